const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The article without marks, to be read until they are there. */
export function plainBlocks(text: string): readonly string[] {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${line.replace(/[&<>]/g, (character) => ESCAPED[character] ?? character)}</p>`)
}
