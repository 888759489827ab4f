/**
 * What HTML would read otherwise. A carriage return would become a line feed; NUL, which HTML cannot hold at all, becomes
 * the replacement character and keeps its one place.
 */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
}

/** Text as it may stand between tags or in an attribute's quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => REPLACEMENTS[character] ?? character)
}
