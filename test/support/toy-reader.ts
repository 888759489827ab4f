import type { ReaderModel } from '../../src/attributions/reader.js'
import { ROLE_ROWS } from '../../src/attributions/role-inputs.js'
import { ROLES } from '../../src/attributions/roles.js'
import { SKETCH_LABELS } from '../../src/attributions/sketch.js'
import { PLACE_ROWS, WORD_ROWS } from '../../src/attributions/text-inputs.js'
import { toyNetwork } from './toy-network.js'

/** A model of random weights, to which all words are alike but for their letters. */
export const toyReader: ReaderModel = {
  network: toyNetwork({
    wordRows: WORD_ROWS,
    wordDense: 4,
    placeRows: PLACE_ROWS,
    windowRows: ROLE_ROWS,
    windowDense: 12,
  }),
  words: { length: 4, cells: new Int8Array(8).fill(3), unit: 100 },
  labelSteps: new Array(SKETCH_LABELS ** 2).fill(0),
  roleSteps: new Array(ROLES ** 2).fill(0),
}
