import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { CliError } from './cli-error.js'
import { STANDARD_INPUT } from './read-bytes.js'
import { reason } from './reason.js'

/** What a folder's articles end in. */
const EXTENSIONS = ['txt', 'md', 'html', 'htm']
const ARTICLES = `**/*.{${EXTENSIONS.join(',')}}`

/**
 * The files that the arguments name: files, the articles of folders, what globs match; each once, folders in the order of
 * their files' names.
 *
 * @param onError told of each argument that names nothing.
 */
export async function findInputs(
  operands: readonly string[],
  onError: (error: CliError) => void,
): Promise<readonly string[]> {
  const found = new Map<string, string>()
  for (const operand of operands) {
    const files = await expand(operand).catch((error: unknown) => {
      onError(error instanceof CliError ? error : new CliError(`${operand}: ${reason(error)}`))
      return []
    })
    for (const file of files) {
      const path = file === STANDARD_INPUT ? file : resolve(file)
      if (!found.has(path)) found.set(path, file)
    }
  }
  return [...found.values()]
}

async function expand(operand: string): Promise<readonly string[]> {
  if (operand === STANDARD_INPUT) return [operand]
  // A file whose name looks like a glob ("notes [draft].txt") is that file.
  const entry = await stat(operand).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isDynamicPattern(operand)) return null
    throw error
  })
  if (entry === null) {
    const files = await glob(operand, { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false })
    if (files.length === 0) throw new CliError(`${operand}: no file matches`)
    return files.sort()
  }
  if (!entry.isDirectory()) return [operand]
  const files = await glob(ARTICLES, {
    cwd: operand,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  })
  if (files.length === 0) {
    throw new CliError(`${operand}: no article in this folder, that is, no .${EXTENSIONS.join(', .')} file`)
  }
  return files.sort().map((file) => join(operand, file))
}
