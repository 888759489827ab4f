import { describe, expect, test } from 'vitest'
import { toClusters } from '../../src/attributions/describe-word.js'
import type { AttributionModels } from '../../src/attributions/find-attributions.js'
import { hashString } from '../../src/linear/hash.js'
import { createTable, type Table } from '../../src/linear/table.js'
import type { Trees } from '../../src/linear/trees.js'
import { loadModels } from '../../src/models/load-models.js'
import { listNumbers, toNumberMap } from '../../src/number-map.js'
import { toJson, toWeights } from '../../train/write-weights.js'
import { levelAt } from '../support/level-at.js'
import { toyNetwork } from '../support/toy-network.js'

const TREES: Trees = {
  base: -0.5,
  trees: [{ features: [3], thresholds: [0.25], left: [-1], right: [-2], leaves: [1, -1] }],
}

function table(weight: number): Table {
  const made = createTable(3)
  made.cells[1] = weight
  return made
}

const MODELS: AttributionModels = {
  vocabulary: {
    words: {
      numbers: toNumberMap([
        [hashString('said'), 1],
        [hashString('told'), 2],
        [hashString('bridge'), 3],
      ]),
      clusters: Int32Array.of(0, toClusters(3, 9), toClusters(3, 9), toClusters(4, 1)),
    },
    lemmas: new Map([
      ['Vsaid', 'say'],
      ['Nclichés', 'cliché'],
    ]),
    cueRates: new Map([['Vsay', 84]]),
  },
  reader: {
    network: toyNetwork({ wordRows: 5, wordDense: 4, placeRows: 4, windowRows: 3, windowDense: 2 }),
    words: { length: 2, cells: Int8Array.of(1, -2, 3, -127, 127, 0, 5, 6), unit: 90 },
    labelSteps: [0, 0.5, -1e4],
    roleSteps: [-0.25],
  },
  judge: { rank: table(0.1), trust: 1.25, nearly: TREES, exactly: TREES },
}

const weights = toWeights(MODELS)

describe('weights', () => {
  test('hold what was learned', () => {
    const { vocabulary, reader, judge } = loadModels(weights)
    const { words, ...known } = vocabulary
    const { words: own, ...others } = MODELS.vocabulary
    expect(listNumbers(words.numbers)).toEqual(listNumbers(own.numbers))
    expect(words.clusters).toEqual(own.clusters)
    expect(known).toEqual(others)
    expect(judge).toMatchObject({ trust: 1.25, nearly: TREES, exactly: TREES })
    expect(levelAt(judge.rank, 1) * judge.rank.scale).toBeCloseTo(0.1, 6)
    expect(levelAt(judge.rank, 0)).toBe(0)
    const { network, ...rest } = reader
    const { network: learned, ...steps } = MODELS.reader
    expect(rest).toEqual(steps)
    expect(Object.keys(network)).toEqual(Object.keys(learned))
    expect(network.text.ofInputs.weights).toEqual(learned.text.ofInputs.weights)
    expect(network.text.bias).toEqual(learned.text.bias)
    for (const [k, factor] of learned.ofPosition.matrix.factors.entries()) {
      expect(network.ofPosition.matrix.factors[k]).toBeCloseTo(factor, 6)
    }
  })

  test('are written as JSON, of plain characters only', () => {
    expect(JSON.parse(toJson(weights))).toBe(weights)
    expect(weights).toMatch(/^[ -~\n]*$/)
  })

  test.each([
    ['nothing', '', 'do not start as weights do'],
    ['something else', 'lorem ipsum\n{}', 'do not start as weights do'],
    ['another version', weights.replace(/ \d+ /, ' 999 '), 'version 999'],
    ['an end that is missing', weights.slice(0, -1), 'cut short or altered'],
    ['a change', weights.replace('Vsaid', 'Vsays'), 'cut short or altered'],
  ])('are refused when they are %s', (_, broken, reason) => {
    expect(() => loadModels(broken)).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }))
    expect(() => loadModels(broken)).toThrow(reason)
  })
})
