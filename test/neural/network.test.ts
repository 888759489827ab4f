import { afterEach, describe, expect, test, vi } from 'vitest'
import { createKernel } from '../../src/neural/kernel.js'
import { DENSE_UNIT, MOST_POSITIONS, Network, SCORE_STRIDE } from '../../src/neural/network.js'
import type { Matrix, NetworkModel } from '../../src/neural/network-model.js'
import { toyNetwork } from '../support/toy-network.js'

const ROWS = 9
const DENSE = 3
const model = toyNetwork(ROWS, DENSE, 2)

afterEach(() => vi.unstubAllGlobals())

/** Rows 2 and 5, then 7 and 1, and so on; each also with its own dense inputs. */
function fill(network: Network, length: number): void {
  for (let k = 0; k < length; k++) {
    network.ids[k] = 1 + ((3 * k) % (ROWS - 1))
    for (let d = 0; d < DENSE; d++) network.dense[k * 4 + d] = ((k * 7 + d * 13) % 9) * 400 - 1600
  }
  network.keepPositions(1, length)
  network.windowDense.set([900, -2100])
  network.ids.set([0, 4])
  network.keepWindow(2)
  for (let k = 0; k < length; k++) {
    network.ids.set([network.positionRow + k, network.windowRow, 1 + ((k + 2) % (ROWS - 1))], k * 3)
  }
}

function runAll(length: number): { scores: number[]; verdict: number } {
  const network = new Network(model, 3)
  fill(network, length)
  network.run(3, length)
  const verdict = network.verdict(length, length >> 1)
  return { scores: Array.from(network.scores.subarray(0, length * SCORE_STRIDE)), verdict }
}

describe('a network', () => {
  test('gives what its definition says', () => {
    const length = 6
    const { scores, verdict } = runAll(length)
    const expected = define(model, length)
    for (let k = 0; k < scores.length; k++) expect(scores[k]).toBeCloseTo(expected.scores[k] as number, 2)
    expect(verdict).toBeCloseTo(expected.verdict, 2)
  })

  test('is the same without WebAssembly, bit for bit', () => {
    const compiled = runAll(40)
    vi.stubGlobal('WebAssembly', undefined)
    expect(runAll(40)).toEqual(compiled)
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

  test('forgets the window before', () => {
    const network = new Network(model, 3)
    fill(network, 30)
    network.run(3, 30)
    fill(network, 6)
    network.run(3, 6)
    expect(Array.from(network.scores.subarray(0, 6 * SCORE_STRIDE))).toEqual(runAll(6).scores)
  })

  test('has room for the most positions', () => {
    const { scores } = runAll(MOST_POSITIONS)
    expect(scores.every(Number.isFinite)).toBe(true)
  })

  test('kernels are compiled where they may be', () => {
    expect(Object.keys(createKernel())).toContain('recur')
    expect(createKernel().memory).toBeInstanceOf(
      (globalThis as unknown as { WebAssembly: { Memory: never } }).WebAssembly.Memory,
    )
  })
})

/** The same in floating point, by the textbook. */
function define(network: NetworkModel, length: number): { scores: number[]; verdict: number } {
  const { forwards, hidden } = network
  const size = forwards.inputs
  const times = ({ inputs, outputs, weights, factors }: Matrix, x: readonly number[]) =>
    Array.from({ length: outputs }, (_, j) => {
      let sum = 0
      for (let i = 0; i < inputs; i++) sum += (x[i] ?? 0) * (weights[i * outputs + j] as number)
      return sum * (factors[j] as number)
    })
  const add = (...vectors: (readonly number[])[]) =>
    (vectors[0] as readonly number[]).map((_, j) => vectors.reduce((sum, vector) => sum + (vector[j] as number), 0))
  const { embeddings, spread } = network
  const row = (id: number) => {
    if (id === 0) return network.shared
    const values = Array.from(
      { length: embeddings.outputs },
      (_, j) => (embeddings.weights[id * embeddings.outputs + j] as number) * (embeddings.factors[j] as number),
    )
    return times(spread, values)
  }
  const dense = (k: number) =>
    Array.from({ length: DENSE }, (_, d) => (((k * 7 + d * 13) % 9) * 400 - 1600) / DENSE_UNIT)
  const window = add(row(0), row(4), times(network.window, [900 / DENSE_UNIT, -2100 / DENSE_UNIT]))
  const sums = Array.from({ length }, (_, k) =>
    add(row(1 + ((3 * k) % (ROWS - 1))), times(network.position, dense(k)), window, row(1 + ((k + 2) % (ROWS - 1)))),
  )
  const recur = (matrix: Matrix, start: number, order: readonly number[]) => {
    const outputs: number[][] = []
    let output: readonly number[] = new Array(size).fill(0)
    let cell: readonly number[] = new Array(size).fill(0)
    for (const k of order) {
      const gates = add((sums[k] as number[]).slice(start, start + 4 * size), times(matrix, output))
      const at = (gate: number, j: number) => gates[gate * size + j] as number
      const before = cell
      cell = cell.map((_, j) => sigma(at(1, j)) * (before[j] as number) + sigma(at(0, j)) * squash(at(3, j)))
      output = cell.map((value, j) => sigma(at(2, j)) * squash(value))
      outputs[k] = [...output]
    }
    return outputs
  }
  const order = Array.from({ length }, (_, k) => k)
  const ahead = recur(network.forwards, 0, order)
  const back = recur(network.backwards, 4 * size, [...order].reverse())
  const outputs = order.map((k) => [...(ahead[k] as number[]), ...(back[k] as number[])])
  const scores = order.flatMap((k) => {
    const inner = add((sums[k] as number[]).slice(8 * size), times(hidden, outputs[k] as number[]))
    return add(network.labelBias, times(network.labels, inner.map(positive)))
  })
  const highest = (outputs[0] as number[]).map((_, j) => Math.max(...outputs.map((own) => own[j] as number)))
  const pooled = [...(outputs[length >> 1] as number[]), ...highest]
  const inner = add(network.verdictHiddenBias, times(network.verdictHidden, pooled))
  return { scores, verdict: (times(network.verdict, inner.map(positive))[0] as number) + network.verdictBias }
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
