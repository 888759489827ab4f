import { oneLine } from '../render/one-line.js'
import { CliError } from './cli-error.js'
import type { Output } from './surroundings.js'

/** One line on standard error for what the user can mend; anything else is a fault of ours and shows itself whole. */
export function complain(error: unknown, stderr: Pick<Output, 'write'>): void {
  if (!(error instanceof CliError)) throw error
  stderr.write(`hearsay: ${oneLine(error.message)}\n`)
}
