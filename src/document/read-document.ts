import type { Document } from '../stages.js'
import { layOut } from './lay-out.js'
import { scanTokens } from './scan-tokens.js'
import { createTagger } from './tag-words.js'

/** Paragraphs are tagged together until they have so many words: each call of wink costs as much as a few words. */
const ENOUGH = 500

/**
 * Makes the first stage: text to tokens, sentences, paragraphs and parts of speech. Loads wink-nlp when the first
 * document comes, not before. Any string will do; none throws.
 */
export function createReader(): (text: string) => Document {
  const tagWords = createTagger()
  return (text) => {
    const document = layOut(text, scanTokens(text))
    const tags = new Array<string>(document.size)
    let from = 0
    for (const { to } of document.paragraphs) {
      if (to - from < ENOUGH && to < document.size) continue
      tagWords(document.words, from, to, tags)
      from = to
    }
    return { ...document, tags }
  }
}
