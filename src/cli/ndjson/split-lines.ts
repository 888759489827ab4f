/** A line of a stream, by its bytes. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without the line break; `null` where the line is longer than allowed, since it is not kept then. */
  readonly bytes: Uint8Array | null
  /** Bytes from the start of the stream to the end of the line, line break included. */
  readonly end: number
  /** Whether a line break ends it; the last line may be torn. */
  readonly whole: boolean
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The lines of a stream, which ends none but by a line feed or that and a carriage return before it: whatever else breaks
 * lines elsewhere may stand within JSON. No more is held than a chunk and a line.
 *
 * @param longest bytes of the longest line that is kept.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let end = 0
  let length = 0
  let pieces: Uint8Array[] = []

  function keep(piece: Uint8Array): void {
    length += piece.length
    end += piece.length
    if (length > longest) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }

  function finish(whole: boolean): Line {
    const bytes = length > longest ? null : withoutReturn(join(pieces))
    if (whole) end++
    pieces = []
    length = 0
    return { number: number++, bytes, end, whole }
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let next = chunk.indexOf(LINE_FEED); next >= 0; next = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, next))
      yield finish(true)
      start = next + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield finish(false)
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
}
