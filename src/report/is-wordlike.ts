/** Whether a token has a letter or a digit. */
export function isWordlike(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}
