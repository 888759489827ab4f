import { hashString } from '../linear/hash.js'
import { wrong } from '../options.js'

const ABSOLUTE = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i

/**
 * The IRI that stands for an article in JSON-LD, without a fragment: its source, or else a UUID of version 8 (RFC 9562)
 * made from its text, so that the same text has the same one.
 *
 * @throws {HearsayError} INVALID_OPTION unless `source` is `null` or an absolute IRI.
 */
export function articleIri(text: string, source: string | null): string {
  if (source === null) return `urn:uuid:${uuidOf(text)}`
  if (!ABSOLUTE.test(source)) throw wrong('source', 'an absolute IRI such as "https://lantern.example/bridge"', source)
  return source.split('#', 1)[0] ?? source
}

function uuidOf(text: string): string {
  const digits = [1, 2, 3, 4].map((salt) => hex(hashString(`${salt}${text}`))).join('')
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3]
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
  ]
  return [...groups, digits.slice(20)].join('-')
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
