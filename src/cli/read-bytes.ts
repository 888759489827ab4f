import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CliError } from './cli-error.js'
import { reason } from './reason.js'

/** The file name that stands for standard input. */
export const STANDARD_INPUT = '-'

/** What a file is called in messages. */
export function titleOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file
}

/** @throws {CliError} where the file cannot be read. */
export async function readBytes(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  try {
    return await (file === STANDARD_INPUT ? buffer(stdin) : readFile(file))
  } catch (error) {
    throw new CliError(`${titleOf(file)}: ${reason(error)}`)
  }
}
