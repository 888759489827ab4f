import { type Document, QUOTE_STATE, type Quotations, type Range } from '../stages.js'

/**
 * The stretches of text in which a cue's speaker and quote are looked for: paragraphs, but one that announces a quote
 * belongs together with the quote.
 *
 *     Voss made herself plain:
 *     "Nobody asked us."
 */
export function toBlocks({ paragraphs, words }: Document, { state }: Quotations): Range[] {
  const blocks: Range[] = []
  for (const { from, to } of paragraphs) {
    const last = blocks.at(-1)
    const announced = words[from - 1] === ':' && state[from] === QUOTE_STATE.opening
    if (last !== undefined && announced) blocks[blocks.length - 1] = { from: last.from, to }
    else blocks.push({ from, to })
  }
  return blocks
}
