/** Words around a subject: "[Both] the navy [and] the port", "a spokesman [for] the mine", "Ms. Roe, [who] declined". */
export const SUBJECT_WORDS = {
  /** Go on with a noun phrase to the left. */
  links: 'of for at from in with to on and &',
  relatives: 'who which that',
  /** Stand before the first of two. */
  openers: 'both and',
} as const
