import { hashString } from './hash.js'

/** Where each named atom stands in an array of atoms. Place 0 has no name and always holds 0. */
export type Places<Name extends string> = { readonly [name in Name]: number }

/** Up to three atoms that make a feature together. */
export type Template<Name extends string> = readonly [Name?, Name?, Name?]

/**
 * Templates as columns: template k hashes its salt and the atoms at three places, 0 where it has fewer. The places stand
 * in the bytes of one number from the low end. Templates of up to two atoms, `pairs` in number, come first.
 */
export interface Templates {
  readonly pairs: number
  readonly salts: Int32Array
  readonly places: Int32Array
}

export function toPlaces<const Name extends string>(names: readonly Name[]): Places<Name> {
  const places = names.map((name, k) => [name, k + 1] as const)
  return Object.fromEntries(places) as Places<Name>
}

/** Room for the atoms of one decision. */
export function createAtoms(places: Places<string>): Int32Array {
  return new Int32Array(Object.keys(places).length + 1)
}

/** `set` tells templates of the same atoms apart where one model has several sets of them. */
export function toTemplates<Name extends string>(
  set: string,
  places: Places<Name>,
  templates: readonly Template<Name>[],
): Templates {
  const short = templates.filter(({ length }) => length < 3)
  const ordered = [...short, ...templates.filter(({ length }) => length === 3)]
  const placeOf = (name: Name | undefined) => (name === undefined ? 0 : places[name])
  return {
    pairs: short.length,
    salts: Int32Array.from(ordered, (template) => hashString(`${set}: ${template.join(' ')}`)),
    places: Int32Array.from(ordered, ([a, b, c]) => placeOf(a) | (placeOf(b) << 8) | (placeOf(c) << 16)),
  }
}
