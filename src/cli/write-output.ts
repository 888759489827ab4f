import { readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CliError } from './cli-error.js'
import { makeFolder } from './make-folder.js'
import { STANDARD_INPUT } from './read-bytes.js'
import { reason } from './reason.js'

/**
 * Writes files, but none over an input.
 *
 * @returns a function that throws a CliError where the file cannot be written or is one of the inputs.
 */
export async function createWriter(
  inputs: readonly string[],
): Promise<(path: string, content: string) => Promise<void>> {
  const sources = new Set<string>()
  for (const input of inputs) {
    const source = input === STANDARD_INPUT ? null : await identity(input)
    if (source !== null) sources.add(source)
  }
  return async (path, content) => {
    try {
      const present = await identity(path)
      if (present !== null && sources.has(present)) {
        // The text that goes with brat's annotations is often the input itself.
        if ((await readFile(path, 'utf8')) === content) return
        throw new CliError(`${path}: not written, since it would overwrite an article; choose another place for --out`)
      }
      await makeFolder(dirname(path))
      await writeFile(path, content)
    } catch (error) {
      throw error instanceof CliError ? error : new CliError(`${path}: cannot be written: ${reason(error)}`)
    }
  }
}

/** What tells a file from all others, whatever link leads to it; `null` where there is none. */
async function identity(path: string): Promise<string | null> {
  const entry = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return entry === null ? null : `${entry.dev}:${entry.ino}`
}
