import { QUOTE_STATE, type Quotations, type Range } from './stages.js'

/** Whether no token of a range stands in quotation marks or is one. */
export function isOutside({ state }: Quotations, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (state[at] !== QUOTE_STATE.outside) return false
  return true
}
