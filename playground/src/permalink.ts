import type { Article } from './reading/types.js'

/** What a link holds: the article, and where the reader left the slider. */
export interface Link {
  readonly article: Article
  readonly minConfidence: number
}

/** No article is this long; a link that unpacks to more is a trap for the reader's memory. */
const MAX_LENGTH = 5_000_000

/** The fragment, without "#", of a link to this very article: it stays with the reader and never reaches a server. */
export async function toFragment({ article, minConfidence }: Link): Promise<string> {
  const fields = new URLSearchParams({ text: await pack(article.text) })
  if (article.outlet !== null) fields.set('outlet', article.outlet)
  if (article.author !== null) fields.set('author', article.author)
  if (minConfidence > 0) fields.set('sure', String(minConfidence))
  return fields.toString()
}

/** The other way. `null` for a fragment that is none of ours, or damaged. */
export async function fromFragment(fragment: string): Promise<Link | null> {
  const fields = new URLSearchParams(fragment)
  const packed = fields.get('text')
  if (packed === null) return null
  try {
    const article = { text: await unpack(packed), outlet: fields.get('outlet'), author: fields.get('author') }
    return { article, minConfidence: Math.min(1, Math.max(0, Number(fields.get('sure')) || 0)) }
  } catch {
    return null
  }
}

async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpack(packed: string): Promise<string> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let text = ''
  for (const reader = unpacked.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > MAX_LENGTH) throw new RangeError(`The link holds more than ${MAX_LENGTH} characters.`)
  }
}
