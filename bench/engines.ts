import { readFileSync } from 'node:fs'
import compromise from 'compromise'
import { parse as parseQuotes } from 'quote-parser'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { parse } from './library.js'

export interface Engine {
  readonly name: string
  readonly version: string
  /** Reads a text whole; the number of things found, which is summed up so that no work can be left out. */
  readonly read: (text: string) => number
}

const wink = winkNLP(model, ['sbd', 'pos'])

/** All that run side by side. The second one does what the first does before anything of its own. */
export const ENGINES: readonly Engine[] = [
  { name: 'hearsay', version: versionOf('..'), read: (text) => parse(text).attributions.length },
  { name: 'wink-nlp: sentences and tags', version: versionOf('../node_modules/wink-nlp'), read: readWithWink },
  {
    name: 'compromise: .quotations()',
    version: versionOf('../node_modules/compromise'),
    read: (text) => compromise(text).quotations().out('array').length,
  },
  {
    name: 'quote-parser',
    version: versionOf('../node_modules/quote-parser'),
    read: (text) => parseQuotes(text, 'en', { minLength: 10 }).length,
  },
]

function readWithWink(text: string): number {
  const document = wink.readDoc(text)
  return document.sentences().out().length + document.tokens().out(wink.its.pos).length
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8')).version
}
