/**
 * The inner loops of the recurrent network, in AssemblyScript; `npm run kernel` compiles them into
 * src/neural/kernel-code.ts. src/neural/plain-kernel.ts does the same, bit for bit, where there is no WebAssembly.
 *
 * All arguments that are places are byte offsets into the memory, all strides are bytes from one position of a
 * sequence to the next. Widths are whole sixteens.
 */

/**
 * For each position, out[j] = base[j] + column j of its `each` rows, 16-bit integers that are added up first, as far as 16
 * bits go, in `unit`; `rows` holds their numbers in `table`.
 */
export function addRows(
  out: usize,
  stride: usize,
  base: usize,
  baseStride: usize,
  rows: usize,
  each: i32,
  length: i32,
  table: usize,
  width: i32,
  unit: f32,
): void {
  const size = (<usize>width) << 1
  const bytes = (<usize>each) << 2
  const factor = f32x4.splat(unit)
  for (let t = 0; t < length; t++) {
    const end = rows + bytes
    for (let column: usize = 0; column < size; column += 32) {
      let a = i16x8.splat(0)
      let b = i16x8.splat(0)
      for (let at = rows; at < end; at += 4) {
        const row = table + column + <usize>load<i32>(at) * size
        a = i16x8.add_sat_s(a, v128.load(row))
        b = i16x8.add_sat_s(b, v128.load(row, 16))
      }
      const to = out + (column << 1)
      const from = base + (column << 1)
      addWhole(to, from, i32x4.extend_low_i16x8_s(a), factor)
      addWhole(to + 16, from + 16, i32x4.extend_high_i16x8_s(a), factor)
      addWhole(to + 32, from + 32, i32x4.extend_low_i16x8_s(b), factor)
      addWhole(to + 48, from + 48, i32x4.extend_high_i16x8_s(b), factor)
    }
    out += stride
    base += baseStride
    rows = end
  }
}

function addWhole(to: usize, base: usize, whole: v128, factor: v128): void {
  v128.store(to, f32x4.add(v128.load(base), f32x4.mul(f32x4.convert_i32x4_s(whole), factor)))
}

/**
 * For each position, out[j] = base[j] + scales[j] * (weights · x)[j]. Inputs and weights are 16-bit integers. The weights
 * stand in blocks, of two inputs and sixteen outputs: for each output, those of both inputs. Blocks of zeros are left out:
 * `plan` holds, for each sixteen outputs, how many blocks are there; then, for each block, where its inputs stand in x, in
 * bytes.
 */
export function addProducts(
  out: usize,
  stride: usize,
  base: usize,
  baseStride: usize,
  width: i32,
  weights: usize,
  scales: usize,
  plan: usize,
  x: usize,
  xStride: usize,
  length: i32,
): void {
  let t = 0
  for (; t + 1 < length; t += 2) {
    addTwoProducts(out, base, out + stride, base + baseStride, width, weights, scales, plan, x, x + xStride)
    out += stride << 1
    base += baseStride << 1
    x += xStride << 1
  }
  if (t < length) addOneProduct(out, base, width, weights, scales, plan, x)
}

/** Two products share what is read of the weights. */
function addTwoProducts(
  out: usize,
  base: usize,
  otherOut: usize,
  otherBase: usize,
  width: i32,
  weights: usize,
  scales: usize,
  plan: usize,
  x: usize,
  other: usize,
): void {
  const size = (<usize>width) << 2
  let place = plan + (size >> 4)
  for (let column: usize = 0; column < size; column += 64) {
    const end = place + ((<usize>load<i32>(plan + (column >> 4))) << 2)
    let a = i32x4.splat(0)
    let b = i32x4.splat(0)
    let c = i32x4.splat(0)
    let d = i32x4.splat(0)
    let e = i32x4.splat(0)
    let f = i32x4.splat(0)
    let g = i32x4.splat(0)
    let h = i32x4.splat(0)
    for (; place < end; place += 4) {
      const at = <usize>load<i32>(place)
      const pair = v128.load32_splat(x + at)
      const next = v128.load32_splat(other + at)
      const p = v128.load(weights)
      a = i32x4.add(a, i32x4.dot_i16x8_s(p, pair))
      e = i32x4.add(e, i32x4.dot_i16x8_s(p, next))
      const q = v128.load(weights, 16)
      b = i32x4.add(b, i32x4.dot_i16x8_s(q, pair))
      f = i32x4.add(f, i32x4.dot_i16x8_s(q, next))
      const r = v128.load(weights, 32)
      c = i32x4.add(c, i32x4.dot_i16x8_s(r, pair))
      g = i32x4.add(g, i32x4.dot_i16x8_s(r, next))
      const s = v128.load(weights, 48)
      d = i32x4.add(d, i32x4.dot_i16x8_s(s, pair))
      h = i32x4.add(h, i32x4.dot_i16x8_s(s, next))
      weights += 64
    }
    addScaled(out + column, base + column, scales + column, a, b, c, d)
    addScaled(otherOut + column, otherBase + column, scales + column, e, f, g, h)
  }
}

function addOneProduct(
  out: usize,
  base: usize,
  width: i32,
  weights: usize,
  scales: usize,
  plan: usize,
  x: usize,
): void {
  const size = (<usize>width) << 2
  let place = plan + (size >> 4)
  for (let column: usize = 0; column < size; column += 64) {
    let a = i32x4.splat(0)
    let b = i32x4.splat(0)
    let c = i32x4.splat(0)
    let d = i32x4.splat(0)
    const end = place + ((<usize>load<i32>(plan + (column >> 4))) << 2)
    for (; place < end; place += 4) {
      const pair = v128.load32_splat(x + <usize>load<i32>(place))
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(weights), pair))
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(weights, 16), pair))
      c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(weights, 32), pair))
      d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load(weights, 48), pair))
      weights += 64
    }
    addScaled(out + column, base + column, scales + column, a, b, c, d)
  }
}

/** Adds sixteen sums of products. */
function addScaled(to: usize, base: usize, by: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(to, f32x4.add(v128.load(base), f32x4.mul(f32x4.convert_i32x4_s(a), v128.load(by))))
  v128.store(to, f32x4.add(v128.load(base, 16), f32x4.mul(f32x4.convert_i32x4_s(b), v128.load(by, 16))), 16)
  v128.store(to, f32x4.add(v128.load(base, 32), f32x4.mul(f32x4.convert_i32x4_s(c), v128.load(by, 32))), 32)
  v128.store(to, f32x4.add(v128.load(base, 48), f32x4.mul(f32x4.convert_i32x4_s(d), v128.load(by, 48))), 48)
}

/** Writes four numbers as 16-bit integers, in units of `1 / unit`. */
function storeWhole(to: usize, x: v128, unit: v128): void {
  const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, unit)))
  v128.store64_lane(to, i16x8.narrow_i32x4_s(whole, whole), 0)
}

/**
 * What the hyperbolic tangent is approximated at, by a fraction that is exactly 1 and level from 3 on. `pmin` and `pmax`
 * take an instruction each, `min` and `max` half a dozen, for numbers that are none.
 */
function clamp(x: v128): v128 {
  return f32x4.pmax(f32x4.splat(-3), f32x4.pmin(f32x4.splat(3), x))
}

function numerator(v: v128, square: v128): v128 {
  return f32x4.mul(v, f32x4.add(square, f32x4.splat(27)))
}

function denominator(square: v128): v128 {
  return f32x4.add(f32x4.mul(square, f32x4.splat(9)), f32x4.splat(27))
}

/**
 * One position of a long short-term memory. What is squashed is a fraction each, n / d, and a gate (n + d) / 2d; they are
 * brought over one denominator before anything is divided, as that is what takes longest.
 */
function remember(gates: usize, out: usize, cell: usize, bytes: usize): void {
  const half = f32x4.splat(0.5)
  const unit = f32x4.splat(8192)
  for (let k: usize = 0; k < bytes; k += 16) {
    const at = gates + k
    const keep = clamp(f32x4.mul(half, v128.load(at)))
    const keepSquare = f32x4.mul(keep, keep)
    const keepUnder = denominator(keepSquare)
    const keepOver = f32x4.add(numerator(keep, keepSquare), keepUnder)
    const made = clamp(v128.load(at + 2 * bytes))
    const madeSquare = f32x4.mul(made, made)
    const madeUnder = denominator(madeSquare)
    const madeOver = numerator(made, madeSquare)
    // made + keep * (cell - made)
    const under = f32x4.add(keepUnder, keepUnder)
    const change = f32x4.sub(f32x4.mul(v128.load(cell + k), madeUnder), madeOver)
    const over = f32x4.add(f32x4.mul(under, madeOver), f32x4.mul(keepOver, change))
    const memory = f32x4.div(over, f32x4.mul(under, madeUnder))
    v128.store(cell + k, memory)
    const kept = clamp(memory)
    const keptSquare = f32x4.mul(kept, kept)
    const told = clamp(f32x4.mul(half, v128.load(at + bytes)))
    const toldSquare = f32x4.mul(told, told)
    const toldUnder = denominator(toldSquare)
    const toldOver = f32x4.add(numerator(told, toldSquare), toldUnder)
    const product = f32x4.mul(toldOver, numerator(kept, keptSquare))
    storeWhole(out + (k >> 1), f32x4.div(product, f32x4.mul(toldUnder, denominator(keptSquare))), unit)
  }
}

/**
 * A long short-term memory (Hochreiter, Schmidhuber 1997) whose gates of entry and of forgetting are coupled: what is not
 * kept is made new (Greff et al. 2017). It runs over two sequences side by side, of `length` positions and of
 * `otherLength`, which is no more and may be 0; strides are negative where it runs backwards. `gates` holds the inputs of
 * the gates keep, out and new, `size` of each, and is added to. Outputs go to `out` as 16-bit integers of 1/16384. `before`
 * holds the output before the first position, `cell` the memory, the other's right behind it.
 */
export function recur(
  size: i32,
  weights: usize,
  scales: usize,
  plan: usize,
  stride: isize,
  outStride: isize,
  before: usize,
  cell: usize,
  gates: usize,
  out: usize,
  length: i32,
  otherGates: usize,
  otherOut: usize,
  otherLength: i32,
): void {
  const bytes = (<usize>size) << 2
  let otherBefore = before
  let t = 0
  for (; t < otherLength; t++) {
    addTwoProducts(gates, gates, otherGates, otherGates, size * 3, weights, scales, plan, before, otherBefore)
    remember(gates, out, cell, bytes)
    remember(otherGates, otherOut, cell + bytes, bytes)
    before = out
    otherBefore = otherOut
    gates += stride
    otherGates += stride
    out += outStride
    otherOut += outStride
  }
  for (; t < length; t++) {
    addOneProduct(gates, gates, size * 3, weights, scales, plan, before)
    remember(gates, out, cell, bytes)
    before = out
    gates += stride
    out += outStride
  }
}

/** For each position, to[j] = from[j], or `least` where that is more, as 16-bit integers in units of `1 / unit`. */
export function toWhole(
  to: usize,
  toStride: usize,
  from: usize,
  fromStride: usize,
  width: i32,
  least: f32,
  unit: f32,
  length: i32,
): void {
  const size = (<usize>width) << 2
  for (let t = 0; t < length; t++) {
    for (let k: usize = 0; k < size; k += 16) {
      storeWhole(to + (k >> 1), f32x4.pmax(f32x4.splat(least), v128.load(from + k)), f32x4.splat(unit))
    }
    to += toStride
    from += fromStride
  }
}

/** For each position, to[j] = from[j] * by[j], as 16-bit integers in units of `1 / unit`. */
export function toProducts(
  to: usize,
  toStride: usize,
  from: usize,
  fromStride: usize,
  by: usize,
  width: i32,
  unit: f32,
  length: i32,
): void {
  const size = (<usize>width) << 2
  for (let t = 0; t < length; t++) {
    for (let k: usize = 0; k < size; k += 16) {
      storeWhole(to + (k >> 1), f32x4.mul(v128.load(from + k), v128.load(by + k)), f32x4.splat(unit))
    }
    to += toStride
    from += fromStride
  }
}

/** to[j] = the highest of from[j] over all positions, 16-bit integers. */
export function highest(to: usize, from: usize, stride: usize, width: i32, length: i32): void {
  const size = (<usize>width) << 1
  for (let k: usize = 0; k < size; k += 16) {
    let top = v128.load(from + k)
    let at = from + k
    for (let t = 1; t < length; t++) {
      at += stride
      top = i16x8.max_s(top, v128.load(at))
    }
    v128.store(to + k, top)
  }
}

/** Exponentials of numbers from -87 to 0; of others, that of the nearer end. */
function exponentials(x: v128): v128 {
  const v = f32x4.pmax(f32x4.splat(-87), f32x4.pmin(f32x4.splat(0), x))
  // 2 ** whole * e ** rest, the logarithm of 2 in two parts so that nothing is lost
  const whole = f32x4.nearest(f32x4.mul(v, f32x4.splat(<f32>Math.LOG2E)))
  const near = f32x4.sub(v, f32x4.mul(whole, f32x4.splat(0.693359375)))
  const rest = f32x4.add(near, f32x4.mul(whole, f32x4.splat(0.00021219444)))
  let series = f32x4.splat(<f32>1 / 720)
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(<f32>1 / 120))
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(<f32>1 / 24))
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(<f32>1 / 6))
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(0.5))
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1))
  series = f32x4.add(f32x4.mul(series, rest), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(series, power)
}

/**
 * Sums up the labellings of a sequence, at most eight labels, by scaled forward-backward. Scores are floats, those of one
 * position `stride` bytes from those of the next. `steps` holds what the step from each label to each is worth, eight
 * floats a label, and where a sequence may start; `back` the same steps by the label after. Writes to `marginals`, eight floats a
 * position, the probability of each label, and to `scales`, two floats a position, what undoes the scaling: a factor and
 * the highest score. Scores of one position should lie within some 80 of each other; eight are read, and those beyond
 * `labels` count for nothing. `worth` is room for eight floats a position, `rest` for eight.
 */
export function sumChain(
  scores: usize,
  stride: usize,
  length: i32,
  labels: i32,
  steps: usize,
  back: usize,
  worth: usize,
  rest: usize,
  marginals: usize,
  scales: usize,
): void {
  const bytes = (<usize>labels) << 2
  const starts = steps + (bytes << 3)
  const end = marginals + ((<usize>length) << 5)
  for (let at = marginals; at < end; at += 32) {
    let highest = load<f32>(scores)
    for (let y: usize = 4; y < bytes; y += 4) {
      const score = load<f32>(scores + y)
      if (score > highest) highest = score
    }
    const low = exponentials(f32x4.sub(v128.load(scores), f32x4.splat(highest)))
    const high = exponentials(f32x4.sub(v128.load(scores, 16), f32x4.splat(highest)))
    v128.store(worth, low)
    v128.store(worth, high, 16)
    let a = v128.load(starts)
    let b = v128.load(starts, 16)
    if (at > marginals) {
      a = f32x4.splat(0)
      b = f32x4.splat(0)
      let row = steps
      for (let z: usize = 0; z < bytes; z += 4) {
        const reach = v128.load32_splat(at - 32 + z)
        a = f32x4.add(a, f32x4.mul(reach, v128.load(row)))
        b = f32x4.add(b, f32x4.mul(reach, v128.load(row, 16)))
        row += 32
      }
    }
    a = f32x4.mul(a, low)
    b = f32x4.mul(b, high)
    const sums = f32x4.add(a, b)
    const total =
      f32x4.extract_lane(sums, 0) +
      f32x4.extract_lane(sums, 1) +
      (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3))
    const scale: f32 = 1 / (total > 1e-30 ? total : 1e-30)
    v128.store(at, f32x4.mul(a, f32x4.splat(scale)))
    v128.store(at, f32x4.mul(b, f32x4.splat(scale)), 16)
    store<f32>(scales, scale)
    store<f32>(scales + 4, highest)
    scores += stride
    worth += 32
    scales += 8
  }
  let c = f32x4.splat(1)
  let d = f32x4.splat(1)
  for (let at = end - 32; at > marginals; at -= 32) {
    worth -= 32
    scales -= 8
    v128.store(at, f32x4.mul(v128.load(at), c))
    v128.store(at, f32x4.mul(v128.load(at, 16), d), 16)
    const scale = v128.load32_splat(scales)
    v128.store(rest, f32x4.mul(f32x4.mul(v128.load(worth), c), scale))
    v128.store(rest, f32x4.mul(f32x4.mul(v128.load(worth, 16), d), scale), 16)
    c = f32x4.splat(0)
    d = f32x4.splat(0)
    let row = back
    for (let y: usize = 0; y < bytes; y += 4) {
      const own = v128.load32_splat(rest + y)
      c = f32x4.add(c, f32x4.mul(own, v128.load(row)))
      d = f32x4.add(d, f32x4.mul(own, v128.load(row, 16)))
      row += 32
    }
  }
  v128.store(marginals, f32x4.mul(v128.load(marginals), c))
  v128.store(marginals, f32x4.mul(v128.load(marginals, 16), d), 16)
}

/** What it takes to go from one label to another, of five. */
function step(steps: usize, from: usize, to: usize): v128 {
  return v128.load32_splat(steps + (from * 5 + to) * 4)
}

function best(a: v128, b: v128): v128 {
  return f32x4.pmax(a, b)
}

/**
 * The score of the best labelling up to each position, by its label and by what it has seen so far. Labels are outside,
 * the start and the inside of a stretch that there is once at most, and of stretches that there may be several of: what was seen is
 * nothing, the first kind, the second, both. Writes twenty floats a position, four a label. `steps` are 25 scores, by
 * label and label after.
 */
export function reachBest(scores: usize, stride: usize, length: i32, steps: usize, reached: usize): void {
  const never = f32x4.splat(-1e30)
  let outside = f32x4.replace_lane(never, 0, load<f32>(scores))
  let onceStart = f32x4.replace_lane(never, 1, load<f32>(scores, 4))
  let once = never
  let manyStart = f32x4.replace_lane(never, 2, load<f32>(scores, 12))
  let many = never
  for (let t = 0; t < length; t++) {
    v128.store(reached, outside)
    v128.store(reached, onceStart, 16)
    v128.store(reached, once, 32)
    v128.store(reached, manyStart, 48)
    v128.store(reached, many, 64)
    reached += 80
    scores += stride
    const toOutside = best(
      best(f32x4.add(outside, step(steps, 0, 0)), f32x4.add(onceStart, step(steps, 1, 0))),
      best(
        f32x4.add(once, step(steps, 2, 0)),
        best(f32x4.add(manyStart, step(steps, 3, 0)), f32x4.add(many, step(steps, 4, 0))),
      ),
    )
    const toOnce = best(
      f32x4.add(outside, step(steps, 0, 1)),
      best(f32x4.add(manyStart, step(steps, 3, 1)), f32x4.add(many, step(steps, 4, 1))),
    )
    const inOnce = best(f32x4.add(onceStart, step(steps, 1, 2)), f32x4.add(once, step(steps, 2, 2)))
    const toMany = best(
      best(f32x4.add(outside, step(steps, 0, 3)), f32x4.add(onceStart, step(steps, 1, 3))),
      best(
        f32x4.add(once, step(steps, 2, 3)),
        best(f32x4.add(manyStart, step(steps, 3, 3)), f32x4.add(many, step(steps, 4, 3))),
      ),
    )
    const inMany = best(f32x4.add(manyStart, step(steps, 3, 4)), f32x4.add(many, step(steps, 4, 4)))
    outside = f32x4.add(toOutside, v128.load32_splat(scores))
    // only from where the first kind has not been seen
    onceStart = f32x4.add(v128.shuffle<f32>(toOnce, never, 4, 0, 4, 2), v128.load32_splat(scores, 4))
    once = f32x4.add(inOnce, v128.load32_splat(scores, 8))
    // whether the second kind has been seen or not
    const first = v128.shuffle<f32>(toMany, never, 4, 4, 0, 1)
    const again = v128.shuffle<f32>(toMany, never, 4, 4, 2, 3)
    manyStart = f32x4.add(best(first, again), v128.load32_splat(scores, 12))
    many = f32x4.add(inMany, v128.load32_splat(scores, 16))
  }
}
