import type { Document, Finding, Naming, Quotations } from '../stages.js'

/** Reads one manner of attributing from the text's form: gives all findings, those before with its own among them. */
export type Construction = (
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  /** Where outlets are named. */
  namings: readonly Naming[],
) => readonly Finding[]
