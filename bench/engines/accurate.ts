import weights from 'hearsay/weights/accurate'
import { createParser } from '../library.js'
import { type Engine, OURS, versionOf } from './engine.js'

const { parse } = createParser({ weights })

export const engine: Engine = {
  name: `${OURS}, accurate weights`,
  version: versionOf('.'),
  file: import.meta.url,
  read: (text) => parse(text).attributions.length,
}
