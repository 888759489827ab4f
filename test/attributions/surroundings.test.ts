import { expect, test } from 'vitest'
import { Surroundings } from '../../src/attributions/surroundings.js'
import { toyCandidate, toyEvidence, toySketch } from '../support/toy-evidence.js'

//                     0   1     2    3    4   5      6   7     8
const evidence = toyEvidence('The mayor said that the bridge was sound.', [1, 2, -1, 7, 5, 7, 7, 2, 2])
const whole = { from: 0, to: evidence.size }

function look(cues: readonly number[] = [2]): Surroundings {
  const surroundings = new Surroundings()
  surroundings.look(evidence, toySketch(evidence.size, cues), toyCandidate(2), whole)
  return surroundings
}

test('the way up from a token: its two highest arcs, and how many there are', () => {
  const { height, branch, twig, steps } = look()
  const of = (token: number) => [height[token], branch[token], twig[token], steps[token]]
  expect(of(2)).toEqual([0, -1, -1, 0])
  expect(of(1)).toEqual([0, 1, -1, 1])
  expect(of(0)).toEqual([0, 1, 0, 2])
  expect(of(4)).toEqual([0, 7, 5, 3])
})

test('where a branch starts and ends', () => {
  const { branchStarts, branchEnds } = look()
  expect([branchStarts[0], branchEnds[1]]).toEqual([1, 1])
  expect([branchStarts[3], branchEnds[7]]).toEqual([7, 7])
  expect([branchStarts[4], branchEnds[5]]).toEqual([-1, -1])
})

test('the spine goes up from the cue', () => {
  const embedded = new Surroundings()
  embedded.look(evidence, toySketch(evidence.size, []), toyCandidate(7), whole)
  expect([embedded.height[1], embedded.branch[1]]).toEqual([1, 1])
  expect([embedded.height[5], embedded.branch[5]]).toEqual([0, 5])
})

test('cues, marks and commas in between', () => {
  const text = '“No,” he said, and she, too, added: “Never.”'
  const quoted = toyEvidence(text, [-1, ...Array.from({ length: 17 }, () => 0)])
  const between = new Surroundings()
  between.look(quoted, toySketch(quoted.size, [5, 12]), toyCandidate(5), { from: 0, to: quoted.size })
  expect(Array.from(between.marks.subarray(0, 5))).toEqual([2, 1, 1, 1, 0])
  expect([between.commas[2], between.commas[1], between.commas[7], between.commas[12]]).toEqual([0, 1, 1, 3])
  expect([between.cues[11], between.cues[12], between.cues[17]]).toEqual([0, 1, 1])
})

test('another sentence, another tree', () => {
  const two = toyEvidence('Voss left. Reke stayed.', [1, -1, 1, 4, -1, -1])
  const apart = new Surroundings()
  apart.look(two, toySketch(two.size, []), toyCandidate(4), { from: 0, to: two.size })
  expect([apart.height[0], apart.branch[0], apart.steps[0]]).toEqual([6, -1, 0])
  expect([apart.height[5], apart.branch[5]]).toEqual([5, 5])
})
