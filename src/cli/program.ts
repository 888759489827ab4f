import { Command, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { ParseOptions } from '../types.js'
import { FORMAT_NAMES, FORMATS, type Format } from './formats.js'
import { REPORT_FORMATS, type ReportFormat } from './report-formats.js'
import { SHELLS, type Shell } from './shells.js'
import type { Surroundings } from './surroundings.js'

interface ParseFlags {
  readonly minConfidence?: number
  readonly outlet?: string
  readonly author?: string
}

interface FileFlags extends ParseFlags {
  readonly format?: Format
  readonly out?: string
  readonly statementsOnly?: true
  readonly ndjson?: true
  readonly resume?: string
  readonly concurrency?: number
  readonly unordered?: true
}

interface ReportFlags extends ParseFlags {
  readonly format?: ReportFormat
  readonly out?: string
}

const BY_OUTPUT = 'how to write it (default: table on a terminal, json elsewhere)'
const FILES = 'files, folders and globs of text or HTML'

/**
 * The commands and their options. What a command does is imported when it is called.
 *
 * @param finish told the exit code once the command is done.
 */
export function createProgram(around: Surroundings, finish: (code: number) => void): Command {
  const { stdin, stdout, stderr } = around
  const program = new Command('hearsay')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // What is wrong is told by whoever runs the program, in one line.
      outputError: () => {},
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption('-h, --help', 'show this')
    .version(version, '-v, --version', 'show the version')
    .description('Who said what in English news text, and which outlet reports it.')
    .argument('[files...]', `${FILES}; standard input where none is given, or for "-"`)
    .addOption(new Option('--format <format>', BY_OUTPUT).choices(FORMAT_NAMES))
    .option('--out <folder>', 'write a file for each article into this folder', checkName)
    .option('--statements-only', 'leave out thoughts, intentions, rulings and evidence')
    .addOption(new Option('--ndjson', 'read and write articles line by line, as JSON').conflicts(['format', 'out']))
    .option('--resume <file>', 'with --ndjson: skip the articles in this output of an earlier run', checkName)
    .option('--concurrency <n>', 'with --ndjson: threads that parse (default: one a core)', checkCount)
    .option('--unordered', 'with --ndjson: write each result as soon as it is known')
    .addHelpText('after', HELP)

  addParseOptions(program).action(async (files: readonly string[], flags: FileFlags) => {
    if (files.length === 0 && stdin.isTTY) {
      program.outputHelp({ error: true })
      return finish(2)
    }
    const kinds: ParseOptions = flags.statementsOnly ? { kinds: ['statement'] } : {}
    const options = { ...toParseOptions(flags), ...kinds }
    if (flags.ndjson) {
      const { parseNdjson } = await import('./ndjson/parse-ndjson.js')
      return finish(await parseNdjson({ files, ...toFlow(flags), options }, around))
    }
    for (const flag of ['resume', 'concurrency', 'unordered'] as const) {
      if (flags[flag] !== undefined) program.error(`option '--${flag}' needs --ndjson`)
    }
    const { parseFiles } = await import('./parse-files.js')
    finish(await parseFiles({ files, ...toOutput(flags), options }, around))
  })

  const report = program
    .command('report')
    .description('Count who is quoted how much over many articles, named or not, directly or not, by which outlets.')
    .argument('<files...>', FILES)
    .addOption(new Option('--format <format>', BY_OUTPUT).choices(REPORT_FORMATS))
    .option('--out <file>', 'write it into this file', checkName)
    .addHelpText('after', REPORT_HELP)
  addParseOptions(report).action(async (files: readonly string[], flags: ReportFlags) => {
    const { reportFiles } = await import('./report-files.js')
    const options: ParseOptions = { ...toParseOptions(flags), kinds: ['statement'] }
    finish(await reportFiles({ files, ...toOutput(flags), options }, around))
  })

  program
    .command('complete')
    .description('Print what makes a shell complete the options of hearsay.')
    .addArgument(program.createArgument('<shell>').choices(SHELLS))
    .addHelpText('after', '\nTo have it in bash, add to ~/.bashrc:  source <(hearsay complete bash)')
    .action(async (shell: Shell) => {
      const { printCompletion } = await import('./print-completion.js')
      printCompletion(shell, stdout)
      finish(0)
    })

  return program
}

function addParseOptions(command: Command): Command {
  return command
    .option('--min-confidence <p>', 'leave out attributions less probable than this, from 0 to 1', checkProbability)
    .option('--outlet <name>', 'who published the text; settles what "the Post" or "this newspaper" means', checkName)
    .option('--author <name>', 'who wrote it; "I" outside quotes is the author', checkName)
}

function toParseOptions(flags: ParseFlags): ParseOptions {
  return { outlet: flags.outlet ?? null, author: flags.author ?? null, minConfidence: flags.minConfidence ?? 0 }
}

function toOutput<Wanted>(flags: { readonly format?: Wanted; readonly out?: string }) {
  return { format: flags.format ?? null, out: flags.out ?? null }
}

function toFlow(flags: FileFlags) {
  return { resume: flags.resume ?? null, concurrency: flags.concurrency ?? null, ordered: !flags.unordered }
}

function checkCount(value: string): number {
  const number = Number(value)
  if (!(Number.isSafeInteger(number) && number > 0))
    throw new InvalidArgumentError('It should be a whole number from 1.')
  return number
}

function checkProbability(value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It should be a number from 0 to 1.')
  return number
}

function checkName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It should not be empty.')
  return value
}

const HELP = `
Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(12)} ${FORMATS[name].shows}`).join('\n')}

A folder stands for the .txt, .md, .html and .htm files in it and in its folders. Text is UTF-8. Of an HTML page the
article is read, and the outlet and author that it names, unless they are given. Offsets in the output count UTF-16
code units from the start of the text (annotation and brat: code points); a byte-order mark before it does not count.
Files named like a command are reached as ./report and ./complete.

With --ndjson each line is an article, {"id", "text"} and, where known, "outlet" and "author"; for each a line is written,
{"id", "report"} or {"id", "error": {"code", "message"}, "line"}. SIGINT ends the reading, and what is under way is still
written. "hearsay --ndjson --resume out.ndjson < in.ndjson >> out.ndjson" goes on where a run was broken off.

Exit code: 0, though lines may hold errors; 2 where an option is wrong or a file could not be read, while the other files
are still done; 130 after SIGINT, 143 after SIGTERM.
`

const REPORT_HELP = `
Only statements count, not thoughts or intentions. A speaker is one in all articles where the name is the same but for
case, accents and middle initials; "unnamed" are those whom the articles only describe. A quote within another's quote
counts for both.
`
