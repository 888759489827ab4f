import type { ItsHelpers, Document as WinkDocument } from 'wink-nlp'
import { layOut } from '../../core.js'
import type { Document } from '../../stages.js'
import { regroup } from './regroup.js'
import { takeTokens } from './take-tokens.js'

/**
 * A document that wink-nlp has read as the stages after reading know documents: its tokens and parts of speech, at
 * their places in the text; sentences end where they do for `parse`.
 *
 * @param given The text that wink has read, or `null` to take what wink knows of it.
 * @throws {HearsayError} INVALID_DOCUMENT, INVALID_TEXT
 */
export function readDoc(doc: WinkDocument, its: ItsHelpers, given: string | null): Document {
  const { text, tokens } = takeTokens(doc, its, given)
  const words = regroup(text, tokens)
  const document = layOut(text, {
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    spaced: Uint8Array.from(words, ({ spaced }) => (spaced ? 1 : 0)),
    lines: words.flatMap(({ newLine }, index) => (newLine ? [index] : [])),
  })
  return { ...document, tags: words.map(({ tag }) => tag) }
}
