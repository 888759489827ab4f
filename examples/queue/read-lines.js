/**
 * The lines of a stream of UTF-8, which end at line feeds only: Node's readline takes U+2028 for a line's end too, which
 * may stand within JSON.
 *
 * @param {import('node:stream').Readable} stream
 * @returns {AsyncGenerator<{ text: string, whole: boolean }>} `whole` is whether a line feed ends it
 */
export async function* readLines(stream) {
  let pieces = []
  for await (const chunk of stream.setEncoding('utf8')) {
    const [first, ...others] = chunk.split('\n')
    pieces.push(first)
    for (const start of others) {
      yield { text: pieces.join(''), whole: true }
      pieces = [start]
    }
  }
  const text = pieces.join('')
  if (text !== '') yield { text, whole: false }
}
