import { describe, expect, test } from 'vitest'
import { hashString } from '../../src/linear/hash.js'
import { listShortcuts, toShortcuts } from '../../src/linear/shortcuts.js'
import { createTable, type Table } from '../../src/linear/table.js'
import type { Trees } from '../../src/linear/trees.js'
import { toClusters } from '../../src/linear/word-ids.js'
import { loadModels, type Models } from '../../src/models/load-models.js'
import { toJson, toWeights } from '../../train/write-weights.js'
import { levelAt } from '../support/level-at.js'
import { toyNetwork } from '../support/toy-network.js'

const TREES: Trees = {
  base: -0.5,
  trees: [{ features: [3], thresholds: [0.25], left: [-1], right: [-2], leaves: [1, -1] }],
}

function table(labels: number, weight: number): Table {
  const made = createTable(labels, 3)
  made.cells[made.stride] = weight
  return made
}

const MODELS: Models = {
  words: {
    numbers: toShortcuts([
      [hashString('said'), 1],
      [hashString('told'), 2],
      [hashString('bridge'), 3],
    ]),
    clusters: Int32Array.of(0, toClusters(3, 9), toClusters(3, 9), toClusters(4, 1)),
  },
  syntax: {
    tagNames: ['NN', 'VBD'],
    relationNames: ['nsubj', 'dep', 'root'],
    tagger: table(2, 6),
    arcs: table(3, -6),
    relations: table(3, 9),
    shortcuts: {
      tagger: toShortcuts([[-7, 1]]),
      arcs: toShortcuts([]),
      relations: toShortcuts([
        [0, 2],
        [5, 0],
      ]),
    },
  },
  attributions: {
    vocabulary: {
      lemmas: new Map([
        ['Vsaid', 'say'],
        ['Nclichés', 'cliché'],
      ]),
      cueRates: new Map([['Vsay', 84]]),
    },
    reader: {
      network: toyNetwork({ textRows: 5, textDense: 4, windowRows: 3, windowDense: 2 }),
      words: { length: 2, cells: Int8Array.of(1, -2, 3, -127, 127, 0, 5, 6), unit: 90 },
      labelSteps: [0, 0.5, -1e4],
      roleSteps: [-0.25],
    },
    judge: { rank: table(1, 0.1), trust: 1.25, nearly: TREES, exactly: TREES },
  },
}

const weights = toWeights(MODELS)

describe('weights', () => {
  test('hold what was learned', () => {
    const { words, syntax, attributions } = loadModels(weights)
    expect(listShortcuts(words.numbers)).toEqual(listShortcuts(MODELS.words.numbers))
    expect(words.clusters).toEqual(MODELS.words.clusters)
    expect(syntax.tagNames).toEqual(['NN', 'VBD'])
    expect(attributions.vocabulary).toEqual(MODELS.attributions.vocabulary)
    expect(attributions.judge).toMatchObject({ trust: 1.25, nearly: TREES, exactly: TREES })
    expect(Math.abs(levelAt(syntax.arcs, 1, 0) * syntax.arcs.scale + 6)).toBeLessThanOrEqual(syntax.arcs.scale / 2)
    expect(levelAt(syntax.arcs, 0, 0)).toBe(0)
    const { network, ...rest } = attributions.reader
    const { network: learned, ...others } = MODELS.attributions.reader
    expect(rest).toEqual(others)
    expect(Object.keys(network)).toEqual(Object.keys(learned))
    expect(network.text.gates.weights).toEqual(learned.text.gates.weights)
    expect(network.text.hidden.bias).toEqual(learned.text.hidden.bias)
    for (const [k, factor] of learned.ofPosition.ofInputs.factors.entries()) {
      expect(network.ofPosition.ofInputs.factors[k]).toBeCloseTo(factor, 6)
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
    ['a change', weights.replace('nsubj', 'nsubk'), 'cut short or altered'],
  ])('are refused when they are %s', (_, broken, reason) => {
    expect(() => loadModels(broken)).toThrow(expect.objectContaining({ code: 'INVALID_WEIGHTS' }))
    expect(() => loadModels(broken)).toThrow(reason)
  })
})
