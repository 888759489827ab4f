import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { collectExpressions } from '../support/expressions.js'

const { literal, built } = collectExpressions()

describe('regular expressions of the sources', () => {
  it('are found', () => {
    expect(literal.length).toBeGreaterThan(100)
  })

  it.each(literal.map((each) => [`${each.place} /${each.source}/${each.flags}`, each] as const))(
    '%s matches in linear time',
    (_, { source, flags }) => {
      const found = checkSync(source, flags)
      expect(found.status, found.status === 'vulnerable' ? found.complexity.summary : '').toBe('safe')
    },
  )

  it('are written down, never put together at run time', () => {
    expect(built).toEqual([])
  })

  it('would be told if they were not', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
    expect(checkSync('[.,;]+$', '').status).toBe('vulnerable')
  })
})
