import { afterEach, describe, expect, test, vi } from 'vitest'
import { ROLE_SHAPE, ROLES } from '../../src/attributions/roles.js'
import type { ChainModel } from '../../src/neural/chain.js'
import { createKernel } from '../../src/neural/kernel.js'
import { INPUT_UNIT, SCORE_STRIDE } from '../../src/neural/layer.js'
import { MOST_POSITIONS, Network } from '../../src/neural/network.js'
import type { Blend, LayerModel, Matrix, NetworkModel } from '../../src/neural/network-model.js'
import { toyNetwork } from '../support/toy-network.js'

const ROWS = 9
const DENSE = 3
const PLACES = 3
const model = toyNetwork({ wordRows: ROWS, wordDense: DENSE, placeRows: PLACES, windowRows: ROWS, windowDense: 2 })

const CHAIN: ChainModel = {
  shape: ROLE_SHAPE,
  steps: Array.from({ length: ROLES ** 2 }, (_, k) => ((k * 7) % 11) / 4 - 1),
}

afterEach(() => vi.unstubAllGlobals())

interface Window {
  readonly from: number
  readonly length: number
  readonly chosen: number
}

/** Eleven words, each of row 1 and another and with dense inputs of its own, stand in turn, at one of three places. */
const WORDS = 11
const wordRowsOf = (word: number) => [1, 1 + ((3 * word) % (ROWS - 1))] as const
const wordDenseOf = (k: number) => Array.from({ length: DENSE }, (_, d) => ((k * 7 + d * 13) % 9) * 400 - 1600)
const WINDOW_DENSE = [900, -2100]
const OPENED = [0, 4]
const windowRowOf = (k: number) => (k + 2) % ROWS

function readTexts(network: Network, lengths: readonly number[]): void {
  for (let word = 0; word < WORDS; word++) {
    network.wordIds.set(wordRowsOf(word), 2 * word)
    network.wordDense.set(wordDenseOf(word), word * network.wordStride)
  }
  network.learnWords(0, 2, WORDS)
  let at = 0
  for (const length of lengths) {
    for (let k = 0; k < length; k++, at++) {
      network.textIds.set([k % PLACES, network.firstWordRow + (k % WORDS)], 2 * at)
    }
  }
  network.readTexts(2, lengths)
}

function readWindows(network: Network, windows: readonly Window[]) {
  const first = Math.min(...windows.map(({ from }) => from))
  network.prepare(first, Math.max(...windows.map(({ from, length }) => from + length)) - first)
  let end = 0
  const places = windows.map(({ from, length, chosen }) => {
    network.windowDense.set(WINDOW_DENSE)
    network.windowIds.set(OPENED)
    network.open(chosen, OPENED.length)
    for (let k = 0; k < length; k++) network.windowIds.set([network.openedRow, windowRowOf(k)], 2 * k)
    network.placeWindow(end, from, 2, length)
    end += length
    return end - length
  })
  network.readWindows(windows.map(({ length }) => length))
  return windows.map(({ from, length, chosen }, k) => {
    const place = places[k] as number
    const scores = network.windowScores.slice(place * SCORE_STRIDE, (place + length) * SCORE_STRIDE)
    return { scores: Array.from(scores), verdict: network.verdict(place, length, place + chosen - from) }
  })
}

function runAll(length: number) {
  const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
  readTexts(network, [length])
  const textScores = Array.from(network.textScores.subarray(0, length * SCORE_STRIDE))
  const marginals = new Float32Array(ROLES * length)
  network.textChain.sum(0, length)
  network.textChain.writeMarginals(marginals, 0, length)
  const windows = readWindows(network, [{ from: 1, length: length - 1, chosen: length >> 1 }])
  const reached = Array.from(network.windowTrellis.reach(0, length - 1))
  return { textScores, marginals, logSum: network.textChain.logSum(length), windows, reached }
}

/** Two texts and two windows at once, and what the chains make of the second ones. */
function runTwo() {
  const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
  readTexts(network, [21, 34])
  const windows = readWindows(network, [
    { from: 2, length: 17, chosen: 9 },
    { from: 25, length: 30, chosen: 40 },
  ])
  const marginals = new Float32Array(ROLES * 30)
  network.windowChain.sum(17, 30)
  network.windowChain.writeMarginals(marginals, 0, 30)
  return { windows, marginals, reached: Array.from(network.windowTrellis.reach(17, 30)) }
}

describe('a network', () => {
  test('gives what its definition says', () => {
    const length = 7
    const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
    readTexts(network, [length])
    const defined = define(model, length, { from: 2, length: 4, chosen: 3 })
    defined.textScores.forEach((score, k) => {
      expect(network.textScores[k]).toBeCloseTo(score, 2)
    })
    const [read] = readWindows(network, [{ from: 2, length: 4, chosen: 3 }])
    defined.scores.forEach((score, k) => {
      expect(read?.scores[k]).toBeCloseTo(score, 2)
    })
    expect(read?.verdict).toBeCloseTo(defined.verdict, 2)
  })

  test.each([[[5, 9]], [[9, 5, 7]], [[1, 12, 3, 8]]])('reads texts of %j words at once as one by one', (lengths) => {
    const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
    readTexts(network, lengths)
    const together = Array.from(network.textScores.subarray(0, lengths.reduce((a, b) => a + b) * SCORE_STRIDE))
    expect(together).toEqual(lengths.flatMap((length) => runAll(length).textScores))
  })

  test('reads windows at once as one by one', () => {
    const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
    readTexts(network, [8, 20])
    const windows = [
      { from: 0, length: 3, chosen: 1 },
      { from: 9, length: 15, chosen: 12 },
      { from: 10, length: 18, chosen: 12 },
    ]
    const together = readWindows(network, windows)
    expect(together).toEqual(windows.flatMap((window) => readWindows(network, [window])))
    expect(new Set(together.map(({ verdict }) => verdict)).size).toBe(3)
  })

  test('is the same without WebAssembly, bit for bit', () => {
    const compiled = [runAll(40), runTwo()]
    vi.stubGlobal('WebAssembly', undefined)
    expect([runAll(40), runTwo()]).toEqual(compiled)
  })

  test('is the same where a policy refuses WebAssembly', () => {
    const compiled = runAll(5)
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new Error('refused')
        }
      },
    })
    expect(runAll(5)).toEqual(compiled)
  })

  test('forgets the text and the windows before', () => {
    const network = new Network(model, CHAIN, CHAIN, 2, 2, 2)
    readTexts(network, [30])
    readWindows(network, [{ from: 0, length: 30, chosen: 20 }])
    readTexts(network, [6])
    const windows = [{ from: 1, length: 5, chosen: 3 }]
    const { windows: alone } = runAll(6)
    expect(readWindows(network, windows)).toEqual(alone)
    readWindows(network, [{ from: 0, length: 4, chosen: 0 }])
    expect(readWindows(network, windows)).toEqual(alone)
  })

  test('has room for the most positions', () => {
    const { textScores, windows } = runAll(MOST_POSITIONS)
    expect([...textScores, ...windows.flatMap(({ scores }) => scores)].every(Number.isFinite)).toBe(true)
  })

  test('kernels are compiled where they may be', () => {
    expect(Object.keys(createKernel())).toContain('recur')
    expect(createKernel().memory).toBeInstanceOf(
      (globalThis as unknown as { WebAssembly: { Memory: never } }).WebAssembly.Memory,
    )
  })
})

type Vector = readonly number[]

/** The same in floating point, by the textbook. */
function define(network: NetworkModel, length: number, window: Window) {
  const row = ({ outputs, weights, factors }: Matrix, id: number) =>
    Array.from({ length: outputs }, (_, j) => (weights[id * outputs + j] as number) * (factors[j] as number))
  const inputs = Array.from({ length }, (_, k) =>
    add(
      ...wordRowsOf(k % WORDS).map((id) => row(network.wordRows, id)),
      times(
        network.wordDense,
        wordDenseOf(k % WORDS).map((x) => x / INPUT_UNIT),
      ),
      row(network.placeRows, k % PLACES),
    ),
  )
  const text = defineLayer(network.text, inputs)
  const state = (k: number) => text.outputs[k] as Vector
  const opened = add(
    mix(network.ofChosen, state(window.chosen)),
    ...OPENED.map((id) => row(network.windowRows, id)),
    times(
      network.windowDense,
      WINDOW_DENSE.map((x) => x / INPUT_UNIT),
    ),
  )
  const query = mix(network.query, state(window.chosen))
  const windowInputs = Array.from({ length: window.length }, (_, k) => {
    const key = mix(network.key, state(window.from + k))
    return add(
      mix(network.ofPosition, state(window.from + k)),
      opened,
      row(network.windowRows, windowRowOf(k)),
      times(
        network.ofProducts,
        key.map((x, j) => x * (query[j] as number)),
      ),
    )
  })
  const { outputs, scores } = defineLayer(network.window, windowInputs)
  const place = window.chosen - window.from
  const highest = (outputs[0] as Vector).map((_, j) => Math.max(...outputs.map((own) => own[j] as number)))
  const hidden = add(
    mix(network.verdictHidden, outputs[place] as Vector),
    times(network.ofHighest, highest),
    times(network.ofChosenInputs, windowInputs[place] as Vector),
  )
  const verdict = (times(network.verdict, hidden.map(positive))[0] as number) + network.verdictBias
  return { textScores: text.scores, scores, verdict }
}

function defineLayer({ ofInputs, bias, forwards, backwards, hidden, labels, labelBias }: LayerModel, inputs: Vector[]) {
  const size = forwards.inputs
  const sums = inputs.map((x) => add(bias, times(ofInputs, x)))
  const recur = (matrix: Matrix, start: number, order: readonly number[]) => {
    const outputs: Vector[] = []
    let output: Vector = new Array(size).fill(0)
    let cell: Vector = new Array(size).fill(0)
    for (const k of order) {
      const own = add((sums[k] as Vector).slice(start, start + 3 * size), times(matrix, output))
      const at = (gate: number, j: number) => own[gate * size + j] as number
      cell = cell.map((before, j) => sigma(at(0, j)) * before + (1 - sigma(at(0, j))) * squash(at(2, j)))
      output = cell.map((value, j) => sigma(at(1, j)) * squash(value))
      outputs[k] = output
    }
    return outputs
  }
  const order = inputs.map((_, k) => k)
  const ahead = recur(forwards, 0, order)
  const back = recur(backwards, 3 * size, [...order].reverse())
  const outputs = order.map((k) => [...(ahead[k] as Vector), ...(back[k] as Vector)])
  const scores = order.flatMap((k) => {
    const inner = add((sums[k] as Vector).slice(6 * size), times(hidden, outputs[k] as Vector))
    return add(labelBias, times(labels, inner.map(positive)))
  })
  return { outputs, scores }
}

function mix({ matrix, bias }: Blend, outputs: Vector): Vector {
  return add(bias, times(matrix, outputs))
}

function times({ inputs, outputs, weights, factors }: Matrix, x: Vector): Vector {
  return Array.from({ length: outputs }, (_, j) => {
    let sum = 0
    for (let i = 0; i < inputs; i++) sum += (x[i] ?? 0) * (weights[i * outputs + j] as number)
    return sum * (factors[j] as number)
  })
}

function add(...vectors: readonly Vector[]): Vector {
  return (vectors[0] as Vector).map((_, j) => vectors.reduce((sum, vector) => sum + (vector[j] as number), 0))
}

function squash(x: number): number {
  const v = Math.max(-3, Math.min(3, x))
  return (v * (27 + v * v)) / (27 + 9 * v * v)
}

function sigma(x: number): number {
  return 0.5 + 0.5 * squash(x / 2)
}

function positive(x: number): number {
  return Math.max(0, x)
}
