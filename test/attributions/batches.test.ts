import { expect, test } from 'vitest'
import { toBatches } from '../../src/attributions/batches.js'
import { MOST_POSITIONS } from '../../src/neural/network.js'

/** Ranges of these lengths, one after another. */
function toRanges(lengths: readonly number[]) {
  let end = 0
  return lengths.map((length) => {
    end += length
    return { from: end - length, to: end }
  })
}

test.each([
  [[], []],
  [[30, 40], [[30, 40]]],
  [
    [150, 50, 1],
    [[150, 50], [1]],
  ],
  [
    [150, 120, 30, 30],
    [
      [150, 120],
      [30, 30],
    ],
  ],
  [
    [MOST_POSITIONS, 10],
    [[MOST_POSITIONS], [10]],
  ],
  [
    [40, MOST_POSITIONS, 10],
    [[40], [MOST_POSITIONS], [10]],
  ],
  [[60, 0, MOST_POSITIONS - 60], [[60, 0, MOST_POSITIONS - 60]]],
])('ranges of %j tokens are read as %j', (lengths, wanted) => {
  const batches = toBatches(toRanges(lengths))
  expect(batches.map((batch) => batch.map(({ from, to }) => to - from))).toEqual(wanted)
  expect(batches.flat()).toEqual(toRanges(lengths))
})
