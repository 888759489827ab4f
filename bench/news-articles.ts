import { writeArticle } from './articles.js'

/** Some 600 words, as a newspaper's article has. */
export const CHARACTERS = 3_600

/** Articles of that length, about nothing that happened; the same from the same count. */
export function newsArticles(count: number): readonly { readonly id: number; readonly text: string }[] {
  return Array.from({ length: count }, (_, id) => ({ id, text: writeArticle(CHARACTERS, id) }))
}
