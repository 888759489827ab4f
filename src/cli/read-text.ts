import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CliError } from './cli-error.js'

/** The file name that stands for standard input. */
export const STANDARD_INPUT = '-'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'permission denied',
}

/**
 * The text of a file, without the byte-order mark that may stand before it.
 *
 * @throws {CliError} where the file cannot be read or its bytes are no UTF-8.
 */
export async function readText(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  const title = file === STANDARD_INPUT ? 'standard input' : file
  const bytes = await readBytes(file, stdin).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${title}: ${REASONS[error.code ?? ''] ?? error.message}`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError(`${title}: not valid UTF-8 text; convert it first, for instance with iconv`)
  }
}

function readBytes(file: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  return file === STANDARD_INPUT ? buffer(stdin) : readFile(file)
}
