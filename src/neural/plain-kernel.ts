import { type Kernel, PAGE } from './kernel.js'

const { fround } = Math

/** What kernel/kernel.ts does, bit for bit the same and ten times slower. */
export function createPlainKernel(): Kernel {
  let buffer = new ArrayBuffer(0)
  let floats = new Float32Array(0)
  let wholes = new Int32Array(0)
  let shorts = new Int16Array(0)

  const kernel: Kernel = {
    memory: {
      get buffer() {
        return buffer
      },
      grow(pages) {
        const before = buffer.byteLength / PAGE
        const larger = new ArrayBuffer(buffer.byteLength + pages * PAGE)
        new Uint8Array(larger).set(new Uint8Array(buffer))
        buffer = larger
        floats = new Float32Array(buffer)
        wholes = new Int32Array(buffer)
        shorts = new Int16Array(buffer)
        return before
      },
    },
    addRows(out, stride, rows, each, length, table, width, unit) {
      const sums = new Int16Array(width)
      for (let t = 0; t < length; t++) {
        sums.fill(0)
        for (let k = 0; k < each; k++) {
          const row = (table >> 1) + (wholes[(rows >> 2) + t * each + k] as number) * width
          for (let j = 0; j < width; j++) sums[j] = toShort((sums[j] as number) + (shorts[row + j] as number))
        }
        const to = (out + t * stride) >> 2
        for (let j = 0; j < width; j++) floats[to + j] = (floats[to + j] as number) + fround((sums[j] as number) * unit)
      }
    },
    addProducts(out, stride, width, weights, scales, x, xStride, pairs, length) {
      const sums = new Int32Array(width)
      for (let t = 0; t < length; t++) {
        const to = (out + t * stride) >> 2
        const from = (x + t * xStride) >> 1
        let weight = weights >> 1
        sums.fill(0)
        for (let p = 0; p < pairs; p++) {
          const a = shorts[from + 2 * p] as number
          const b = shorts[from + 2 * p + 1] as number
          for (let j = 0; j < width; j++) {
            sums[j] = (sums[j] as number) + a * (shorts[weight] as number) + b * (shorts[weight + 1] as number)
            weight += 2
          }
        }
        for (let j = 0; j < width; j++) {
          floats[to + j] =
            (floats[to + j] as number) + fround(fround(sums[j] as number) * (floats[(scales >> 2) + j] as number))
        }
      }
    },
    recur(gates, stride, length, size, weights, scales, out, outStride, cell, before) {
      let last = before
      for (let t = 0; t < length; t++) {
        const at = gates + t * stride
        kernel.addProducts(at, 0, size * 3, weights, scales, last, 0, size >> 1, 1)
        last = out + t * outStride
        for (let k = 0; k < size; k++) {
          const put = (at >> 2) + k
          const made = squash(floats[put + 2 * size] as number)
          const kept = fround(gate(floats[put] as number) * fround((floats[(cell >> 2) + k] as number) - made))
          const memory = fround(made + kept)
          floats[(cell >> 2) + k] = memory
          shorts[(last >> 1) + k] = roundTo(fround(gate(floats[put + size] as number) * squash(memory)), 16384)
        }
      }
    },
    toWhole(to, toStride, from, fromStride, width, least, unit, length) {
      for (let t = 0; t < length; t++) {
        for (let k = 0; k < width; k++) {
          const value = floats[((from + t * fromStride) >> 2) + k] as number
          shorts[((to + t * toStride) >> 1) + k] = roundTo(Math.max(least, value), unit)
        }
      }
    },
    toProducts(to, toStride, from, fromStride, by, width, unit, length) {
      for (let t = 0; t < length; t++) {
        for (let k = 0; k < width; k++) {
          const product = fround(
            (floats[((from + t * fromStride) >> 2) + k] as number) * (floats[(by >> 2) + k] as number),
          )
          shorts[((to + t * toStride) >> 1) + k] = roundTo(product, unit)
        }
      }
    },
    highest(to, from, stride, width, length) {
      for (let k = 0; k < width; k++) {
        let top = -32768
        for (let t = 0; t < length; t++) top = Math.max(top, shorts[((from + t * stride) >> 1) + k] as number)
        shorts[(to >> 1) + k] = top
      }
    },
  }
  return kernel
}

function squash(x: number): number {
  const v = Math.max(-3, Math.min(3, x))
  const q = fround(v * v)
  return fround(fround(v * fround(q + 27)) / fround(fround(q * 9) + 27))
}

function gate(x: number): number {
  return fround(0.5 + fround(0.5 * squash(fround(0.5 * x))))
}

/** Rounds halves to even, as processors do. */
function roundTo(x: number, unit: number): number {
  const scaled = fround(x * unit)
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const nearest = rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1
  return toShort(nearest)
}

function toShort(x: number): number {
  return Math.max(-32768, Math.min(32767, x))
}
