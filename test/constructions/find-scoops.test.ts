import { describe, expect, test } from 'vitest'
import { findScoops } from '../../src/constructions/find-scoops.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from '../support/power-of.js'
import { foundBy } from './found-by.js'

const found = (text: string) => foundBy(findScoops, text)

describe('scoops', () => {
  test.each([
    ['CNN initially broke the news, and others followed.', 'CNN | broke | the news'],
    ['The Lynford Echo broke the story last week.', 'The Lynford Echo | broke | the story'],
    ['It angered the Echo, which first broke the story.', 'the Echo | broke | the story'],
    ['Reuters first broke the news of the leak, officials say.', 'Reuters | broke | the leak'],
    ['Ada Quill broke the news that the mill would close.', 'Ada Quill | broke | the mill would close'],
    ['The story was first reported by the Millfield Gazette.', 'the Millfield Gazette | first reported | The story'],
    ['Reuters was the first to report that the port was shut.', 'Reuters | report | that the port was shut'],
    ['The BBC was first to report on the strike, now in its third week.', 'The BBC | report on | the strike'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('what the models have found stays as it is', () => {
    const before = [{ speaker: 'CNN', cue: 'broke', quote: 'the news of the leak' }]
    expect(foundBy(findScoops, 'CNN broke the news of the leak.', before)).toEqual([
      'CNN | broke | the news of the leak',
    ])
  })
})

test('the time grows with the text, not with its square', async () => {
  const find = (times: number) =>
    expect(found('Reuters first broke the news of Ada of '.repeat(times)).length).toBe(times)
  expect(await powerOf(find, 1000, 8000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
})

describe('no scoops', () => {
  test.each([
    'She broke the news to her mother.',
    'CNN broke the news to its staff.',
    'The BBC broke the story into three parts.',
    'Heavy rain broke the news stand.',
    'Maria broke the news and wept.',
    'The Lynford Echo broke its own record.',
    'Kerr was first to report for duty.',
    'The leak was reported by the Lynford Echo.',
    'The fault was first reported by a driver.',
    '“CNN broke the news,” he said.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
