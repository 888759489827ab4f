import { parse } from '../library.js'
import { type Engine, OURS, versionOf } from './engine.js'

export const engine: Engine = {
  name: OURS,
  version: versionOf('.'),
  file: import.meta.url,
  read: (text) => parse(text).attributions.length,
}
