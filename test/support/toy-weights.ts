import { WEIGHTS_NAME, WEIGHTS_VERSION } from '../../src/models/check-weights.js'
import { checksumOf } from '../../src/models/checksum.js'

/** Weights that pass for such until somebody reads what is in them: nothing. */
export const toyWeights = `${WEIGHTS_NAME} ${WEIGHTS_VERSION} ${checksumOf('')}\n`
