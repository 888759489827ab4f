import { oneSpace } from '../one-space.js'
import type { Span } from '../types.js'

/** A quote's pieces as a report joins them for reading. */
export function joined(spans: readonly Span[]): string {
  return oneSpace(spans.map(({ text }) => text).join(' '))
}
