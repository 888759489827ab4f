import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keyOf, outputLine } from '../../../src/cli/ndjson/output-line.js'
import { readDone } from '../../../src/cli/ndjson/read-done.js'
import { anyCharacter } from '../../support/any-character.js'

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const REPORT = { attributions: [], entities: [] }

async function* stream(...pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

test('ids of reports and of errors, and the numbers of lines that had none', async () => {
  const output = [
    outputLine({ id: { id: 'a', line: 1, problem: null }, report: REPORT }),
    outputLine({ id: { id: 7, line: 2, problem: null }, error: { code: 'INVALID_TEXT', message: 'no text' } }),
    outputLine({ id: { id: null, line: 3, problem: 'no JSON' }, report: REPORT }),
  ].join('')
  const { keys, end, torn } = await readDone(stream(output))
  expect(keys).toEqual(new Set(['"a"', '7', 'line 3']))
  expect({ end, torn }).toEqual({ end: Buffer.byteLength(output), torn: false })
  expect(keys.has(keyOf({ id: '7', line: 2 }))).toBe(false)
})

test('what is no line of output counts for nothing', async () => {
  const { keys } = await readDone(
    stream('\n{"id":1,"re{"id":2,"report":{}}\n', Buffer.from([0xff, 0x0a]), '[]\n5\n{}\nnull\n'),
  )
  expect(keys).toEqual(new Set())
})

test('wherever an output is torn, the lines before are done and the torn one is not', async () => {
  const line = (id: string) => outputLine({ id: { id, line: 1, problem: null }, report: REPORT })
  const ids = fc.uniqueArray(fc.string({ unit: anyCharacter }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(ids, fc.double({ min: 0, max: 1, noNaN: true }), async (ids, share) => {
      const lines = ids.map((id) => Buffer.from(line(id)))
      const whole = Buffer.concat(lines)
      const cut = Math.floor(share * whole.length)
      const { keys, end, torn } = await readDone(stream(whole.subarray(0, cut)))
      expect(torn).toBe(end < cut)
      const expected: string[] = []
      let length = 0
      for (const [i, { length: size }] of lines.entries()) {
        if (length + size > cut) break
        length += size
        expected.push(JSON.stringify(ids[i]))
      }
      expect([...keys]).toEqual(expected)
      expect(end).toBe(length)
    }),
    { numRuns: 100 },
  )
})
