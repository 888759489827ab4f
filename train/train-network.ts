import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReaderModel, WordVectors } from '../src/attributions/reader.js'
import { INPUT_UNIT } from '../src/neural/layer.js'
import type { Blend, LayerModel, Matrix } from '../src/neural/network-model.js'
import { writeNetworkExamples } from './network-examples.js'
import type { Lexicon } from './read-words.js'
import type { Seen, Sketched } from './train-attributions.js'

const SCRIPT = fileURLToPath(new URL('network.py', import.meta.url))
/** Where a Python with PyTorch may be; Debian's python3-torch belongs to the last. */
const PYTHONS = [process.env.PYTHON ?? 'python3', '/usr/bin/python3']
const HIGHEST = 127

/** What train/network.py writes: matrices by input, then output. */
interface Floats {
  readonly inputs: number
  readonly outputs: number
  readonly cells: Float32Array
}

/** A Python that has PyTorch and NumPy; `null` for none. */
export function findPython(): string | null {
  const has = (python: string) => spawnSync(python, ['-c', 'import numpy, torch']).status === 0
  return PYTHONS.find(has) ?? null
}

/**
 * Learns the parts of attributions, and where articles have been sketched, which candidates are cues, and from the true
 * ones, which words are their speaker and their quote.
 */
export function trainNetwork(
  articles: readonly (Seen | Sketched)[],
  lexicon: Lexicon,
  seed: number,
  python: string,
): ReaderModel {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-network-'))
  try {
    writeNetworkExamples(folder, articles, lexicon)
    const { status } = spawnSync(python, [SCRIPT, folder, String(seed)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    })
    if (status !== 0) throw new Error('train/network.py failed; its message stands above.')
    return readReaderModel(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads and quantises what train/network.py wrote. */
function readReaderModel(folder: string): ReaderModel {
  const shapes = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Record<string, number[]>
  const bytes = readFileSync(join(folder, 'model.f32'))
  const cells = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const read = new Map<string, Floats>()
  let from = 0
  for (const [name, [inputs = 1, outputs = inputs]] of Object.entries(shapes)) {
    const length = shapes[name]?.length === 1 ? inputs : inputs * outputs
    read.set(name, { inputs, outputs, cells: cells.slice(from, from + length) })
    from += length
  }
  const floats = (name: string) => {
    const found = read.get(name)
    if (found === undefined) throw new Error(`train/network.py wrote no "${name}".`)
    return found
  }
  const matrix = (name: string) => toMatrix(floats(name))
  const numbers = (name: string) => Array.from(floats(name).cells, (x) => Number(x.toPrecision(5)))
  const blend = (name: string): Blend => ({
    matrix: matrix(`${name}.matrix`),
    bias: numbers(`${name}.bias`),
  })
  const layer = (name: string): LayerModel => ({
    ofInputs: matrix(`${name}.ofInputs`),
    bias: numbers(`${name}.bias`),
    forwards: matrix(`${name}.forwards`),
    backwards: matrix(`${name}.backwards`),
    hidden: matrix(`${name}.hidden`),
    labels: matrix(`${name}.labels`),
    labelBias: numbers(`${name}.labelBias`),
  })
  return {
    words: toWordVectors(floats('words')),
    labelSteps: numbers('labelSteps'),
    roleSteps: numbers('roleSteps'),
    network: {
      wordRows: matrix('wordRows'),
      wordDense: matrix('wordDense'),
      placeRows: matrix('placeRows'),
      text: layer('text'),
      ofPosition: blend('ofPosition'),
      ofChosen: blend('ofChosen'),
      key: blend('key'),
      query: blend('query'),
      ofProducts: matrix('ofProducts'),
      windowRows: matrix('windowRows'),
      windowDense: matrix('windowDense'),
      window: layer('window'),
      verdictHidden: blend('verdictHidden'),
      ofHighest: matrix('ofHighest'),
      ofChosenInputs: matrix('ofChosenInputs'),
      verdict: matrix('verdict'),
      verdictBias: numbers('verdictBias')[0] as number,
    },
  }
}

/** Each output's weights from -127 to 127, by a factor of its own. */
function toMatrix({ inputs, outputs, cells }: Floats): Matrix {
  const factors = new Float32Array(outputs)
  for (let k = 0; k < cells.length; k++) {
    factors[k % outputs] = Math.max(factors[k % outputs] as number, Math.abs(cells[k] as number) / HIGHEST)
  }
  const rounded = factors.map((factor) => Number(factor.toPrecision(4)) || 1)
  const weights = Int8Array.from(cells, (x, k) => clamp(Math.round(x / (rounded[k % outputs] as number))))
  return { inputs, outputs, weights, factors: rounded }
}

function toWordVectors({ outputs, cells }: Floats): WordVectors {
  const highest = cells.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  const unit = Math.ceil((highest * INPUT_UNIT) / HIGHEST)
  return { length: outputs, unit, cells: Int8Array.from(cells, (x) => clamp(Math.round((x * INPUT_UNIT) / unit))) }
}

function clamp(level: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, level))
}
