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
      // What may change is read once, and four sums at a time stay in registers: six tenths of the time.
      const [numbers, results] = [shorts, floats]
      const first = weights >> 1
      const add = (at: number, sum: number, scale: number) => {
        results[at] = (results[at] as number) + fround(fround(sum) * (results[scale] as number))
      }
      for (let t = 0; t < length; t++) {
        const to = (out + t * stride) >> 2
        const from = (x + t * xStride) >> 1
        for (let j = 0; j < width; j += 4) {
          let [a, b, c, d] = [0, 0, 0, 0]
          let weight = first + 2 * j
          for (let p = from; p < from + 2 * pairs; p += 2) {
            const one = numbers[p] as number
            const two = numbers[p + 1] as number
            a = (a + Math.imul(one, numbers[weight] as number) + Math.imul(two, numbers[weight + 1] as number)) | 0
            b = (b + Math.imul(one, numbers[weight + 2] as number) + Math.imul(two, numbers[weight + 3] as number)) | 0
            c = (c + Math.imul(one, numbers[weight + 4] as number) + Math.imul(two, numbers[weight + 5] as number)) | 0
            d = (d + Math.imul(one, numbers[weight + 6] as number) + Math.imul(two, numbers[weight + 7] as number)) | 0
            weight += 2 * width
          }
          const scale = (scales >> 2) + j
          add(to + j, a, scale)
          add(to + j + 1, b, scale + 1)
          add(to + j + 2, c, scale + 2)
          add(to + j + 3, d, scale + 3)
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
