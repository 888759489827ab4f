import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Line, splitLines } from '../../../src/cli/ndjson/split-lines.js'
import { BETWEEN_LINEAR_AND_SQUARE, powerOf } from '../../support/power-of.js'

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const PLENTY = 1000

async function* chunked(bytes: Uint8Array, sizes: readonly number[]) {
  let start = 0
  for (const size of sizes) {
    yield bytes.subarray(start, start + size)
    start += size
  }
  if (start < bytes.length) yield bytes.subarray(start)
}

async function split(input: Uint8Array | string, sizes: readonly number[] = [], longest = PLENTY): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of splitLines(chunked(Buffer.from(input), sizes), longest)) lines.push(line)
  return lines
}

const textOf = ({ bytes }: Line) => bytes && Buffer.from(bytes).toString('latin1')

describe('lines', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\r\n\r\n', ['a', 'b', '']],
    ['a\rb\n\rc\r', ['a\rb', '\rc']],
    ['a\u2028b\u2029c\u0085d\v\f\n', ['a\u2028b\u2029c\u0085d\v\f']],
  ])('%j', async (input, expected) => {
    const lines = await split(input)
    expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(expected)
  })

  test('the last one is torn where nothing ends it', async () => {
    expect((await split('a\nb')).map(({ whole }) => whole)).toEqual([true, false])
    expect((await split('a\nb\n')).map(({ whole }) => whole)).toEqual([true, true])
  })

  test('one that is too long is not kept, and the next ones are', async () => {
    const input = `ok\n${'x'.repeat(50)}\nfine\n${'y'.repeat(11)}`
    const expected = ['ok', null, 'fine', null]
    expect((await split(input, [], 10)).map(textOf)).toEqual(expected)
    expect((await split(input, Array(80).fill(1), 10)).map(textOf)).toEqual(expected)
    expect((await split('0123456789\n', [3], 10)).map(textOf)).toEqual(['0123456789'])
  })
})

test('any bytes, in any chunks, are what a split at line feeds makes of them', async () => {
  // Line breaks and what looks like them are as frequent as all else together.
  const byte = fc.oneof(fc.constantFrom(0x0a, 0x0d, 0xe2, 0x80, 0xa8, 0xef, 0xbb, 0xbf, 0x22), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(fc.array(byte, { maxLength: 60 }), fc.array(fc.nat(9)), async (list, sizes) => {
      const bytes = Buffer.from(list)
      const expected = bytes.toString('latin1').split('\n')
      if (expected.at(-1) === '') expected.pop()
      const lines = await split(bytes, sizes)
      expect(lines.map(textOf)).toEqual(expected.map((line) => line.replace(/\r$/, '')))
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1))
      for (const { end, whole } of lines) expect(whole ? bytes[end - 1] : bytes.length).toBe(whole ? 0x0a : end)
    }),
    { numRuns: 300 },
  )
})

test('a line of 8 MB in small chunks takes linear time', async () => {
  const splitLine = async (size: number) => {
    const [line] = await split(Buffer.alloc(size, 'x'), Array(size / 1000).fill(1000), size)
    expect(line?.bytes?.length).toBe(size)
  }
  expect(await powerOf(splitLine, 1_000_000, 8_000_000)).toBeLessThan(BETWEEN_LINEAR_AND_SQUARE)
})
