import type { Document } from '../stages.js'
import { layOut } from './lay-out.js'
import { scanTokens } from './scan-tokens.js'
import { createTagger } from './tag-words.js'

/** Paragraphs are tagged together until they have so many words: each call of wink costs as much as a few words. */
const ENOUGH = 500
/** Behind a paragraph that ends so, wink's tags are those that the next one has by itself. */
const ENDS = /^(?:[.?!]+|["”’']+)$/

/**
 * Makes the first stage: text to tokens, sentences, paragraphs and parts of speech. Loads wink-nlp when the first
 * document comes, not before. Any string will do; none throws.
 */
export function createReader(): (text: string) => Document {
  const tagWords = createTagger()
  return (text) => {
    const document = layOut(text, scanTokens(text))
    const { words } = document
    const tags = new Array<string>(document.size)
    let from = 0
    for (const { to } of document.paragraphs) {
      if (to - from < ENOUGH && to < document.size && ENDS.test(words[to - 1] ?? '')) continue
      tagWords(words, from, to, tags)
      from = to
    }
    return { ...document, tags }
  }
}
