/**
 * Verbs and set phrases of blame, praise and regret that take their matter as object, many of them at home in British,
 * Indian and African papers and unknown to the training corpus; one a slash.
 */
export const speechIdioms = `
  rapped/raps/flayed/flays/slammed/slams/lambasted/lambasts/hit out at/hits out at/lashed out at/lashes out at/hit back at/
  hits back at/took a dig at/takes a dig at/took a swipe at/takes a swipe at/took aim at/takes aim at/
  came down heavily on/comes down heavily on/apologised for/apologises for/apologized for/apologizes for/
  poured scorn on/pours scorn on/heaped praise on/heaps praise on/paid tribute to/pays tribute to/
  frowned at/frowns at/decried/decries/bemoaned/bemoans/reeled out/harped on/harps on
`

/** Verbs that ask somebody to do something: "[urged] Parliament to wait". */
export const urgingVerbs =
  'urged urges asked asks told implored implores begged begs advised advises ordered orders exhorted exhorts beseeched'

/** Of them, those after which only what is to be done is said, not who is to do it: "told the bank [to pay]". */
export const tellingVerbs = 'told'
