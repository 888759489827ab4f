import { expect, test, vi } from 'vitest'
import { remembering } from '../src/remembering.js'

function counted() {
  const work = vi.fn((word: string) => word.length)
  return { work, lengthOf: remembering(work) }
}

test('a word is worked out once, unless it is long', () => {
  const { work, lengthOf } = counted()
  const [short, long] = ['x'.repeat(12), 'x'.repeat(13)]
  expect([short, short, long, long].map(lengthOf)).toEqual([12, 12, 13, 13])
  expect(work.mock.calls.flat()).toEqual([short, long, long])
})

test('after twenty thousand words it starts anew', () => {
  const { work, lengthOf } = counted()
  for (let word = 0; word < 20_000; word++) lengthOf(`${word}`)
  lengthOf('0')
  expect(work).toHaveBeenCalledTimes(20_000)
  lengthOf('another')
  lengthOf('0')
  expect(work).toHaveBeenCalledTimes(20_002)
})
