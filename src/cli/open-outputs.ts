import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { CliError } from './cli-error.js'
import { STANDARD_INPUT } from './read-bytes.js'
import { reason } from './reason.js'

/** The folder into which a file an article is written. */
export interface Outputs {
  /**
   * Writes what was made of an input into its file.
   *
   * @throws {CliError} where it cannot be written, or would overwrite an input.
   */
  readonly write: (input: string, extension: string, content: string) => Promise<void>
}

/**
 * The folder is made if need be. Outputs have the names of their inputs, and stand to each other as the inputs do: below
 * the deepest folder that all inputs are in.
 *
 * @throws {CliError} where the folder cannot be made.
 */
export async function openOutputs(folder: string, inputs: readonly string[]): Promise<Outputs> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new CliError(`${folder}: cannot be made the folder for the output: ${reason(error)}`)
  })
  const names = nameOutputs(inputs)
  const sources = new Set<string>()
  for (const input of inputs) if (input !== STANDARD_INPUT) sources.add((await identity(input)) ?? '')
  return {
    async write(input, extension, content) {
      const path = join(folder, `${names.get(input)}${extension}`)
      try {
        const known = await identity(path)
        if (known !== null && sources.has(known)) {
          // brat's text is often the input itself.
          if ((await readFile(path, 'utf8')) === content) return
          throw new CliError(
            `${path}: not written, since it would overwrite an article; choose another folder for --out`,
          )
        }
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, content)
      } catch (error) {
        throw error instanceof CliError ? error : new CliError(`${path}: cannot be written: ${reason(error)}`)
      }
    },
  }
}

/**
 * The names of the outputs, without extension. Of two inputs whose names differ in the extension only, the second keeps
 * it: bridge.txt → bridge, bridge.html → bridge.html.
 */
export function nameOutputs(inputs: readonly string[]): ReadonlyMap<string, string> {
  const files = inputs.filter((input) => input !== STANDARD_INPUT).map((input) => resolve(input))
  const base = commonFolder(files)
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const input of inputs) {
    const name = input === STANDARD_INPUT ? 'stdin' : relative(base, resolve(input))
    let free = name.replace(/(?<=[^/\\])\.[^./\\]*$/, '')
    if (taken.has(fold(free))) free = name
    for (let number = 2; taken.has(fold(free)); number++) free = `${name}-${number}`
    taken.add(fold(free))
    names.set(input, free)
  }
  return names
}

/** The deepest folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep))
  let depth = first.length
  for (const parts of others) {
    let same = 0
    while (same < depth && parts[same] === first[same]) same++
    depth = same
  }
  return first.slice(0, depth).join(sep) || sep
}

/** Some disks take "A.txt" and "a.txt" for one. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** What tells a file from all others, whatever link leads to it; `null` where there is none. */
async function identity(path: string): Promise<string | null> {
  const entry = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return entry === null ? null : `${entry.dev}:${entry.ino}`
}
