import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { capitalAt, openingAt } from '../../src/entities/capital-word.js'

const read = createReader()

describe('capitalAt', () => {
  it('knows no word in small letters', () => {
    expect(capitalAt(read('harbour'), 0)).toBeNull()
    expect(capitalAt(read('Harbour'), 1)).toBeNull()
  })

  it('bars days and words that describe places', () => {
    expect(capitalAt(read('Monday'), 0)).toMatchObject({ plain: 'monday', barred: true })
    expect(capitalAt(read('Lagos-based'), 0)?.barred).toBe(true)
    expect(capitalAt(read('Okafor'), 0)?.barred).toBe(false)
  })
})

describe('openingAt', () => {
  it('tells critics from Karl', () => {
    expect(openingAt(read('Critics'), 0)).toMatchObject({ commonNoun: true, firstName: false })
    expect(openingAt(read('Karl'), 0)).toMatchObject({ commonNoun: false, firstName: true })
  })

  it('takes titles and acronyms for names', () => {
    expect(openingAt(read('Senator'), 0).names).toBe(true)
    expect(openingAt(read('CIA'), 0).names).toBe(true)
  })
})
