import type { Document, Quotations } from '../stages.js'
import type { Figure } from './figure.js'
import type { Name } from './mention.js'
import type { Index } from './mention-index.js'

/** The figures that a mention stands for, by its head; several for a pair ("they"); none where nobody is found. */
export type Referents = ReadonlyMap<number, readonly number[]>

export interface Scene {
  readonly document: Document
  readonly quotations: Quotations
  readonly names: readonly Name[]
  readonly index: Index
  /** Grows: phrases that take up nobody become figures. */
  readonly figures: Figure[]
  readonly owners: Int32Array
  /** Figures by the head of a phrase that a name explains. */
  readonly named: ReadonlyMap<number, number>
  /** Heads of the findings' speakers, with all heads that share the statement. */
  readonly speakers: ReadonlyMap<number, readonly number[]>
  /** Those among the heads that speak within somebody else's report only. */
  readonly inner: ReadonlySet<number>
}
