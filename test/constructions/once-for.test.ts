import { expect, test, vi } from 'vitest'
import { onceFor } from '../../src/constructions/once-for.js'
import { createReader } from '../../src/document/read-document.js'

const read = createReader()

test('works out once what several in turn ask', () => {
  const of = vi.fn(({ size }: { size: number }, known: readonly string[]) => size + known.length)
  const once = onceFor(of)
  const document = read('The port is closed.')
  const known = ['a']
  expect(once(document, known)).toBe(6)
  expect(once(document, known)).toBe(6)
  expect(of).toHaveBeenCalledTimes(1)
})

test('knows another document and other knowledge', () => {
  const once = onceFor(({ size }, known: readonly string[]) => size + known.length)
  const nothing: readonly string[] = []
  const document = read('The port is closed.')
  expect(once(document, nothing)).toBe(5)
  expect(once(read('Closed.'), nothing)).toBe(2)
  expect(once(document, ['a', 'b'])).toBe(7)
})
