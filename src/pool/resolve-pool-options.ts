import { availableParallelism } from 'node:os'
import { describe, quoted } from '../describe.js'
import { HearsayError } from '../errors.js'
import { nearest } from '../nearest.js'
import { resolveParseOptions, resolveParserOptions } from '../options.js'
import type { ParseOptions, ParserOptions } from '../types.js'
import type { Flow } from './map-in-window.js'
import type { ParseAllOptions } from './types.js'

/** What each thread's parser is made with; plain data, which threads can be given. */
export interface WorkerOptions {
  readonly parser: ParserOptions
  readonly all: ParseOptions
}

export interface PoolOptions {
  readonly concurrency: number
  readonly parser: WorkerOptions
  readonly flow: Flow
}

const WINDOW_A_THREAD = 8

/** @throws {HearsayError} INVALID_OPTION for an unknown key or a value of the wrong kind. */
export function resolvePoolOptions(options: ParseAllOptions | null | undefined): PoolOptions {
  if (options !== undefined && typeof options !== 'object')
    throw wrong('the options of parseAll()', 'an object', options)
  const { concurrency, ordered, window, signal, outlets, ...all } = options ?? {}
  if (ordered !== undefined && typeof ordered !== 'boolean') throw wrong('ordered', 'true or false', ordered)
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw wrong('signal', 'an AbortSignal', signal)
  checkSpelling(Object.keys(all))
  resolveParseOptions(all)
  const parser = outlets === undefined ? {} : { outlets }
  resolveParserOptions(parser)
  const threads = checkCount('concurrency', concurrency, availableParallelism())
  return {
    concurrency: threads,
    parser: { parser, all },
    flow: {
      window: checkCount('window', window, threads * WINDOW_A_THREAD),
      ordered: ordered ?? true,
      signal: signal ?? null,
    },
  }
}

/** What is almost an option of ours is told so; what is neither ours nor `parse`'s is told by the check of those. */
function checkSpelling(keys: readonly string[]): void {
  for (const key of keys) {
    const meant = nearest(key, ['concurrency', 'ordered', 'window', 'signal'])
    if (meant === null) continue
    const message = `${quoted(key)} is no key of the options of parseAll(); did you mean "${meant}"?`
    throw new HearsayError('INVALID_OPTION', message)
  }
}

function checkCount(place: string, value: unknown, standard: number): number {
  if (value === undefined) return standard
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw wrong(place, 'a whole number from 1', value)
  return value as number
}

function wrong(place: string, expected: string, came: unknown): HearsayError {
  return new HearsayError(
    'INVALID_OPTION',
    `${place} should be ${expected} but is ${describe(came)}; correct it or leave it out.`,
  )
}
