/** The names of one person: with the initial that some articles write, and without. */
interface Folded {
  readonly key: string
  /** "j" of "Donald J. Trump"; empty where there is none. */
  readonly initials: string
}

/**
 * Says which names of different articles are one speaker's: those that are alike but for case, accents, full stops, a
 * leading "the", and middle initials where no two of them disagree ("Mara Voss" and "Mara J. Voss", unless there is a
 * "Mara K. Voss" as well). Nothing else is taken for the same: no surname alone, no nickname, no acronym. Two people of
 * one name are one.
 *
 * @returns a key for each name; names of one speaker have one key.
 */
export function createIdentities(names: Iterable<string>): (name: string) => string {
  const initialsOf = new Map<string, Set<string>>()
  for (const name of names) {
    const { key, initials } = fold(name)
    if (initials === '') continue
    const known = initialsOf.get(key)
    if (known) known.add(initials)
    else initialsOf.set(key, new Set([initials]))
  }
  return (name) => {
    const { key, initials } = fold(name)
    const disagree = (initialsOf.get(key)?.size ?? 0) > 1
    return disagree && initials !== '' ? `${key} (${initials})` : key
  }
}

/** "The Óscar J. O’Neil" → "oscar o'neil", "j" */
function fold(name: string): Folded {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replaceAll('.', ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length > 1 && words[0] === 'the') words.shift()
  const [first = '', ...others] = words
  const last = others.pop()
  // A single letter in front ("J. Edgar Hoover") or behind ("Malcolm X") is more than an initial.
  const isInitials = [first, last].every((word) => (word?.length ?? 0) > 1)
  const initials = isInitials ? others.filter((word) => word.length === 1) : []
  const middle = isInitials ? others.filter((word) => word.length > 1) : others
  return { key: [first, ...middle, ...(last === undefined ? [] : [last])].join(' '), initials: initials.join('') }
}
