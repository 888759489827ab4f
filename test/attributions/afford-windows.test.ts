import { expect, test } from 'vitest'
import { affordWindows } from '../../src/attributions/afford-windows.js'
import { toyCandidate, toyEvidence, toySketch } from '../support/toy-evidence.js'

/** Candidates at every so many words of one sentence; the farther on, the likelier. */
function windowsOf(size: number, every: number) {
  const evidence = toyEvidence(`${'she said that '.repeat(size / 3)}.`)
  const block = { from: 0, to: evidence.size }
  const places = Array.from({ length: Math.floor(size / every) }, (_, k) => k * every)
  const candidates = places.map((at) => ({ ...toyCandidate(at), probability: 0.2 + (0.7 * at) / size }))
  return { candidates, block, windows: affordWindows(evidence, toySketch(evidence.size, places), candidates, block) }
}

test('all candidates have their windows where these are not too many', () => {
  const { candidates, windows } = windowsOf(60, 6)
  expect(windows.map(({ candidate }) => candidate)).toEqual(candidates)
  expect(new Set(windows.map(({ from, to }) => to - from))).toEqual(new Set([61]))
})

test('of too many, the likeliest are read, in the order of the text', () => {
  const { candidates, block, windows } = windowsOf(240, 3)
  const read = windows.map(({ candidate }) => candidate)
  expect(read).toEqual(candidates.slice(-read.length))
  const words = windows.reduce((sum, { from, to }) => sum + to - from, 0)
  expect(words).toBeLessThanOrEqual(16 * block.to)
  expect(words).toBeGreaterThan(14 * block.to)
})
