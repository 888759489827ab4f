/**
 * Replaces what stands in a Markdown text between `<!-- NAME:start -->` and `<!-- NAME:end -->`, each on its own line.
 *
 * @throws Error when the marks are not there.
 */
export function fillMarked(markdown: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const from = markdown.indexOf(start)
  const to = markdown.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`Expected the lines "${start}" and "${end}", in this order: not found.`)
  return `${markdown.slice(0, from + start.length)}\n${content}\n${markdown.slice(to)}`
}
