import { availableParallelism } from 'node:os'
import {
  checkKeys,
  PARSE_OPTIONS,
  PARSER_OPTIONS,
  resolveParseOptions,
  resolveParserOptions,
  wrong,
} from '../options.js'
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
const OWN: readonly (keyof ParseAllOptions)[] = ['concurrency', 'ordered', 'window', 'signal']

/** @throws {HearsayError} INVALID_OPTION for an unknown key or a value of the wrong kind, INVALID_WEIGHTS. */
export function resolvePoolOptions(options: unknown): PoolOptions {
  const given = checkKeys(options, 'the options of parseAll()', [...OWN, ...PARSE_OPTIONS, ...PARSER_OPTIONS])
  const { concurrency, ordered, window, signal, outlets, weights, ...all } = given as ParseAllOptions
  if (typeof (ordered ?? true) !== 'boolean') throw wrong('ordered', 'true or false', ordered)
  if ((signal ?? null) !== null && !(signal instanceof AbortSignal)) throw wrong('signal', 'an AbortSignal', signal)
  resolveParseOptions(all)
  const parser = resolveParserOptions({ outlets, weights })
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

function checkCount(place: string, value: number | undefined, standard: number): number {
  const count = value ?? standard
  if (!Number.isSafeInteger(count) || count < 1) throw wrong(place, 'a whole number from 1', value)
  return count
}
