/** The first row of each input in a table where the inputs, of so many values each, follow one another; and the end. */
type FirstRows<Name extends string> = Readonly<Record<Name | 'end', number>>

export function toFirstRows<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
  start: number,
): FirstRows<Name> {
  const rows = {} as Record<Name, number>
  let end = start
  for (const name of Object.keys(sizes) as Name[]) {
    rows[name] = end
    end += sizes[name]
  }
  return { ...rows, end }
}
