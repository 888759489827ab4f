import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Engine, versionOf } from './engine.js'

const wink = winkNLP(model)

/** As its own documentation sets it up: entities, sentiment, negation and word lists beside sentences and tags. */
export const engine: Engine = {
  name: 'wink-nlp: all that it does',
  version: versionOf('node_modules/wink-nlp'),
  file: import.meta.url,
  read(text) {
    const document = wink.readDoc(text)
    return document.sentences().out().length + document.tokens().out(wink.its.pos).length + document.entities().length()
  },
}
