/**
 * Words too common to show that two phrases name the same source: "the president" and "the senator" share only "the",
 * "Mr. Okoro" and "Mr. Hale" only "Mr.".
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  // articles, prepositions, conjunctions
  ...['the', 'a', 'an', 'of', 'for', 'to', 'in', 'on', 'at', 'by', 'and', 'or', 'that'],
  // pronouns
  ...['his', 'her', 'their', 'its', 'he', 'she', 'they', 'it', 'who'],
  // titles
  ...['mr', 'mrs', 'ms', 'dr', 'president', 'sen', 'rep', 'gov', 'former'],
])
