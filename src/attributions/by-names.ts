/** Works something out for a list of names once: the models give the same list with every document. */
export function byNames<Result>(work: (names: readonly string[]) => Result): (names: readonly string[]) => Result {
  const known = new WeakMap<readonly string[], Result>()
  return (names) => {
    let result = known.get(names)
    if (result === undefined) {
      result = work(names)
      known.set(names, result)
    }
    return result
  }
}
