/** Words that treebanks take apart, with the length of their first part: can|not. */
export const fusedWords: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
}
