import type { Attribution, ParseOptions, Report, Span, Speaker } from '../../types.js'
import type { Pointer, View } from './compromise-view.js'
import { mapTerms, type TermMap } from './term-map.js'

/** What stands at a stretch of terms; several attributions where they share a quote. */
export interface Placed<Thing> {
  readonly pointer: Pointer
  readonly things: readonly Thing[]
}

/** A document's report laid on its terms: quotes and speakers' mentions, each stretch of terms once, in their order. */
export interface Reading {
  readonly attributions: readonly Placed<Attribution>[]
  readonly speakers: readonly Placed<Speaker>[]
}

export type Parse = (text: string, options?: ParseOptions) => Report
export type Reader = (document: View['document'], options?: ParseOptions) => Reading

interface Memory {
  readonly text: string
  readonly options: string
  readonly reading: Reading
}

/** Makes a reader that remembers what it read last of each document: its views are asked one after another. */
export function createReader(parse: Parse): Reader {
  const memories = new WeakMap<View['document'], Memory>()
  return (document, options) => {
    const map = mapTerms(document)
    const wanted = JSON.stringify(options ?? null)
    const known = memories.get(document)
    if (known?.text === map.text && known.options === wanted) return known.reading
    const reading = layOn(map, parse(map.text, options))
    memories.set(document, { text: map.text, options: wanted, reading })
    return reading
  }
}

function layOn(map: TermMap, { attributions }: Report): Reading {
  const speakers = attributions.flatMap((attribution) => attribution.speakers)
  return {
    attributions: place(map, attributions, ({ quote }) => quote.spans),
    speakers: place(map, speakers, ({ mention }) => (mention ? [mention] : [])),
  }
}

function place<Thing>(
  map: TermMap,
  things: readonly Thing[],
  spansOf: (thing: Thing) => readonly Span[],
): Placed<Thing>[] {
  const placed = new Map<string, { pointer: Pointer; things: Thing[] }>()
  for (const thing of things) {
    for (const pointer of spansOf(thing).flatMap(map.toPointers)) {
      const key = keyOf(pointer)
      const there = placed.get(key)
      if (there) there.things.push(thing)
      else placed.set(key, { pointer, things: [thing] })
    }
  }
  return [...placed.values()].sort((a, b) => compare(a.pointer, b.pointer))
}

/** What stands at exactly these stretches of terms, each thing once. */
export function thingsAt<Thing>(placed: readonly Placed<Thing>[], pointers: readonly Pointer[]): Thing[] {
  const byKey = new Map(placed.map(({ pointer, things }) => [keyOf(pointer), things]))
  return [...new Set(pointers.flatMap((pointer) => byKey.get(keyOf(pointer)) ?? []))]
}

/** The pointers of what shares a term with any of `within`. */
export function pointersWithin(placed: readonly Placed<unknown>[], within: readonly Pointer[]): Pointer[] {
  const bySentence = new Map<number, Pointer[]>()
  for (const pointer of within) {
    const list = bySentence.get(pointer[0])
    if (list) list.push(pointer)
    else bySentence.set(pointer[0], [pointer])
  }
  return placed
    .map(({ pointer }) => pointer)
    .filter(([sentence, from, to]) => bySentence.get(sentence)?.some((other) => other[1] < to && from < other[2]))
}

function keyOf([sentence, from, to]: Pointer): string {
  return `${sentence} ${from} ${to}`
}

function compare(a: Pointer, b: Pointer): number {
  return a[0] - b[0] || a[1] - b[1] || b[2] - a[2]
}
