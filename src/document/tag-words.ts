import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** Gives tokens their Universal part-of-speech tags. */
export type Tagger = (words: readonly string[], from: number, to: number, tags: string[]) => void

/** wink's time grows with the square of a word's length, and its memory with the text given at once. */
const LONGEST_WORD = 60
const MOST_WORDS = 2000

/**
 * A tagger on wink-nlp, loaded on first use. It is given our tokens with a space between them, so that it can
 * divide a token further, but never lay one across two of ours; a divided token has the tag of its last word.
 */
export function createTagger(): Tagger {
  let engine: WinkMethods | null = null
  return (words, from, to, tags) => {
    engine ??= winkNLP(model, ['pos'])
    for (let at = from; at < to; at += MOST_WORDS) tagPiece(engine, words, at, Math.min(to, at + MOST_WORDS), tags)
  }
}

function tagPiece(engine: WinkMethods, words: readonly string[], from: number, to: number, tags: string[]): void {
  const shown: string[] = []
  for (let at = from; at < to; at++) shown.push(showWord(words[at] ?? ''))
  const parts = engine.readDoc(shown.join(' ')).tokens()
  const partTags = parts.out(engine.its.pos)
  const gaps = parts.out(engine.its.precedingSpaces)
  let at = from - 1
  for (let part = 0; part < partTags.length; part++) {
    const tag = partTags[part] ?? 'X'
    const fresh = part === 0 || gaps[part] !== ''
    if (fresh) at++
    if (at < to && (fresh || tag !== 'PUNCT')) tags[at] = tag
  }
  for (at++; at < to; at++) tags[at] = 'X'
  for (at = from; at < to; at++) {
    // [it] ['s] over; possessives and the rest are as wink has them
    if (tags[at] === 'PART' && tags[at - 1] === 'PRON' && /^['’]s$/i.test(words[at] ?? '')) tags[at] = 'AUX'
  }
}

/** What wink reads for a token: straight apostrophes and marks, nothing invisible, nothing endless. */
function showWord(word: string): string {
  if (word.length > LONGEST_WORD) return 'x'
  if (word === "''" || word === '``') return '"'
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit <= 0x20 || unit >= 0x7f) return showUnusual(word)
  }
  return word
}

function showUnusual(word: string): string {
  const plain = word
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/―/g, '—')
    .replace(/[^!-~\p{L}\p{M}\p{N}\p{Sc}\p{Extended_Pictographic}—–…]/gu, '')
  return plain || '•'
}
