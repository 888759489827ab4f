import { decode } from '../decode.js'
import { keyOf } from './output-line.js'
import { splitLines } from './split-lines.js'

/** What an earlier run has written. */
export interface Done {
  /** Of all its results, by `keyOf`. */
  readonly keys: ReadonlySet<string>
  /** Where its last whole line ends, in bytes. */
  readonly end: number
  /** Whether something stands after that: a line that was being written when the run was broken off. */
  readonly torn: boolean
}

/** Reports are longer than the articles that they are about; more than this, no string would hold. */
const LONGEST = 2 ** 28

/** Reads the output of an earlier run. What is no line of output counts for nothing, and a torn last line is none. */
export async function readDone(output: AsyncIterable<Uint8Array>): Promise<Done> {
  const keys = new Set<string>()
  let end = 0
  for await (const line of splitLines(output, LONGEST)) {
    if (!line.whole) return { keys, end, torn: true }
    end = line.end
    const key = line.bytes && readKey(line.bytes)
    if (key !== null) keys.add(key)
  }
  return { keys, end, torn: false }
}

function readKey(bytes: Uint8Array): string | null {
  try {
    const { id, line } = JSON.parse(decode(bytes) ?? '')
    return id === undefined ? null : keyOf({ id, line })
  } catch {
    return null
  }
}
