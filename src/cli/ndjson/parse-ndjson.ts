import type { Article } from '../../pool/index.js'
import type { ParseOptions } from '../../types.js'
import { STANDARD_INPUT } from '../read-bytes.js'
import type { Output, Surroundings } from '../surroundings.js'
import { openInput } from './open-input.js'
import { keyOf, type Origin, outputLine } from './output-line.js'
import { readLine } from './read-line.js'
import { resume } from './resume.js'
import type { Line } from './split-lines.js'

export interface NdjsonCommand {
  /** Files of articles, one a line; standard input where there is none. */
  readonly files: readonly string[]
  /** Threads; `null` for as many as there are cores. */
  readonly concurrency: number | null
  readonly ordered: boolean
  /** The output file of an earlier run, whose articles are skipped. */
  readonly resume: string | null
  readonly options: ParseOptions
}

/**
 * Parses articles, one JSON object a line, and writes a line for each. SIGINT and SIGTERM end the reading; what is under
 * way is still written. The second one is the system's to handle.
 *
 * @returns the exit code: 0 though articles may have errors, 2 where a file cannot be read, 128 and the signal's number.
 * @throws {CliError} where the file to resume cannot be read.
 */
export async function parseNdjson(command: NdjsonCommand, around: Surroundings): Promise<number> {
  const { stdout, stderr, loadPool } = around
  const done = command.resume === null ? new Set<string>() : await resume(command.resume, stdout.fd ?? null)
  const input = openInput(command.files.length === 0 ? [STANDARD_INPUT] : command.files, around)
  const { parseAll } = await loadPool()
  const { ordered, concurrency, options } = command
  let failed = 0
  try {
    const articles = readArticles(input.lines, done)
    for await (const result of parseAll(articles, { ...options, ordered, ...(concurrency && { concurrency }) })) {
      if ('error' in result || result.id.problem !== null) failed++
      await write(stdout, outputLine(result))
    }
  } finally {
    input.close()
  }
  if (failed > 0) stderr.write(`hearsay: ${failed} without a report; the output says why\n`)
  return input.code()
}

/** A line that holds no article goes the same way, with nothing to parse, so that it keeps its place. */
async function* readArticles(lines: AsyncIterable<Line>, done: ReadonlySet<string>): AsyncGenerator<Article<Origin>> {
  for await (const line of lines) {
    const entry = readLine(line)
    if (entry === null) continue
    const problem = 'problem' in entry ? entry.problem : null
    const origin = { id: entry.id, line: line.number, problem }
    if (!done.has(keyOf(origin))) yield { text: '', ...('article' in entry && entry.article), id: origin }
  }
}

async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) === false) await new Promise<void>((resolve) => output.once?.('drain', resolve))
}
