import { expect, test } from 'vitest'
import { findWords, wordsIn } from '../../eval/words.js'

test('punctuation is no word, inner marks hold a word together', () => {
  const forms = findWords("“The U.S. envoy’s well-known AT&T line,” it's 3.5 — oké").map(({ form }) => form)
  expect(forms).toEqual(['the', 'u.s', 'envoy’s', 'well-known', 'at&t', 'line', "it's", '3.5', 'oké'])
})

test('a word lies in a piece when its middle does', () => {
  const words = findWords('the ferry sank')
  expect(wordsIn(words, [[0, 9]])).toEqual([0, 1])
  expect(wordsIn(words, [[4, 6]])).toEqual([])
  expect(wordsIn(words, [[4, 7]])).toEqual([1])
  expect(
    wordsIn(words, [
      [10, 14],
      [0, 3],
      [1, 3],
    ]),
  ).toEqual([0, 2])
})
