import { fromBase64 } from '../base64.js'
import { KERNEL } from './kernel-code.js'
import { createPlainKernel } from './plain-kernel.js'

/** The network's inner loops over one memory; kernel/kernel.ts tells what each does. Places and strides are in bytes. */
export interface Kernel {
  /** Grows when it is asked to, and then has another buffer. */
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  addRows(
    out: number,
    stride: number,
    base: number,
    baseStride: number,
    rows: number,
    each: number,
    length: number,
    table: number,
    width: number,
    unit: number,
  ): void
  addProducts(
    out: number,
    stride: number,
    base: number,
    baseStride: number,
    width: number,
    weights: number,
    scales: number,
    plan: number,
    x: number,
    xStride: number,
    length: number,
  ): void
  recur(
    size: number,
    weights: number,
    scales: number,
    plan: number,
    stride: number,
    outStride: number,
    before: number,
    cell: number,
    gates: number,
    out: number,
    length: number,
    otherGates: number,
    otherOut: number,
    otherLength: number,
  ): void
  toWhole(
    to: number,
    toStride: number,
    from: number,
    fromStride: number,
    width: number,
    least: number,
    unit: number,
    length: number,
  ): void
  toProducts(
    to: number,
    toStride: number,
    from: number,
    fromStride: number,
    by: number,
    width: number,
    unit: number,
    length: number,
  ): void
  highest(to: number, from: number, stride: number, width: number, length: number): void
  sumChain(
    scores: number,
    stride: number,
    length: number,
    labels: number,
    steps: number,
    back: number,
    worth: number,
    rest: number,
    marginals: number,
    scales: number,
  ): void
  reachBest(scores: number, stride: number, length: number, steps: number, reached: number): void
}

export const PAGE = 65_536

/** What is used of WebAssembly; its types come with those of browsers, which the library does without. */
interface WithWebAssembly {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object) => { readonly exports: Kernel }
  }
}

/** WebAssembly where it may run: some pages' policies refuse it, and old engines know no SIMD. */
export function createKernel(): Kernel {
  const { WebAssembly } = globalThis as unknown as WithWebAssembly
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(fromBase64(KERNEL))).exports
  } catch {
    return createPlainKernel()
  }
}
