import { createKernel, type Kernel, PAGE } from './kernel.js'
import type { Matrix } from './network-model.js'

export const FLOAT = 4
export const SHORT = 2
/** Rows are 16-bit integers, in this part of 1: they are added up to 16, and what is beyond `LEAST` of a layer does not count. */
export const ROW_UNIT = 2048
/** What the kernel itself needs comes first. */
const RESERVED = 1024

/** Where a matrix lies in the memory. */
export interface Placed {
  readonly weights: number
  readonly factors: number
  /** Number of inputs, rounded up to a whole two, by twos. */
  readonly pairs: number
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

  placeFloats(values: ArrayLike<number>): number {
    const at = this.take(values.length * FLOAT)
    this.floats.set(values, at / FLOAT)
    return at
  }

  /** Pairs of inputs stand together, see kernel/kernel.ts. `unit` is that of the inputs. */
  placeMatrix({ inputs, outputs, weights, factors }: Matrix, unit: number): Placed {
    const pairs = toEven(inputs) / 2
    const at = this.take(pairs * 2 * outputs * SHORT)
    for (let input = 0; input < inputs; input++) {
      const start = at / SHORT + (input >> 1) * 2 * outputs + (input & 1)
      for (let j = 0; j < outputs; j++) this.shorts[start + 2 * j] = weights[input * outputs + j] as number
    }
    return { pairs, outputs, weights: at, factors: this.placeFloats(factors.map((factor) => factor / unit)) }
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
    this.kernel.addProducts(out, stride, out, stride, m.outputs, m.weights, m.factors, x, xStride, m.pairs, length)
  }

  /** For each position, out = bias + a matrix times x. */
  multiplyOnto(bias: number, m: Placed, out: number, stride: number, x: number, xStride: number, length: number): void {
    this.kernel.addProducts(out, stride, bias, 0, m.outputs, m.weights, m.factors, x, xStride, m.pairs, length)
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
