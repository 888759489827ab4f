import { parseArgs } from 'node:util'
import { nearest } from '../nearest.js'
import type { ParseOptions } from '../types.js'
import { CliError } from './cli-error.js'
import { FORMATS, type Format } from './formats.js'

/** What the arguments ask for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'parse'
      readonly files: readonly string[]
      /** `null` where the output decides. */
      readonly format: Format | null
      readonly options: ParseOptions
    }

const FLAGS = {
  format: { type: 'string' },
  'min-confidence': { type: 'string' },
  'statements-only': { type: 'boolean' },
  outlet: { type: 'string' },
  author: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** @throws {CliError} for an unknown option, or a value that is missing or wrong. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = split(args)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  return {
    name: 'parse',
    files: positionals,
    format: values.format === undefined ? null : checkFormat(values.format),
    options: {
      outlet: checkName('--outlet', values.outlet),
      author: checkName('--author', values.author),
      minConfidence: checkProbability('--min-confidence', values['min-confidence']),
      ...(values['statements-only'] ? { kinds: ['statement'] } : {}),
    },
  }
}

function split(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const unknown = /^Unknown option '(-.*?)'/.exec(error.message)?.[1]
    // Node's own message goes on for several sentences; the first one says what is wrong.
    if (unknown === undefined) throw new CliError(`${error.message.split(/\.?\s*\n|\. /, 1)[0]}; see hearsay --help`)
    const meant = nearest(
      unknown,
      Object.keys(FLAGS).map((name) => `--${name}`),
    )
    throw new CliError(`unknown option ${unknown}; ${meant ? `did you mean ${meant}?` : 'see hearsay --help'}`)
  }
}

function checkFormat(value: string): Format {
  const known = FORMATS.find((format) => format === value)
  if (known === undefined) throw new CliError(`--format should be one of ${FORMATS.join(', ')} but is "${value}"`)
  return known
}

function checkProbability(flag: string, value: string | undefined): number {
  if (value === undefined) return 0
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!(number >= 0 && number <= 1)) throw new CliError(`${flag} should be a number from 0 to 1 but is "${value}"`)
  return number
}

function checkName(flag: string, value: string | undefined): string | null {
  if (value?.trim() === '') throw new CliError(`${flag} should be a name but is empty`)
  return value ?? null
}
