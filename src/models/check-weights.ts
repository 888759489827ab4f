import { HearsayError } from '../errors.js'
import { checksumOf } from './checksum.js'

/** Grows with every change of the models' form, the features among it. */
export const WEIGHTS_VERSION = 7
export const WEIGHTS_NAME = 'hearsay-weights'

/**
 * Reads the first line of weights, which has name, version and checksum of the rest.
 *
 * @returns where the second line begins.
 * @throws HearsayError INVALID_WEIGHTS for another version, or where anything is missing or altered.
 */
export function checkWeights(weights: string): number {
  const end = weights.indexOf('\n')
  const [name, version, checksum] = weights.slice(0, Math.max(0, end)).split(' ')
  if (name !== WEIGHTS_NAME) throw unusable('they do not start as weights do')
  if (version !== String(WEIGHTS_VERSION)) throw unusable(`they have version ${version}`)
  if (String(checksumOf(weights, end + 1)) !== checksum) throw unusable('they are cut short or altered')
  return end + 1
}

function unusable(reason: string): HearsayError {
  return new HearsayError(
    'INVALID_WEIGHTS',
    `Expected weights of version ${WEIGHTS_VERSION} as they come with this version of hearsay, but ${reason}. ` +
      'Install the package anew, or train the weights with this version.',
  )
}
