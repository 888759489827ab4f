import { version } from '../../package.json'
import { oneLine } from '../render/one-line.js'
import type { Parser } from '../types.js'
import { CliError } from './cli-error.js'
import { PRESENTERS, type Result } from './present.js'
import { type Command, readArguments } from './read-arguments.js'
import { readText, STANDARD_INPUT } from './read-text.js'
import { USAGE } from './usage.js'

/** What `process.stdout` and `process.stderr` are to the command line. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  hasColors?(): boolean
}

/** What the command line stands on; `process`, in short. */
export interface Surroundings {
  /** Called for the first text that could be read: help and complaints need not wait for the parser. */
  readonly loadParser: () => Promise<Parser>
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
}

/** Columns of a table that goes to no terminal. */
const WIDTH = 120

/** Runs the command line with its arguments; the exit code. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const command = readArguments(args)
    if (command.name === 'parse') return await parseFiles(command, around)
    around.stdout.write(command.name === 'help' ? USAGE : `${version}\n`)
    return 0
  } catch (error) {
    complain(error, around)
    return 2
  }
}

async function parseFiles(command: Command & { name: 'parse' }, around: Surroundings): Promise<number> {
  const { stdin, stdout, stderr, loadParser } = around
  if (command.files.length === 0 && stdin.isTTY) {
    stderr.write(USAGE)
    return 2
  }
  const files = command.files.length === 0 ? [STANDARD_INPUT] : command.files
  let code = 0

  async function* results(): AsyncGenerator<Result> {
    for (const file of files) {
      try {
        const text = await readText(file, stdin)
        const { parse } = await loadParser()
        yield { file, report: parse(text, command.options) }
      } catch (error) {
        complain(error, around)
        code = 2
      }
    }
  }

  const present = PRESENTERS[command.format ?? (stdout.isTTY ? 'table' : 'json')]
  const look = {
    several: files.length > 1,
    width: stdout.columns ?? WIDTH,
    colors: stdout.isTTY === true && stdout.hasColors?.() === true,
  }
  for await (const piece of present(results(), look)) stdout.write(piece)
  return code
}

/** One line on standard error for what the user can mend; anything else is a fault of ours and shows itself whole. */
function complain(error: unknown, { stderr }: Surroundings): void {
  if (!(error instanceof CliError)) throw error
  stderr.write(`hearsay: ${oneLine(error.message)}\n`)
}
