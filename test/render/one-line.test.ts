import { expect, test } from 'vitest'
import { oneLine } from '../../src/render/one-line.js'

test.each([
  ['  a\r\n\tb  ', 'a b'],
  ['a\u001b[31m\u202eb', 'a [31m b'],
  ['\u2028', ''],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
