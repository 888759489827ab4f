import type { Document } from '../stages.js'
import { readPhrase } from './find-phrases.js'
import type { Phrase } from './mention.js'
import type { Index } from './mention-index.js'
import type { Part } from './speaker-parts.js'
import { getVocabulary } from './vocabulary.js'
import { plainAt, singular } from './words.js'

/** Phrases for speakers whose nouns the lexicon does not know: what speaks is somebody, or something written. */
export function phrasesOfParts(document: Document, index: Index, parts: readonly (readonly Part[])[]): Phrase[] {
  const { pronouns } = getVocabulary()
  return parts.flat().flatMap(({ core, head }) => {
    const word = plainAt(document, head)
    if (index.at(head) || pronouns.has(word) || document.tags[head] === 'PUNCT') return []
    const known = readPhrase(document, head)
    if (known) return [known]
    const noun = singular(word)
    const range = { from: Math.min(core.from, head), to: head + 1 }
    const article = /^(?:the|this|that|these|those)$/i.test(document.words[range.from]!) ? 'definite' : 'none'
    const plural = noun !== word || /^(?:others|some|many|most|several|few|all|both|those|percent)$/.test(word)
    return [{ range, head, noun, plural, kind: plural || !isAbstract(noun) ? 'person' : 'document', article }]
  })
}

function isAbstract(noun: string): boolean {
  return /(?:tion|sion|ment|ness|ity|ing|ance|ence|ship|ism|age|ure)$/.test(noun)
}
