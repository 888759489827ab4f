import { expect, test } from 'vitest'
import { SKETCH, SKETCH_LABELS } from '../../src/attributions/sketch.js'
import { windowOf } from '../../src/attributions/window.js'
import { toyCandidate, toyEvidence, toySketch } from '../support/toy-evidence.js'

test('a sentence by itself, where the others have nothing', () => {
  const evidence = toyEvidence('It rained. Voss said so. It stopped.')
  expect(windowOf(evidence, toySketch(10, [4]), toyCandidate(4))).toEqual({ from: 3, to: 7 })
})

test('with one that may be a speaker or a quote, and none with a cue of its own', () => {
  const evidence = toyEvidence('It rained. Voss said so. It stopped.')
  const sketch = toySketch(10, [4])
  sketch.marginals[7 * SKETCH_LABELS + SKETCH.outside] = 0.9
  sketch.marginals[7 * SKETCH_LABELS + SKETCH.quote] = 0.1
  expect(windowOf(evidence, sketch, toyCandidate(4))).toEqual({ from: 3, to: 10 })
  sketch.labels[8] = SKETCH.cueStart
  expect(windowOf(evidence, sketch, toyCandidate(4))).toEqual({ from: 3, to: 7 })
})

test('an endless sentence is cut', () => {
  const evidence = toyEvidence(`${'very '.repeat(3000)}late.`)
  const { from, to } = windowOf(evidence, toySketch(3002, []), toyCandidate(1750))
  expect(to - from).toBeLessThan(500)
  expect(from).toBeLessThan(1750)
  expect(to).toBeGreaterThan(1751)
})
