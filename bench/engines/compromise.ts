import compromise from 'compromise'
import { type Engine, versionOf } from './engine.js'

export const engine: Engine = {
  name: 'compromise: .quotations()',
  version: versionOf('node_modules/compromise'),
  file: import.meta.url,
  read: (text) => compromise(text).quotations().out('array').length,
}
