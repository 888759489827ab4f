/** Maps a list, with a line on the terminal that says how far it is; silent where standard error is no terminal. */
export function mapWithProgress<In, Out>(items: readonly In[], what: string, map: (item: In) => Out): Out[] {
  if (!process.stderr.isTTY) return items.map(map)
  const results = items.map((item, i) => {
    process.stderr.write(`\r${what} ${i + 1}/${items.length}`)
    return map(item)
  })
  process.stderr.write('\r\u001b[K')
  return results
}
