import type { Article } from '../../pool/index.js'
import { decode } from '../decode.js'
import type { Line } from './split-lines.js'

export type Id = string | number

/** What a line of input holds: an article, or, in words, why it holds none. */
export type Entry =
  | { readonly id: Id; readonly article: Omit<Article, 'id'> }
  | { readonly id: null; readonly problem: string }

/**
 * What stands in a line; `null` where that is nothing but spaces. Any bytes will do. Whether the article's text and what
 * else it says are of the right kind is seen to when it is parsed.
 */
export function readLine({ bytes }: Line): Entry | null {
  if (bytes === null) return invalid('The line is too long for an article.')
  const json = decode(bytes)
  if (json === null) return invalid('The line is not valid UTF-8.')
  return json.trim() === '' ? null : readJson(json)
}

function readJson(json: string): Entry {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return invalid(`The line is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid('The line is not an object {"id", "text"}.')
  }
  const { id, text, outlet, author } = value as Readonly<Record<string, unknown>>
  if (!isId(id)) return invalid('The article has no "id" that is a string or a number; larger numbers must be strings.')
  return { id, article: { text, outlet, author } as Omit<Article, 'id'> }
}

/** Whole numbers above 2^53 would come back as other ones. */
function isId(id: unknown): id is Id {
  return typeof id === 'string' || Number.isSafeInteger(id) || (Number.isFinite(id) && !Number.isInteger(id))
}

function invalid(problem: string): Entry {
  return { id: null, problem }
}
