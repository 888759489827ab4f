/** A stretch of the text, UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs of a text without what stands between them. Blank lines part them; in a text that has none, every line
 * end does.
 */
export function paragraphsOf(text: string): readonly Stretch[] {
  const lines = linesOf(text)
  const blank = lines.map((line, i) => i > 0 && lineEnds(text.slice(lines[i - 1]?.end, line.start)) > 1)
  const everyLine = !blank.includes(true)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach(({ start, end }, i) => {
    const last = paragraphs.at(-1)
    if (last && !blank[i] && !everyLine) last.end = end
    else paragraphs.push({ start, end })
  })
  return paragraphs
}

/** Lines with anything but white space. */
function linesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

function lineEnds(between: string): number {
  return between.match(/\r\n|\r|\n/g)?.length ?? 0
}
