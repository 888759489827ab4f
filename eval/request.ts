import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Part } from './corpus.js'

const USAGE = `Usage: npm run eval -- PATH/PolNeAR [dev|train|test] [options]

  --gold FILE          speakers and outlets of the part (JSON Lines); default: PATH/../gold/polnear-PART.speakers.jsonl
  --check              compare with the result file and fail where a headline figure fell; write nothing
  --errors             list what is wrong
  --predictions FILE   write the predictions that are scored (JSON Lines)
  --against FILE       say how the figures differ from those of predictions written before, in the result file too
  --against-name NAME  what to call them, for example the version that made them; default: the file's name
  --limit N            only the first N articles; write no result file`

/** What the command line asks for. */
export interface Request {
  readonly folder: string
  readonly part: Part
  readonly gold: string | null
  readonly check: boolean
  readonly errors: boolean
  readonly predictions: string | null
  /** Predictions written before, and what to call them. */
  readonly against: { readonly file: string; readonly name: string } | null
  readonly limit: number
}

/** @throws Error with the usage in its message when the arguments are none of ours. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = read(args)
  const [folder, part = 'dev', ...rest] = positionals
  if (folder === undefined) throw new Error(`Expected the folder of PolNeAR.\n\n${USAGE}`)
  if (!isPart(part) || rest.length > 0)
    throw new Error(`Expected dev, train or test, got "${[part, ...rest].join(' ')}".\n\n${USAGE}`)
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
  if (!(limit > 0)) throw new Error(`--limit: expected a number above 0, got "${values.limit}".`)
  if (values.check && values.limit) throw new Error('--check compares whole parts: leave out --limit.')
  return {
    folder,
    part,
    gold: values.gold ?? findGold(folder, part),
    check: values.check ?? false,
    errors: values.errors ?? false,
    predictions: values.predictions ?? null,
    against: readAgainst(values.against, values['against-name']),
    limit,
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        gold: { type: 'string' },
        check: { type: 'boolean' },
        errors: { type: 'boolean' },
        predictions: { type: 'string' },
        against: { type: 'string' },
        'against-name': { type: 'string' },
        limit: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

function readAgainst(file: string | undefined, name: string | undefined): Request['against'] {
  if (file !== undefined) return { file, name: name ?? basename(file, extname(file)) }
  if (name !== undefined) throw new Error('--against-name names what --against gives: leave it out, or give both.')
  return null
}

function isPart(part: string): part is Part {
  return part === 'dev' || part === 'train' || part === 'test'
}

/** Beside the folder of corpora: corpora/PolNeAR and gold/polnear-dev.speakers.jsonl. */
function findGold(folder: string, part: Part): string | null {
  const file = join(folder, '../../gold', `polnear-${part}.speakers.jsonl`)
  return existsSync(file) ? file : null
}
