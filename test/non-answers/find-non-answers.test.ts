import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findNonAnswers } from '../../src/non-answers/find-non-answers.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'
import { toSpan } from '../../src/span.js'
import type { Finding } from '../../src/stages.js'
import { marked } from '../support/marked-finding.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from '../support/power-of.js'

const read = createReader()

/** Speaker, cue and quote of each, as words. */
function found(text: string, findings: readonly Finding[] = []): readonly string[] {
  const document = read(text)
  return findNonAnswers(document, findQuotations(document), findings).map(({ speaker, cue, quote }) => {
    const [who, words, what] = [speaker, cue ? [cue] : [], quote].map((ranges) =>
      ranges.map((range) => toSpan(document, range).text).join(' + '),
    )
    return `${who || 'nobody'} | ${words} | ${what}`
  })
}

describe('refusals', () => {
  test.each([
    ['A spokesman for the port declined to comment.', 'A spokesman for the port | declined | to comment'],
    ['Officials declined comment, but the mine stayed shut.', 'Officials | declined | comment'],
    ['The club on Tuesday declined to comment on the fee.', 'The club | declined | to comment on the fee'],
    ['The club declined Tuesday to discuss the fee.', 'The club | declined | to discuss the fee'],
    ['She refused to be drawn on the date.', 'She | refused | to be drawn on the date'],
    ['When asked, he refused to say who had paid.', 'he | refused | to say who had paid'],
    ['The Senate declined to confirm the report.', 'The Senate | declined | to confirm the report'],
    ['Ms. Roe declined an interview request.', 'Ms. Roe | declined | an interview request'],
    [
      'The firm turned down repeated requests for an interview.',
      'The firm | turned down | repeated requests for an interview',
    ],
    ['The navy chose not to comment.', 'The navy | chose not | to comment'],
    ['The judge was unable to comment.', 'The judge | was unable | to comment'],
    [
      'Mr. Bell would not say whether he would stand, his party said.',
      'Mr. Bell | would not say | whether he would stand',
    ],
    ['The network won’t comment.', 'The network | won’t | comment'],
    ['The army would neither confirm nor deny the raid.', 'The army | would neither confirm nor deny | the raid'],
    ['Police did not elaborate.', 'Police | did not | elaborate'],
    ['The palace remained tight-lipped about the wedding.', 'The palace | remained tight-lipped | about the wedding'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('silence', () => {
  test.each([
    [
      'The ministry did not immediately respond to a request for comment.',
      'The ministry | did not immediately respond | to a request for comment',
    ],
    [
      "The bank didn't reply to emailed questions from the Gazette.",
      "The bank | didn't reply | to emailed questions from the Gazette",
    ],
    [
      'Mr. Ito has yet to respond to the Lantern’s questions.',
      'Mr. Ito | has yet | to respond to the Lantern’s questions',
    ],
    ['The port has yet to respond.', 'The port | has yet | to respond'],
    ['The port did not immediately respond.', 'The port | did not immediately | respond'],
    [
      'A lawyer for Ms. Oduya did not return a call seeking comment.',
      'A lawyer for Ms. Oduya | did not return | a call seeking comment',
    ],
    ['The mayor failed to respond to several emails on Monday.', 'The mayor | failed | to respond to several emails'],
    ['The mayor was not immediately available for comment.', 'The mayor | was not immediately available | for comment'],
    ['Relatives could not be reached for comment.', 'Relatives | could not be reached | for comment'],
    ['Mr. Bell could not be reached.', 'Mr. Bell | could not be | reached'],
    ['Neither company would comment on the sale.', 'Neither company | would | comment on the sale'],
    [
      'No one at the mine responded to requests for comment.',
      'No one at the mine | responded | to requests for comment',
    ],
    ['The ministry has been approached for comment.', 'The ministry | has been approached | for comment'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('nothing offered, and the passive', () => {
  test.each([
    ['While the government offered no direct comment, Mr. Ito spoke.', 'the government | offered | no direct comment'],
    ['A spokesman had no comment.', 'A spokesman | had | no comment'],
    ['They did not offer any explanation for the delay.', 'They | did not offer | any explanation for the delay'],
    ['There was no immediate comment from the ministry.', 'the ministry | There was | no immediate comment'],
    [
      'No comment was immediately available from the ministry.',
      'the ministry | was immediately available | No comment',
    ],
    ['Calls to the mine were not returned.', 'the mine | were not returned | Calls'],
    [
      'An email seeking comment from the firm went unanswered.',
      'the firm | went unanswered | An email seeking comment',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('who it is', () => {
  test.each([
    ['Both the navy and the port authority declined to comment.', 'the navy and the port authority'],
    ['Ana Cole, a spokeswoman for the mine, declined to comment.', 'Ana Cole, a spokeswoman for the mine'],
    ['Mr. Bell, through a lawyer, declined to comment.', 'Mr. Bell'],
    ['Ms. Roe, who declined to comment, runs the mine.', 'Ms. Roe'],
    ['Mr. Bell left the hall and declined to comment.', 'Mr. Bell'],
    ['Interior Minister Hope Adeyemi also declined to comment.', 'Interior Minister Hope Adeyemi'],
    ['In a letter on Monday the company’s lawyers declined to comment.', 'the company’s lawyers'],
    ['Declined to comment.', 'nobody'],
  ])('%s', (text, speaker) => {
    expect(found(text).map((line) => line.split(' | ')[0])).toEqual([speaker])
  })
})

describe('the main word', () => {
  test.each([
    ['The firm turned down interviews.', 'turned'],
    ['The judge was unable to comment.', 'unable'],
    ['The mayor was not immediately available for comment.', 'available'],
    ['The port did not immediately respond.', 'respond'],
    ['The network would not comment.', 'comment'],
    ['There was no comment from the ministry running the port.', 'was'],
    ['No one at the mine would comment, and the port shut.', 'comment'],
  ])('%s', (text, word) => {
    const document = read(text)
    const heads = findNonAnswers(document, findQuotations(document), []).map(({ head }) => document.words[head])
    expect(heads).toEqual([word])
  })
})

describe('one within another', () => {
  test.each([
    [
      'The port declined to comment on claims that the mine refused to answer.',
      'The port | declined | to comment on claims that the mine refused to answer',
    ],
    [
      'The port declined to say whether the mine had no comment.',
      'The port | declined | to say whether the mine had no comment',
    ],
  ])('only the outer one: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('both, where the first is over', () => {
    expect(found('The port declined to comment, while the mine refused to answer.')).toEqual([
      'The port | declined | to comment',
      'the mine | refused | to answer',
    ])
  })
})

test('without a speaker, none is made up', () => {
  const document = read('Declined to comment.')
  expect(findNonAnswers(document, findQuotations(document), [])).toEqual([
    {
      cue: { from: 0, to: 1 },
      head: 0,
      quote: [{ from: 1, to: 3 }],
      speaker: [],
      type: 'non-answer',
      confidence: 0.95,
    },
  ])
})

describe('nothing', () => {
  test.each([
    'He declined the offer.',
    'Attendance declined to 4,000.',
    'Readers comment on Facebook.',
    'The army did not respond to the attack.',
    'The engine did not respond to the throttle.',
    'The government did not respond to calls for his resignation.',
    'The town has yet to respond to the flood.',
    'The phone was not available.',
    'A deal could not be reached on Sunday.',
    'The village could not be reached.',
    'The Senate refused to confirm the judge.',
    'She refused to say the words.',
    'The family refused to speak English.',
    'The team had no answer to the striker.',
    'She did not return the book.',
    'The crowd remained silent.',
    'He would say whether the road was open.',
    '“We declined to comment,” she said.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('beside what the models found', () => {
  const findAll = (source: string, changes: Partial<Finding> = {}) => {
    const { document, quotations, finding } = marked(source)
    const model = { ...finding, ...changes }
    return { model, all: findNonAnswers(document, quotations, [model]) }
  }

  test('the same words are one finding, with the model’s speaker and the end of its quote', () => {
    const { model, all } = findAll('{Mr. Bell} <declined> [to comment on the fee, or on the date].')
    expect(all).toEqual([{ ...model, type: 'non-answer', confidence: 0.95 }])
  })

  test('a speaker is the model’s to know', () => {
    const source = 'Asked about the fee {Mr. Bell} <declined> [to comment].'
    expect(findAll(source, { speaker: [] }).all).toMatchObject([{ speaker: [{ from: 2, to: 6 }] }])
    expect(findAll(source).all).toMatchObject([{ speaker: [{ from: 4, to: 6 }] }])
  })

  test.each([
    'Mr. Bell <declined> [to comment on the fee], and played [for another hour].',
    'Mr. Bell <declined> to comment on the fee [when asked about it].',
    'Mr. Bell <declined> to comment on the fee.',
  ])('what the model took for more of the quote is none: %s', (source) => {
    expect(findAll(source).all).toMatchObject([{ quote: [{ from: 3, to: 8 }] }])
  })

  test('what the model left open is filled in', () => {
    const { model, all } = findAll('Mr. Bell <declined> to comment.')
    expect(model).toMatchObject({ speaker: [], quote: [] })
    expect(all).toMatchObject([{ speaker: [{ from: 0, to: 2 }], quote: [{ from: 3, to: 5 }], type: 'non-answer' }])
  })

  test('a finding within the refused thing gives way', () => {
    const { all } = findAll('The court did not respond to {a reporter}’s <request> for [comment].')
    expect(all).toMatchObject([{ cue: { from: 2, to: 5 }, speaker: [{ from: 0, to: 2 }], type: 'non-answer' }])
  })

  test('a finding without a cue stays', () => {
    const { model, all } = findAll('Mr. Bell declined to comment. {Ms. Roe}: [“It rained.”]')
    expect(model.cue).toBeNull()
    expect(all).toMatchObject([{ type: 'non-answer' }, model])
  })

  test('a cue right behind what was asked for stays', () => {
    const { model, all } = findAll('{Mr. Bell} declined to comment <citing> [the inquiry].')
    expect(all).toMatchObject([{ type: 'non-answer' }, model])
  })

  test('other findings stay as they are, in the order of the text', () => {
    const { model, all } = findAll('{Mr. Bell} declined to comment on [the fee], which {Ms. Roe} <called> [“low.”]')
    expect(all).toHaveLength(2)
    expect(all[0]).toMatchObject({ type: 'non-answer' })
    expect(all[1]).toEqual(model)
  })

  test('what is more certain stays so', () => {
    const { all } = findAll('{Mr. Bell} <declined> [to comment].', { confidence: 0.99 })
    expect(all[0]?.confidence).toBe(0.99)
  })
})

test('time grows with the text, not with its square', async () => {
  const find = (times: number) => {
    const document = read('the a call to no comment neither had not yet declined '.repeat(times))
    findNonAnswers(document, findQuotations(document), [])
  }
  expect(await powerOf(find, 400, 3200)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
})
