import { parse } from 'quote-parser'
import { type Engine, versionOf } from './engine.js'

export const engine: Engine = {
  name: 'quote-parser',
  version: versionOf('node_modules/quote-parser'),
  file: import.meta.url,
  read: (text) => parse(text, 'en', { minLength: 10 }).length,
}
