import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { findNamings } from '../../src/outlets/find-namings.js'
import { indexNames } from '../../src/outlets/index-names.js'
import { builtInOutlets } from '../../src/outlets/registry.js'

const read = createReader()
const registry = indexNames(builtInOutlets())

function namesIn(text: string, own: string | null = null): string[] {
  return findNamings(read(text), registry, own)
    .filter(({ doubtful }) => !doubtful)
    .map(({ name }) => name)
}

describe('findNamings', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He told USA TODAY and the N.Y. Times.', ['USA Today', 'The New York Times']],
    ['An ABC News/Washington Post poll', ['ABC', 'The Washington Post']],
    ['He told L’Équipe, El Pais and Agence France-Presse.', ["L'Équipe", 'El País', 'Agence France-Presse']],
    ['He read it on CNN.com.', ['CNN']],
    [
      'The Millfield Gazette came. The Gazette went; the newspaper stayed.',
      ['Millfield Gazette', 'Millfield Gazette', 'Millfield Gazette'],
    ],
    ['She told the Daily Lantern. The Daily rate fell.', ['Daily Lantern']],
    ['The South Wales Guardian came.', ['South Wales Guardian']],
    ['A September Washington Post poll', ['The Washington Post']],
    ['The Ashford Daily Telegraph came.', ['Ashford Daily Telegraph']],
    ['He read Ploughman magazine.', ['Ploughman']],
    ['She told the Lynford Echo on Tuesday and the Ashford Mirror on Monday.', ['Lynford Echo', 'Ashford Mirror']],
    ['The National Park lies by Capitol Hill.', []],
    ['The European Union met the Supreme Leader.', []],
    ['Dr. Quill has no time for people.', []],
    ['They paid with American Express at the post office.', []],
    ['This week the nation mourns today.', []],
  ]
  it.each(cases)('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('takes the widest name', () => {
    expect(namesIn('He told Fox News and Fox Business.')).toEqual(['Fox News', 'Fox Business'])
  })

  it('points "this newspaper" at the article’s own outlet, if there is one', () => {
    expect(namesIn('He told this newspaper.')).toEqual([])
    expect(namesIn('He told this newspaper.', 'The Irish Times')).toEqual(['The Irish Times'])
  })
})
