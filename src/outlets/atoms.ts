/** 0 where it begins in lower case, 2 where it is all capitals or digits ("ABC", "24"), else 1. */
export type Weight = 0 | 1 | 2

const PIECE = /[\p{L}\p{N}\p{M}]+/gu
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u
/** Two letters or more, so that "U.S." is none. */
const PLAIN_START = /^[a-z0-9]{2,}(?=$|[ !-/:-@[-`{-~])/i
const PLAIN = /^[a-z0-9]+$/i

/**
 * The atoms of a name, which are words as names are compared by: lower case, without accents, parted at every sign.
 * "U.S. News & World Report" -> us, news, world, report. A token may hold several ("News/Washington"), a sign none.
 */
export function atomsOf(name: string): { readonly keys: string[]; readonly weight: Weight[] } {
  const keys: string[] = []
  const weight: Weight[] = []
  for (const word of name.split(' ')) {
    for (const piece of cut(word)) {
      keys.push(fold(piece))
      weight.push(weigh(piece))
    }
  }
  return { keys, weight }
}

/** The first of a name's atoms, for less than all of them cost; `null` where it has none. */
export function firstAtomOf(name: string): string | null {
  const plain = PLAIN_START.exec(name)?.[0]
  if (plain !== undefined) return plain.toLowerCase()
  const space = name.indexOf(' ')
  const piece = cut(space < 0 ? name : name.slice(0, space))[0]
  return piece === undefined ? (atomsOf(name).keys[0] ?? null) : fold(piece)
}

function cut(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word]
  if (word.includes('.') && INITIALS.test(word)) return [word.replaceAll('.', '')]
  return word.match(PIECE) ?? []
}

function fold(piece: string): string {
  const lower = piece.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

function weigh(piece: string): Weight {
  const first = piece.charAt(0)
  if (first !== first.toUpperCase()) return 0
  return piece.length > 1 && piece === piece.toUpperCase() ? 2 : 1
}
