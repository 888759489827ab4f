import { type Kernel, PAGE } from './kernel.js'
import { FIRST_STATES, labelOf, STATES, STATES_BEFORE, TRELLIS_LABELS } from './trellis-states.js'

const { fround } = Math

const NEVER = -1e30

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
    addRows(out, stride, base, baseStride, rows, each, length, table, width, unit) {
      const sums = new Int16Array(width)
      for (let t = 0; t < length; t++) {
        sums.fill(0)
        for (let k = 0; k < each; k++) {
          const row = (table >> 1) + (wholes[(rows >> 2) + t * each + k] as number) * width
          for (let j = 0; j < width; j++) sums[j] = toShort((sums[j] as number) + (shorts[row + j] as number))
        }
        const to = (out + t * stride) >> 2
        const own = (base + t * baseStride) >> 2
        for (let j = 0; j < width; j++)
          floats[to + j] = (floats[own + j] as number) + fround((sums[j] as number) * unit)
      }
    },
    addProducts(out, stride, base, baseStride, width, weights, scales, plan, x, xStride, length) {
      // What may change is read once, and four sums at a time stay in registers: six tenths of the time.
      const [numbers, places, results] = [shorts, wholes, floats]
      const put = (at: number, own: number, sum: number, scale: number) => {
        results[at] = (results[own] as number) + fround(fround(sum) * (results[scale] as number))
      }
      for (let t = 0; t < length; t++) {
        const to = (out + t * stride) >> 2
        const own = (base + t * baseStride) >> 2
        const from = x + t * xStride
        const counts = plan >> 2
        let start = counts + (width >> 4)
        let block = weights >> 1
        for (let group = 0; group < width; group += 16) {
          const end = start + (places[counts + (group >> 4)] as number)
          for (let j = group; j < group + 16; j += 4) {
            let [a, b, c, d] = [0, 0, 0, 0]
            let weight = block + 2 * (j - group)
            for (let k = start; k < end; k++) {
              const p = (from + (places[k] as number)) >> 1
              const one = numbers[p] as number
              const two = numbers[p + 1] as number
              a = (a + Math.imul(one, numbers[weight] as number) + Math.imul(two, numbers[weight + 1] as number)) | 0
              b =
                (b + Math.imul(one, numbers[weight + 2] as number) + Math.imul(two, numbers[weight + 3] as number)) | 0
              c =
                (c + Math.imul(one, numbers[weight + 4] as number) + Math.imul(two, numbers[weight + 5] as number)) | 0
              d =
                (d + Math.imul(one, numbers[weight + 6] as number) + Math.imul(two, numbers[weight + 7] as number)) | 0
              weight += 32
            }
            const scale = (scales >> 2) + j
            put(to + j, own + j, a, scale)
            put(to + j + 1, own + j + 1, b, scale + 1)
            put(to + j + 2, own + j + 2, c, scale + 2)
            put(to + j + 3, own + j + 3, d, scale + 3)
          }
          block += 32 * (end - start)
          start = end
        }
      }
    },
    recur(
      size,
      weights,
      scales,
      plan,
      stride,
      outStride,
      before,
      cell,
      gates,
      out,
      length,
      otherGates,
      otherOut,
      otherLength,
    ) {
      const follow = (memory: number, gates: number, out: number, length: number) => {
        let last = before
        for (let t = 0; t < length; t++) {
          const at = gates + t * stride
          kernel.addProducts(at, 0, at, 0, size * 3, weights, scales, plan, last, 0, 1)
          last = out + t * outStride
          remember(floats, shorts, at >> 2, last >> 1, memory >> 2, size)
        }
      }
      follow(cell, gates, out, length)
      follow(cell + 4 * size, otherGates, otherOut, otherLength)
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
    sumChain(scores, stride, length, labels, steps, back, worth, rest, marginals, scales) {
      const starts = (steps >> 2) + 8 * labels
      const reached = new Float32Array(8)
      const follow = (from: number, rows: number, to: Float32Array) => {
        to.fill(0)
        for (let z = 0; z < labels; z++) {
          const own = floats[from + z] as number
          for (let y = 0; y < 8; y++) to[y] = (to[y] as number) + fround(own * (floats[rows + 8 * z + y] as number))
        }
      }
      const multiply = (at: number, by: Float32Array) => {
        for (let y = 0; y < 8; y++) floats[at + y] = (floats[at + y] as number) * (by[y] as number)
      }
      for (let t = 0; t < length; t++) {
        const from = (scores + t * stride) >> 2
        const at = (marginals >> 2) + 8 * t
        const own = (worth >> 2) + 8 * t
        let highest = floats[from] as number
        for (let y = 1; y < labels; y++) highest = Math.max(highest, floats[from + y] as number)
        for (let y = 0; y < 8; y++) floats[own + y] = exponential(fround((floats[from + y] as number) - highest))
        if (t === 0) reached.set(floats.subarray(starts, starts + 8))
        else follow(at - 8, steps >> 2, reached)
        for (let y = 0; y < 8; y++) reached[y] = (reached[y] as number) * (floats[own + y] as number)
        const [a, b, c, d] = [0, 1, 2, 3].map((y) => fround((reached[y] as number) + (reached[y + 4] as number)))
        const total = fround(fround((a as number) + (b as number)) + fround((c as number) + (d as number)))
        const scale = fround(1 / Math.max(total, fround(1e-30)))
        for (let y = 0; y < 8; y++) floats[at + y] = (reached[y] as number) * scale
        floats.set([scale, highest], (scales >> 2) + 2 * t)
      }
      reached.fill(1)
      for (let t = length - 1; t > 0; t--) {
        multiply((marginals >> 2) + 8 * t, reached)
        const scale = floats[(scales >> 2) + 2 * t] as number
        for (let y = 0; y < 8; y++) {
          const own = fround((floats[(worth >> 2) + 8 * t + y] as number) * (reached[y] as number))
          floats[(rest >> 2) + y] = own * scale
        }
        follow(rest >> 2, back >> 2, reached)
      }
      multiply(marginals >> 2, reached)
    },
    reachBest(scores, stride, length, steps, reached) {
      for (let t = 0; t < length; t++) {
        const from = (scores + t * stride) >> 2
        const at = (reached >> 2) + STATES * t
        for (let state = 0; state < STATES; state++) {
          const label = labelOf(state)
          let most = t === 0 && FIRST_STATES.includes(state) ? 0 : NEVER
          for (const before of t === 0 ? [] : (STATES_BEFORE[state] as number[])) {
            const own = floats[at - STATES + before] as number
            const step = floats[(steps >> 2) + labelOf(before) * TRELLIS_LABELS + label] as number
            most = Math.max(most, fround(own + step))
          }
          floats[at + state] = most + (floats[from + label] as number)
        }
      }
    },
  }
  return kernel
}

/** One position of a long short-term memory, see kernel/kernel.ts. */
function remember(
  floats: Float32Array,
  shorts: Int16Array,
  gates: number,
  out: number,
  cell: number,
  size: number,
): void {
  for (let k = 0; k < size; k++) {
    const keep = clamp(fround(0.5 * (floats[gates + k] as number)))
    const keepUnder = denominator(keep)
    const keepOver = fround(numerator(keep) + keepUnder)
    const made = clamp(floats[gates + 2 * size + k] as number)
    const madeUnder = denominator(made)
    const madeOver = numerator(made)
    const under = fround(keepUnder + keepUnder)
    const change = fround(fround((floats[cell + k] as number) * madeUnder) - madeOver)
    const over = fround(fround(under * madeOver) + fround(keepOver * change))
    const memory = fround(over / fround(under * madeUnder))
    floats[cell + k] = memory
    const kept = clamp(memory)
    const told = clamp(fround(0.5 * (floats[gates + size + k] as number)))
    const toldUnder = denominator(told)
    const product = fround(fround(numerator(told) + toldUnder) * numerator(kept))
    shorts[out + k] = roundTo(fround(product / fround(toldUnder * denominator(kept))), 8192)
  }
}

function clamp(x: number): number {
  return Math.max(-3, Math.min(3, x))
}

function numerator(v: number): number {
  return fround(v * fround(fround(v * v) + 27))
}

function denominator(v: number): number {
  return fround(fround(fround(v * v) * 9) + 27)
}

/** Nearly exact; numbers below -87 count as that, those above 0 as 0. */
function exponential(x: number): number {
  const v = Math.max(-87, Math.min(0, x))
  const whole = nearest(fround(v * fround(Math.LOG2E)))
  const near = fround(v - fround(whole * fround(0.693359375)))
  const rest = fround(near + fround(whole * fround(0.00021219444)))
  let series = fround(1 / 720)
  for (const term of SERIES) series = fround(fround(series * rest) + term)
  return fround(series * 2 ** whole)
}

const SERIES: readonly number[] = [1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1].map(fround)

function roundTo(x: number, unit: number): number {
  return toShort(nearest(fround(x * unit)))
}

/** Rounds halves to even, as processors do. */
function nearest(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1
}

function toShort(x: number): number {
  return Math.max(-32768, Math.min(32767, x))
}
