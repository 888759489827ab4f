import { createKernel, type Kernel, PAGE } from './kernel.js'
import type { Matrix } from './network-model.js'

export const FLOAT = 4
export const SHORT = 2
/** Rows are 16-bit integers, in this part of 1: they are added up to 16, and what is beyond `LEAST` of a layer does not count. */
export const ROW_UNIT = 2048
/** What the kernel itself needs comes first. */
const RESERVED = 1024
/** How many outputs a block of weights has. */
const BLOCK = 16

/** Where a matrix lies in the memory. */
export interface Placed {
  /** Its blocks; the factors of its outputs; which blocks there are, see kernel/kernel.ts. */
  readonly weights: number
  readonly factors: number
  readonly plan: number
  /** Rounded up to a whole two. */
  readonly inputs: number
  readonly outputs: number
}

/** A kernel's memory, given out in whole sixteens of bytes. What has been taken stays. */
export class Memory {
  readonly kernel: Kernel = createKernel()
  bytes = new Uint8Array(0)
  shorts = new Int16Array(0)
  wholes = new Int32Array(0)
  floats = new Float32Array(0)
  private end = RESERVED

  take(bytes: number): number {
    const at = this.end
    this.end = (at + bytes + 15) & ~15
    if (this.end > this.bytes.length) this.grow()
    return at
  }

  /** Writes numbers, and tells where they stand. */
  place(kind: 'shorts' | 'wholes' | 'floats', values: ArrayLike<number>): number {
    const { BYTES_PER_ELEMENT } = this[kind]
    const at = this.take(values.length * BYTES_PER_ELEMENT)
    this[kind].set(values, at / BYTES_PER_ELEMENT)
    return at
  }

  /** Blocks that are all zeros are left out, see kernel/kernel.ts. `unit` is that of the inputs. */
  placeMatrix(matrix: Matrix, unit: number): Placed {
    const { inputs, outputs, factors } = matrix
    const counts: number[] = []
    const places: number[] = []
    const blocks = new Int16Array(toEven(inputs) * outputs)
    const blockAt = () => places.length * 2 * BLOCK
    for (let output = 0; output < outputs; output += BLOCK) {
      const before = places.length
      for (let input = 0; input < inputs; input += 2) {
        if (writeBlock(blocks, blockAt(), matrix, input, output)) places.push(input * SHORT)
      }
      counts.push(places.length - before)
    }
    return {
      inputs: toEven(inputs),
      outputs,
      weights: this.place('shorts', blocks.subarray(0, blockAt())),
      factors: this.place(
        'floats',
        factors.map((factor) => factor / unit),
      ),
      plan: this.place('wholes', [...counts, ...places]),
    }
  }

  /** A matrix as rows of 16-bit integers, an input each, and room for some more. */
  placeRows({ inputs, outputs, weights, factors }: Matrix, more: number): number {
    const at = this.take((inputs + more) * outputs * SHORT)
    const rows = this.shorts.subarray(at / SHORT, at / SHORT + inputs * outputs)
    const highest = 2 ** 15 - 1
    for (let k = 0; k < rows.length; k++) {
      const level = Math.round((weights[k] as number) * (factors[k % outputs] as number) * ROW_UNIT)
      rows[k] = Math.max(-highest, Math.min(highest, level))
    }
    return at
  }

  /** For each position, adds a matrix times x. */
  multiply(m: Placed, out: number, stride: number, x: number, xStride: number, length: number): void {
    this.kernel.addProducts(out, stride, out, stride, m.outputs, m.weights, m.factors, m.plan, x, xStride, length)
  }

  /** For each position, out = bias + a matrix times x. */
  multiplyOnto(bias: number, m: Placed, out: number, stride: number, x: number, xStride: number, length: number): void {
    this.kernel.addProducts(out, stride, bias, 0, m.outputs, m.weights, m.factors, m.plan, x, xStride, length)
  }

  private grow(): void {
    const { memory } = this.kernel
    memory.grow(Math.ceil((this.end * 1.5 - this.bytes.length) / PAGE))
    this.bytes = new Uint8Array(memory.buffer)
    this.shorts = new Int16Array(memory.buffer)
    this.wholes = new Int32Array(memory.buffer)
    this.floats = new Float32Array(memory.buffer)
  }
}

export function toEven(count: number): number {
  return count + (count & 1)
}

/** Weights of two inputs, output by output; whether any is not zero. */
function writeBlock(out: Int16Array, at: number, matrix: Matrix, input: number, output: number): boolean {
  const { inputs, outputs, weights } = matrix
  let any = 0
  for (let j = 0; j < BLOCK; j++) {
    const first = weights[input * outputs + output + j] as number
    const second = input + 1 < inputs ? (weights[(input + 1) * outputs + output + j] as number) : 0
    out[at + 2 * j] = first
    out[at + 2 * j + 1] = second
    any |= first | second
  }
  return any !== 0
}
