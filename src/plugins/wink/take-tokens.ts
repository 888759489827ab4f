import type { ItsHelpers, Document as WinkDocument } from 'wink-nlp'
import { isLineBreak, isSpace } from '../../core.js'
import { HearsayError } from '../../errors.js'
import type { Token } from './token.js'

/**
 * wink's tokens at their places in the text; those of white space are left out. wink keeps every other character, in
 * its order, but forgets some white space, so that places are found by what stands between.
 *
 * @throws {HearsayError} INVALID_DOCUMENT, INVALID_TEXT
 */
export function takeTokens(
  doc: WinkDocument,
  its: ItsHelpers,
  given: string | null,
): { text: string; tokens: Token[] } {
  checkDocument(doc, its)
  const collection = doc.tokens()
  const values: readonly string[] = collection.out(its.value)
  const tags: readonly string[] = collection.out(its.pos)
  if (tags.some((tag) => !/^[A-Z]+$/.test(tag))) {
    // Given the helpers of another copy of itself, wink answers with the words.
    throw unusable('does not answer to these helpers; pass those of the nlp that read it: parseDoc(doc, nlp.its)')
  }
  const text = given ?? doc.out()
  const tokens: Token[] = []
  let at = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? ''
    if (value.trim() === '') continue
    const before = at
    let newLine = tokens.length === 0
    for (; isSpace(text.charCodeAt(at)); at++) newLine ||= isLineBreak(text.charCodeAt(at))
    if (!text.startsWith(value, at)) throw otherText(text, at, value)
    const start = at
    at += value.length
    tokens.push({ index, start, end: at, tag: tags[index] ?? 'X', spaced: start > before || start === 0, newLine })
  }
  return { text, tokens }
}

function checkDocument(doc: WinkDocument, its: ItsHelpers): void {
  if (typeof doc?.tokens !== 'function') throw unusable('is none; pass what nlp.readDoc(text) returned')
  if (typeof its?.pos !== 'function') throw unusable('came without its helpers; pass them: parseDoc(doc, nlp.its)')
  // Typed as an array, it is an object: { "pos": true }.
  if (!JSON.stringify(doc.pipeConfig()).includes('"pos"')) {
    throw unusable("has no parts of speech; make nlp with 'pos' in its pipe: winkNLP(model, ['sbd', 'pos'])")
  }
}

function unusable(problem: string): HearsayError {
  return new HearsayError('INVALID_DOCUMENT', `Expected a document of wink-nlp, but it ${problem}.`)
}

function otherText(text: string, at: number, value: string): HearsayError {
  const [here, there] = [text.slice(at, at + 20), value].map((part) => JSON.stringify(part))
  return new HearsayError(
    'INVALID_TEXT',
    `Expected the text that the document was read from, but it has ${here} at ${at} where the document has ${there}; ` +
      'pass what was given to nlp.readDoc().',
  )
}
