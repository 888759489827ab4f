import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { matchGold, toRoleLabels } from '../../train/gold-labels.js'
import { projectTrees } from '../../train/project-trees.js'

const range = (from: number, to: number) => ({ from, to })

describe('roles by the gold', () => {
  test('are those in the window, but for the cue itself', () => {
    const gold = { source: [range(0, 2)], cue: [range(2, 3)], content: [range(3, 6), range(8, 12)] }
    expect([...toRoleLabels(gold, range(1, 10), range(2, 3))]).toEqual([1, 0, 3, 4, 4, 0, 0, 3, 4])
  })

  test('start anew behind a cue that stands in the quote', () => {
    const gold = { source: [], cue: [range(2, 3)], content: [range(0, 5)] }
    expect([...toRoleLabels(gold, range(0, 5), range(2, 3))]).toEqual([3, 4, 0, 3, 4])
  })
})

test('a gold attribution goes to the likeliest candidate on its cue', () => {
  const candidate = (from: number, to: number, probability: number) => {
    return { from, to, head: from, probability, sketched: true }
  }
  const candidates = [candidate(0, 1, 0.9), candidate(3, 4, 0.2), candidate(4, 5, 0.7)]
  const gold = { source: [], cue: [range(3, 5)], content: [range(5, 9)] }
  expect([...matchGold(candidates, [gold])]).toEqual([-1, -1, 0])
})

test('trees come onto our tokens', () => {
  const document = createReader()('The mayor’s aide well-meaningly said so.')
  const token = (form: string, start: number, tag: string, head: number, relation: string) => {
    return { form, start, end: start + form.length, lemma: form.toLowerCase(), tag, head, relation }
  }
  const gold = projectTrees(document, [
    [
      token('The', 0, 'DT', 1, 'det'),
      token('mayor', 4, 'NN', 3, 'nmod:poss'),
      token('’s', 9, 'POS', 1, 'case'),
      token('aide', 12, 'NN', 7, 'nsubj'),
      token('well', 17, 'RB', 6, 'advmod'),
      token('-', 21, 'HYPH', 6, 'punct'),
      token('meaningly', 22, 'RB', 7, 'advmod'),
      token('said', 32, 'VBD', -1, 'root'),
      token('so', 37, 'RB', 7, 'advmod'),
      token('.', 39, '.', 7, 'punct'),
    ],
  ])
  const told = document.words.map((word, i) => [
    word,
    gold.tags[i],
    gold.relations[i],
    document.words[gold.heads[i] ?? -1],
  ])
  expect(told).toEqual([
    ['The', 'DT', 'det', 'mayor'],
    ['mayor', 'NN', 'nmod:poss', 'aide'],
    ['’s', 'POS', 'case', 'mayor'],
    ['aide', 'NN', 'nsubj', 'said'],
    ['well-meaningly', 'RB', 'advmod', 'said'],
    ['said', 'VBD', 'root', undefined],
    ['so', 'RB', 'advmod', 'said'],
    ['.', '.', 'punct', 'said'],
  ])
})
