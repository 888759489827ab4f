import { expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'
import { indexNames } from '../../src/outlets/index-names.js'
import { readAtoms } from '../../src/outlets/read-atoms.js'

const registry = indexNames([{ name: 'ABC News' }, { name: 'Hexby Post', domain: 'hexby.example' }])
const document = createReader()('a hexby poll by ABC News/Ormsby Post, the paper said')
const { list, tokens, openings } = readAtoms(document, registry)

test('parts words at every sign', () => {
  expect(list.map(({ key }) => key).join(' ')).toBe('a hexby poll by abc news ormsby post the paper said')
  expect(tokens.map((token) => document.words[token])).toContain('News/Ormsby')
})

test('knows where a name may begin: at a capital, at a claim on small letters, at a noun for an outlet', () => {
  expect(openings.map((at) => list[at]?.key)).toEqual(['hexby', 'abc', 'news', 'ormsby', 'post', 'paper'])
})

test('lets a word claim only names that are written so', () => {
  const claims = new Map(list.map((atom) => [atom.key, atom.claims.map(({ keys }) => keys.join(' '))]))
  expect(claims.get('hexby')).toEqual(['hexby example'])
  expect(claims.get('abc')).toEqual(['abc news'])
})
