/** A stretch of the text, UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Text that was wrapped by a typewriter, an e-mail or a wire keeps its lines below this. */
const WRAPPED = 100

/**
 * The paragraphs of a text without what stands between them: its lines, or where the lines are wrapped, what stands
 * between blank lines.
 */
export function paragraphsOf(text: string): readonly Stretch[] {
  const lines = linesOf(text)
  if (lines.some(({ start, end }) => end - start > WRAPPED)) return lines
  const paragraphs: { start: number; end: number }[] = []
  for (const { start, end } of lines) {
    const last = paragraphs.at(-1)
    if (last && countLineEnds(text.slice(last.end, start)) === 1) last.end = end
    else paragraphs.push({ start, end })
  }
  // Without any blank line, short lines are paragraphs too.
  return paragraphs.length > 1 ? paragraphs : lines
}

/** Lines with anything but white space. */
function linesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

function countLineEnds(between: string): number {
  return between.match(/\r\n|\r|\n/g)?.length ?? 0
}
