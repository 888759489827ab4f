import { describe, expect, test } from 'vitest'
import { findSubject } from '../../src/non-answers/find-subject.js'
import { toSpan } from '../../src/span.js'
import { marked } from '../support/marked-finding.js'

/** Whose the verb in angle brackets is. */
function subject(source: string): string | null {
  const { document, finding } = marked(source)
  const range = findSubject(document, finding.cue!.from)
  return range && toSpan(document, range).text
}

describe('a noun phrase', () => {
  test.each([
    ['Officials <declined>.', 'Officials'],
    ['Early talks at the mine failed. Officials <declined>.', 'Officials'],
    ['Early talks at the mine\nOfficials <declined>.', 'Officials'],
    ['All the ministers <declined>.', 'All the ministers'],
    ['In the letter the mine’s owners <declined>.', 'the mine’s owners'],
    ['In the hall he <declined>.', 'he'],
    ['When asked officials <declined>.', 'officials'],
    ['On Tuesday officials <declined>.', 'officials'],
    ['The mayor of Ansk <declined>.', 'The mayor of Ansk'],
    ['The navy and the port <declined>.', 'The navy and the port'],
    ['Both the navy and the port <declined>.', 'the navy and the port'],
  ])('%s', (source, expected) => {
    expect(subject(source)).toBe(expected)
  })
})

describe('first names that are words too', () => {
  test.each([
    ['Hope Adeyemi <declined>.', 'Hope Adeyemi'],
    ['The minister Will Stone <declined>.', 'The minister Will Stone'],
    ['Pressed officials <declined>.', 'officials'],
    ['When asked Ada Moreau <declined>.', 'Ada Moreau'],
    ['Has Ada Moreau <declined>?', 'Ada Moreau'],
    ['They waited: Then Ada Moreau <declined>.', 'Ada Moreau'],
  ])('%s', (source, expected) => {
    expect(subject(source)).toBe(expected)
  })
})

describe('what stands between', () => {
  test.each([
    ['Mr. Bell also <declined>.', 'Mr. Bell'],
    ['Mr. Bell has <declined>.', 'Mr. Bell'],
    ['Mr. Bell on Tuesday <declined>.', 'Mr. Bell'],
    ['The council Tuesday <declined>.', 'The council'],
    ['The firm that <declined> pays well.', 'The firm'],
    ['The firm, which <declined>, pays well.', 'The firm'],
    ['It was unfair to the firm, which <declined>.', 'the firm'],
    ['The firm, which also <declined>, pays well.', 'The firm'],
    ['Mr. Bell, through a lawyer, <declined>.', 'Mr. Bell'],
    ['Ana Cole, a spokeswoman for the mine, <declined>.', 'Ana Cole, a spokeswoman for the mine'],
    ['Ms. Roe, she said, <declined>.', 'Ms. Roe'],
  ])('%s', (source, expected) => {
    expect(subject(source)).toBe(expected)
  })
})

describe('a verb before', () => {
  test.each([
    ['Mr. Bell left the hall and <declined>.', 'Mr. Bell'],
    ['Mr. Bell was calm and <declined>.', 'Mr. Bell'],
    ['Asked twice Mr. Bell left the hall and <declined>.', 'Mr. Bell'],
    ['The mine closed. Mr. Bell left the hall and <declined>.', 'Mr. Bell'],
  ])('%s', (source, expected) => {
    expect(subject(source)).toBe(expected)
  })
})

describe('nobody', () => {
  test.each([
    '<Declined>.',
    'Also <declined>.',
    'Asked again, <declined>.',
    'Asked again, in the hall, <declined>.',
    'The mine closed. <Declined>.',
    'The mine closed on Tuesday\n<Declined>.',
    'The mine, which\n<Declined>.',
  ])('%s', (source) => {
    expect(subject(source)).toBeNull()
  })
})
