/**
 * Cuts the inside of `toHtml`'s element at the ends of lines, so that the page can paint a long article piece by piece;
 * never inside an element. Text in the HTML is escaped, so that every "<" begins a tag, and every element has an end.
 */
export function splitBlocks(fragment: string): readonly string[] {
  const html = fragment.slice(fragment.indexOf('>') + 1, fragment.lastIndexOf('</'))
  const blocks: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: found, index } of html.matchAll(/<\/|<|[\r\n]+/g)) {
    if (found === '<') depth++
    else if (found === '</') depth--
    else if (depth === 0) {
      blocks.push(html.slice(start, index + found.length))
      start = index + found.length
    }
  }
  if (start < html.length) blocks.push(html.slice(start))
  return blocks
}
