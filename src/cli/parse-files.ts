import { join } from 'node:path'
import type { ParseOptions } from '../types.js'
import { CliError } from './cli-error.js'
import { complain } from './complain.js'
import { findInputs } from './find-inputs.js'
import { FORMATS, type Format } from './formats.js'
import { makeFolder } from './make-folder.js'
import { nameOutputs } from './name-outputs.js'
import { createPresenter, type Presenter, type Result } from './present.js'
import { createProgress } from './progress.js'
import { STANDARD_INPUT } from './read-bytes.js'
import { readResults } from './read-results.js'
import { reason } from './reason.js'
import type { Surroundings } from './surroundings.js'
import { createWriter } from './write-output.js'

export interface ParseCommand {
  /** Files, folders and globs; standard input where there is none. */
  readonly files: readonly string[]
  /** `null` where the output decides. */
  readonly format: Format | null
  /** The folder for a file an article; `null` for standard output. */
  readonly out: string | null
  readonly options: ParseOptions
}

/** Columns of a table that goes to no terminal. */
const WIDTH = 120

/** Parses the articles and writes what was found in them; the exit code. */
export async function parseFiles({ files, format, out, options }: ParseCommand, around: Surroundings): Promise<number> {
  const { stdout, stderr } = around
  const terminal = stdout.isTTY === true && out === null
  const chosen = format ?? (terminal ? 'table' : 'json')
  const operands = files.length === 0 ? [STANDARD_INPUT] : files
  let code = 0
  const onError = (error: unknown) => {
    complain(error, stderr)
    code = 2
  }

  const inputs = await findInputs(operands, onError)
  if (inputs.length === 0) return code
  // Neither a file that could not be read nor a folder with one article turns an array of reports into one report.
  const several = operands.length > 1 || inputs[0] !== operands[0]
  const look = {
    width: (terminal ? stdout.columns : null) ?? WIDTH,
    colors: terminal && stdout.hasColors?.() === true,
  }
  const presenter = await createPresenter(chosen, look, around)
  if (out === null && several && presenter.all === null) {
    throw new CliError(`--format ${chosen} holds one article; give a folder for the files of several, with --out`)
  }

  if (out !== null) await makeOutputFolder(out)
  // What is being written to the terminal shows how far it is.
  const progress = await createProgress(inputs.length, terminal ? null : stderr)
  const results = readResults(inputs, options, around, { progress, onError })
  if (out === null) for await (const piece of pieces(results, presenter, several)) stdout.write(piece)
  else {
    const names = nameOutputs(inputs)
    const write = await createWriter(inputs)
    for await (const result of results)
      for (const [extension, content] of filesOf(result, presenter, chosen))
        await write(join(out, `${names.get(result.file)}${extension}`), content).catch(onError)
  }
  return code
}

async function makeOutputFolder(folder: string): Promise<void> {
  await makeFolder(folder).catch((error: unknown) => {
    throw new CliError(`${folder}: cannot be the folder for the output: ${reason(error)}`)
  })
}

async function* pieces(results: AsyncIterable<Result>, { one, all }: Presenter, several: boolean) {
  if (several && all) yield* all(results)
  else for await (const result of results) yield one(result)
}

/** brat reads the text from a file beside its annotations. */
function filesOf(result: Result, { one }: Presenter, format: Format): readonly (readonly [string, string])[] {
  const main = [FORMATS[format].extension, one(result)] as const
  return format === 'brat' ? [main, ['.txt', result.article.text]] : [main]
}
