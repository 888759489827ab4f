import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Engine, versionOf } from './engine.js'

/** wink-nlp with the parts of its pipe that `pipe` names; all of them where it is left out, as its own documentation has it. */
export function toWinkEngine(name: string, file: string, pipe?: string[]): Engine {
  const wink = winkNLP(model, pipe)
  return {
    name: `wink-nlp: ${name}`,
    version: versionOf('node_modules/wink-nlp'),
    file,
    read(text) {
      const document = wink.readDoc(text)
      const tags = document.tokens().out(wink.its.pos)
      return document.sentences().out().length + tags.length + document.entities().length()
    },
  }
}
