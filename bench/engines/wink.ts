import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Engine, versionOf } from './engine.js'

const wink = winkNLP(model, ['sbd', 'pos'])

/** What hearsay would have to do before anything of its own. */
export const engine: Engine = {
  name: 'wink-nlp: sentences and tags',
  version: versionOf('node_modules/wink-nlp'),
  file: import.meta.url,
  read(text) {
    const document = wink.readDoc(text)
    return document.sentences().out().length + document.tokens().out(wink.its.pos).length
  },
}
