import { describe, expect, test } from 'vitest'
import { cutNarration } from '../../src/constructions/cut-narration.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import { foundBy } from './found-by.js'

const quoteAfter = (text: string, speaker: string, cue: string, quote: string) =>
  foundBy(cutNarration, text, [{ speaker, cue, quote }]).map((row) => row.split(' | ')[2])

describe('what is the reporter’s', () => {
  test.each([
    ['Pell announced a raid on Tuesday.', 'Pell', 'announced', 'a raid on Tuesday', 'a raid'],
    ['Pell said it would end on Tuesday.', 'Pell', 'said', 'it would end on Tuesday', 'it would end on Tuesday'],
    ['Pell told them the line was cut.', 'Pell', 'told', 'them the line was cut', 'the line was cut'],
    [
      'Pell assured relatives of the dead that the mine was dry.',
      'Pell',
      'assured',
      'relatives of the dead that the mine was dry',
      'that the mine was dry',
    ],
    [
      'Then Pell said, “Mind the step,” and blew out the lamp.',
      'Pell',
      'said',
      '“Mind the step,” and blew out the lamp',
      '“Mind the step,”',
    ],
    [
      'Pell says that “every hole has been counted” (report, 3 May).',
      'Pell',
      'says',
      'that “every hole has been counted” (report, 3 May)',
      '“every hole has been counted”',
    ],
    [
      '“The keys” — he held them up — “were here,” said Pell.',
      'Pell',
      'said',
      '“The keys” — he held them up — “were here,”',
      '“The keys” … “were here,”',
    ],
  ])('is cut: %s', (text, speaker, cue, quote, expected) => {
    expect(quoteAfter(text, speaker, cue, quote)).toEqual([expected])
  })

  test.each([
    ['Pell told that the line was cut.', 'Pell', 'told', 'that the line was cut'],
    ['Pell told how the line was cut.', 'Pell', 'told', 'how the line was cut'],
    ['Pell said it was “dead” and “buried”.', 'Pell', 'said', 'it was “dead” and “buried”'],
    ['Pell called it “dead” and said so.', 'Pell', 'called', '“dead” and said so'],
    ['Pell said them that walked had won.', 'Pell', 'said', 'them that walked had won'],
  ])('is nothing here: %s', (text, speaker, cue, quote) => {
    expect(quoteAfter(text, speaker, cue, quote)).toEqual([quote])
  })
})

test('an action before a quotation is neither cue nor quote', () => {
  const text = 'Ada Vail put down her trowel. “This wall is Roman.”'
  const document = createReader()(text)
  const rangeOf = (words: string) => {
    const start = text.indexOf(words)
    return { from: document.starts.indexOf(start), to: document.ends.indexOf(start + words.length) + 1 }
  }
  const cue = rangeOf('put down')
  const quote = [rangeOf('her trowel'), rangeOf('“This wall is Roman.”')]
  const before = { cue, head: cue.from, quote, speaker: [rangeOf('Ada Vail')], type: null, confidence: 0.9 }
  const [after] = cutNarration(document, findQuotations(document), [before])
  expect(after).toMatchObject({ cue: null, quote: [quote[1]], speaker: before.speaker })
})
