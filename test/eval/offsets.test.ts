import { expect, test } from 'vitest'
import { utf16Offsets } from '../../eval/offsets.js'

test('one entry a code point, and the end', () => {
  expect([...utf16Offsets('a😀b')]).toEqual([0, 1, 3, 4])
  expect([...utf16Offsets('')]).toEqual([0])
})
