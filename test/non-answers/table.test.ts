import { describe, expect, test } from 'vitest'
import { NON_ANSWER_PATTERNS } from '../../src/lexicon/non-answers.js'
import { findNonAnswers } from '../../src/non-answers/find-non-answers.js'
import { matchPattern } from '../../src/non-answers/match-pattern.js'
import { readPattern } from '../../src/non-answers/patterns.js'
import { toSpan } from '../../src/span.js'
import type { Document, Finding } from '../../src/stages.js'
import { marked } from '../support/marked-finding.js'

/** In the order of the table: {who} <gave no answer> [to what]. */
const OF_THE_PRESS = [
  '{The ministry} <declined> on Monday [to comment on the leak].',
  '{The ministry} <declined> [to say publicly who had leaked it].',
  'Asked who had paid, {the dean} <refused> [to say].',
  '{The dean} <refused> [to give a detailed explanation].',
  '{The dean} <declined> [to respond to emailed questions about the fees].',
  '{Ms. Roe} <declined> [to be interviewed for this article].',
  '{The navy} <chose not> [to comment].',
  '{The judge} <was not immediately able> [to comment on the case].',
  '{The judge} <was unwilling> [to discuss the case].',
  '{The coach} <did not want> [to discuss the transfer].',
  '{Officials} <declined> [further comment].',
  '{Ms. Roe} <refused> [all interviews].',
  '{The author} <rejected> [repeated requests for interviews].',
  '{The firm} <turned down> [a request for comment].',
  '{The firm} <turned down> [television interviews].',
  '{The government} <offered> [no direct response].',
  '{A spokesman} <had> [no comment on the fire].',
  '{They} <did not offer> [any explanation for the delay].',
  '{The museum} <did not have> [any immediate comment].',
  '[No comment] <was immediately available> from {the ministry}.',
  '<There was> [no official reaction] from {the port}.',
  '{The network} <would not> [comment on the film].',
  '{The union} <has not> [commented on the vote].',
  '{The owners} <never> [commented on the fire].',
  '{Neither company} <would> [comment on the sale].',
  '{No one at the mine} <would> [comment on the shaft].',
  '{The bank} <did not reply> [to emailed questions].',
  '{The clinic} <did not respond> [to calls for comment].',
  '{The clinic} <did not respond> [to repeated calls].',
  '{The owners} <never replied> [to our questions].',
  '{None of the owners} <responded> [to requests for comment].',
  '{No one at the mine} <responded> [to requests for comment].',
  '{The mayor} <failed> [to respond to several emails].',
  '{Mr. Ito} <has yet> [to respond to questions about the loan].',
  '{The airline} <has yet> [to comment on the delay].',
  '{The lawyer} <did not return> [a call seeking comment].',
  '{The senator} <did not answer> [emailed questions about the loan].',
  '{The owners} <never returned> [calls].',
  '{The airline} <failed> [to return a call].',
  '{The agent} <refused> [to return calls].',
  '{The airline} <has yet> [to answer an email from the Lantern].',
  '{Relatives} <could not immediately be reached> [for comment].',
  '{The mayor} <was not available> [for comment].',
  '{The minister} <was not available on Monday> [to comment].',
  '{Ms. Oduya} <was unavailable> [for an interview].',
  '{Ms. Oduya} <was unavailable> [to comment].',
  '{The ministry} <has been approached> [for comment].',
  '[Calls seeking comment] from {the harbour office} <were not returned>.',
  '[An email seeking comment] from {the firm} <went unanswered>.',
  '[Calls] to {the mine} <were not returned>.',
  '[Messages] left with {the bakery} <went unanswered>.',
  '<Attempts to reach> {the commissioner} [for comment] were unsuccessful.',
]

const OF_NO_PRESS = [
  '{Mr. Bell} <would not say> [whether he would stand].',
  '{The envoy} <would not discuss> [the talks].',
  '{The envoy} <would not> [clarify her remarks].',
  '{Police} <did not> [elaborate].',
  '{The Senate} <declined> [to confirm the report].',
  '{The palace} <refused> [to confirm that the prince was ill].',
  '{The dean} <declined> [to respond].',
  '{She} <refused> [to be drawn on the date].',
  '{She} <would not> [be drawn on the date].',
  '{The army} <would neither confirm nor deny> [the raid].',
  '{The lawyer} <would not confirm or deny> [the sale].',
  '{The army} <neither confirmed nor denied> [the raid].',
  '{The bank} <would neither> [confirm nor deny].',
  '{The palace} <remained tight-lipped> [about the wedding].',
  '{Mr. Bell} <could not be> [reached by phone].',
  '{Mr. Bell} <could not be> [reached].',
  '{The port} <did not immediately> [respond].',
  '{The port} <has yet> [to respond].',
]

const NEXT_TO_THEM = [
  'The dean declined to say grace.',
  'The ministry declined to give money.',
  'The clinic did not respond to calls for calm.',
  'The clinic did not respond to repeated calls for calm.',
  'The coach did not want to leave.',
  'The judge was not able to walk.',
  'The judge was unwilling to walk.',
  'The author rejected the manuscript.',
  'The firm turned down the road.',
  'The museum did not have any paintings.',
  'There was no rain from the west.',
  'The union has not voted on the pay.',
  'Neither company would buy the mine.',
  'No one at the mine would dig.',
  'No one at the mine responded to the alarm.',
  'The mayor failed to respond to the flood.',
  'The senator did not answer the door.',
  'The owners never returned the deposit.',
  'The airline failed to return a suitcase.',
  'Ms. Oduya was unavailable for selection.',
  'The ministry has been approached for money.',
  'Letters to the mine were not returned.',
  'The wounds went unanswered.',
  'Attempts to reach the summit for science were unsuccessful.',
  'The envoy would not leave the talks.',
  'The palace refused to confirm the judge.',
  'She refused to be moved on the date.',
  'The palace remained lit about midnight.',
  'A deal could not be reached by phone.',
  'The port has yet to open.',
]

describe.each([
  ['about the press', OF_THE_PRESS, 0.95],
  ['not about the press', OF_NO_PRESS, 0.75],
])('%s', (_, sentences, confidence) => {
  test.each(sentences)('%s', (sentence) => {
    const { document, quotations, finding } = marked(sentence)
    const found = findNonAnswers(document, quotations, [])
    expect(found.map((each) => parts(document, each))).toEqual([parts(document, finding)])
    expect(found.map((each) => each.confidence)).toEqual([confidence])
  })
})

describe('nothing', () => {
  test.each(NEXT_TO_THEM)('%s', (sentence) => {
    const { document, quotations } = marked(sentence)
    expect(findNonAnswers(document, quotations, [])).toEqual([])
  })
})

test('no line of the table is without its sentence', () => {
  const sentences = [...OF_THE_PRESS, ...OF_NO_PRESS].map((sentence) => marked(sentence))
  const lines = NON_ANSWER_PATTERNS.flatMap(({ patterns }) => patterns)
  const hasSentence = (line: string) =>
    sentences.some(({ document, finding }) => {
      const cues = document.words.map((_, at) => matchPattern(document, readPattern(line, 1), at)?.cue)
      return cues.some((cue) => cue?.from === finding.cue?.from && cue?.to === finding.cue?.to)
    })
  expect(lines.filter((line) => !hasSentence(line))).toEqual([])
})

function parts(document: Document, { cue, quote, speaker }: Finding): readonly string[] {
  return [...speaker, ...(cue ? [cue] : []), ...quote].map((range) => toSpan(document, range).text)
}
