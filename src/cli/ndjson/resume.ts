import { createReadStream, fstatSync } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { CliError } from '../cli-error.js'
import { reason } from '../reason.js'
import { readDone } from './read-done.js'

/**
 * The keys of the results in the output file of an earlier run. Where that file is standard output too (`>> file`), a
 * torn last line is cut off, so that the next result does not begin in the midst of it.
 *
 * @param output file descriptor of standard output; `null` where it is no file.
 * @throws {CliError} where the file cannot be read.
 */
export async function resume(file: string, output: number | null): Promise<ReadonlySet<string>> {
  try {
    const { keys, end, torn } = await readDone(createReadStream(file))
    if (torn && output !== null && (await isSame(file, output))) await truncate(file, end)
    return keys
  } catch (error) {
    throw new CliError(`--resume ${file}: ${reason(error)}`)
  }
}

async function isSame(file: string, descriptor: number): Promise<boolean> {
  const [one, other] = [await stat(file), fstatSync(descriptor)]
  return one.dev === other.dev && one.ino === other.ino
}
