import { type Document, QUOTE_STATE, type Quotations, type Range } from '../stages.js'

/**
 * The stretches of text in which a cue's speaker and quote are looked for: paragraphs, but one that announces a quote
 * belongs together with the quote. Two at most, or a text of nothing but announcements would be one endless stretch.
 *
 *     Voss made herself plain:
 *     "Nobody asked us."
 */
export function toBlocks({ paragraphs, words }: Document, { state }: Quotations): Range[] {
  const blocks: Range[] = []
  let before: Range | null = null
  for (const paragraph of paragraphs) {
    const { from, to } = paragraph
    const announced = words[from - 1] === ':' && state[from] === QUOTE_STATE.opening
    if (before !== null && announced) {
      blocks[blocks.length - 1] = { from: before.from, to }
      before = null
    } else {
      blocks.push(paragraph)
      before = paragraph
    }
  }
  return blocks
}
