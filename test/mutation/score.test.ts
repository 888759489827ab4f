import { expect, test } from 'vitest'
import { addUp, scoreOf } from '../../mutation/score.js'

const mutants = (statuses: string) => statuses.split(' ').map((status) => ({ status }))

test('what a test notices, of what could be noticed', () => {
  expect(scoreOf(mutants('Killed Timeout Survived NoCoverage Ignored RuntimeError CompileError'))).toEqual({
    score: 50,
    mutants: 4,
    survived: 2,
    uncovered: 1,
  })
  expect(scoreOf(mutants('Killed Killed Survived')).score).toBe(66.7)
  expect(scoreOf([])).toEqual({ score: 100, mutants: 0, survived: 0, uncovered: 0 })
})

test('folders add up by their mutants', () => {
  const folders = [scoreOf(mutants('Killed Killed Killed NoCoverage')), scoreOf(mutants('Survived')), scoreOf([])]
  expect(addUp(folders)).toEqual({ score: 60, mutants: 5, survived: 2, uncovered: 1 })
})
