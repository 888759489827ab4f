/** UTF-16 offsets into the article's text, end exclusive. */
export type Piece = readonly [start: number, end: number]

/** An attribution as a set of places in the text; each part's pieces stand in the order of the text. */
export interface Places {
  readonly source: readonly Piece[]
  readonly cue: readonly Piece[]
  readonly content: readonly Piece[]
}

const ROLES = { Source: 'source', Cue: 'cue', Content: 'content', Content2: 'content' } as const

/**
 * Reads a brat standoff file as PolNeAR writes it, in the order of its E lines. A T line places words, in one
 * piece or several; an E line binds T lines, which several E lines may share:
 *
 *     T5	Content 10 20;25 30	words of the text
 *     E1	Attribution:T4 Content:T5 Cue:T2 Source:T1
 *
 * Events with neither content nor cue are left out, as are all other lines (notes; the words of a T line run on
 * where the text has a line break).
 *
 * @param offsets The UTF-16 offset of every code point of the text.
 */
export function readBrat(standoff: string, offsets: Int32Array): Places[] {
  const lines = standoff.split('\n').map((line) => line.split('\t'))
  const placed = new Map<string, Piece[]>()
  for (const [id = '', place = ''] of lines) if (/^T\d+$/.test(id)) placed.set(id, readPieces(place, offsets))
  return lines
    .filter(([id = '']) => /^E\d+$/.test(id))
    .map(([, event = '']) => readEvent(event, placed))
    .filter(({ content, cue }) => content.length + cue.length > 0)
}

/** "Content 10 20;25 30" */
function readPieces(place: string, offsets: Int32Array): Piece[] {
  const numbers = place.slice(place.indexOf(' ') + 1)
  return numbers.split(';').map((piece) => {
    const [start = 0, end = 0] = piece.split(' ').map((point) => offsets[Number(point)] ?? 0)
    return [start, end]
  })
}

/** "Attribution:T4 Content:T5 Cue:T2 Source:T1" */
function readEvent(event: string, placed: ReadonlyMap<string, readonly Piece[]>): Places {
  const parts: Record<keyof Places, Piece[]> = { source: [], cue: [], content: [] }
  for (const argument of event.trim().split(' ')) {
    const [role = '', id = ''] = argument.split(':')
    if (role in ROLES) parts[ROLES[role as keyof typeof ROLES]].push(...(placed.get(id) ?? []))
  }
  for (const pieces of Object.values(parts)) pieces.sort((a, b) => a[0] - b[0])
  return parts
}
