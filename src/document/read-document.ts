import type { Document } from '../stages.js'
import { layOut } from './lay-out.js'
import { scanTokens } from './scan-tokens.js'
import { createTagger } from './tag-words.js'

/**
 * Makes the first stage: text to tokens, sentences, paragraphs and parts of speech. Loads wink-nlp when the first
 * document comes, not before. Any string will do; none throws.
 */
export function createReader(): (text: string) => Document {
  const tagWords = createTagger()
  return (text) => {
    const document = layOut(text, scanTokens(text))
    const tags = new Array<string>(document.size)
    for (const { from, to } of document.paragraphs) tagWords(document.words, from, to, tags)
    return { ...document, tags }
  }
}
