const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,&-][\p{L}\p{N}\p{M}]+)*/gu

/** How many words a text has: "won't", "50,000" and "well-kept" are one each, marks and dashes none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
