/** Who is named in a byline: "By Ida Brandt | 4 March" → "Ida Brandt"; an address is no name. */
export function authorOf(byline: string | null): string | null {
  const name = byline
    ?.replace(/^by:?\s+/i, '')
    .split(/[|·•]/, 1)[0]
    ?.trim()
  return name === undefined || name === '' || /^https?:/.test(name) ? null : name
}
