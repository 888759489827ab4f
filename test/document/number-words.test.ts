import { describe, expect, test } from 'vitest'
import { numberWords } from '../../src/document/number-words.js'

/** The words of a text that are parted by a space. */
function number(text: string) {
  const words = text.split(' ')
  const starts = new Int32Array(words.length)
  const ends = new Int32Array(words.length)
  let at = 0
  words.forEach((word, k) => {
    starts[k] = at
    ends[k] = at + word.length
    at += word.length + 1
  })
  return numberWords(text, starts, ends)
}

describe('numberWords', () => {
  test('gives a word the same number wherever it stands', () => {
    const first = number('the port and the mill')
    const second = number('mill the')
    expect(first.words).toEqual(['the', 'port', 'and', 'the', 'mill'])
    expect(first.numbers[3]).toBe(first.numbers[0])
    expect(Array.from(second.numbers)).toEqual([first.numbers[4], first.numbers[0]])
    expect(second.dictionary).toBe(first.dictionary)
  })

  test('finds every word of a long list again', () => {
    const list = Array.from({ length: 15_000 }, (_, k) => `word${k * 7919}`)
    const { words, numbers, dictionary } = number(list.join(' '))
    expect(words).toEqual(list)
    expect(new Set(numbers).size).toBe(list.length)
    expect(number(list.join(' ')).numbers).toEqual(numbers)
    expect(Array.from(numbers, (k) => dictionary[k])).toEqual(list)
  })

  test('tells words apart whose letters hash alike', () => {
    const alike = collision()
    const { words, numbers } = number([...alike, ...alike].join(' '))
    expect(words).toEqual([...alike, ...alike])
    expect(numbers[0]).not.toBe(numbers[1])
    expect(Array.from(numbers.subarray(2))).toEqual(Array.from(numbers.subarray(0, 2)))
  })
})

/** Two words of the same hash, as `numberWords` has it. */
function collision(): readonly [string, string] {
  const seen = new Map<number, string>()
  for (let k = 0; ; k++) {
    const word = `a${k}b`
    let hash = 0
    for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
    const other = seen.get(hash)
    if (other !== undefined) return [other, word]
    seen.set(hash, word)
  }
}
