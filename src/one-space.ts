/** Text with each run of white space made one space. */
export function oneSpace(text: string): string {
  // A plain space alone, by far the most frequent, is left as it is.
  return text.replace(/[^\S ]\s*| \s+/g, ' ')
}
