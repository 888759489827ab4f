import { expect, test } from 'vitest'
import { readDoc } from '../../../src/plugins/wink/read-doc.js'
import { nlp } from './nlp.js'

test.each([
  ['the well-known and/or state-of-the-art case', 'the|well-known|and/or|state-of-the-art|case'],
  ["the mayor's, the mayors' and JONES'S dog", "the|mayor|'s|,|the|mayors|'|and|JONES|'S|dog"],
  ['I’m sure she’s not, it isn’t', 'I|’m|sure|she|’s|not|,|it|is|n’t'],
  ['Rep. Ada Quill (D-N.C.) and Ben Orr, R-Ky., left', 'Rep.|Ada|Quill|(|D-N.C.|)|and|Ben|Orr|,|R-Ky.|,|left'],
  ['a $5bn deal -- ...or more', 'a|$|5bn|deal|--|...|or|more'],
  ["''No,'' she said - twice -", "''|No|,|''|she|said|-|twice|-"],
  ['the U.S.’s plan-B. She left', 'the|U.S.|’s|plan-B|.|She|left'],
])('%s', (text, expected) => {
  expect(readDoc(nlp.readDoc(text), nlp.its, text).words.join('|')).toBe(expected)
})

test('a word made of several has the tag of its last one, a clitic its own', () => {
  const text = 'I’m the mayor’s well-known aide'
  const { words, tags } = readDoc(nlp.readDoc(text), nlp.its, text)
  expect(words.map((word, at) => `${word}/${tags[at]}`).join(' ')).toBe(
    'I/PRON ’m/AUX the/DET mayor/NOUN ’s/PART well-known/VERB aide/NOUN',
  )
})

test('sentences and paragraphs are those of parse()', () => {
  const text = '“No!” he said.\n\nShe left. He stayed.'
  const { words, sentences, paragraphs } = readDoc(nlp.readDoc(text), nlp.its, text)
  const join = ({ from, to }: { from: number; to: number }) => words.slice(from, to).join(' ')
  expect(sentences.map(join)).toEqual(['“ No ! ” he said .', 'She left .', 'He stayed .'])
  expect(paragraphs.map(join)).toEqual(['“ No ! ” he said .', 'She left . He stayed .'])
})
