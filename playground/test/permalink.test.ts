import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fromFragment, toFragment } from '../src/permalink.js'

const article = { text: '“Ünal’s 🐝,” said &c.\r\n\n\tEnd.', outlet: 'Post & Echo', author: 'Ada = Roe' }

test('a link brings back what it was made of', async () => {
  const link = { article, minConfidence: 0.85 }
  expect(await fromFragment(await toFragment(link))).toEqual(link)
  const bare = { article: { text: '', outlet: null, author: null }, minConfidence: 0 }
  expect(await fromFragment(await toFragment(bare))).toEqual(bare)
})

test('it holds what may stand in an address only, and is shorter than a long text', async () => {
  const fragment = await toFragment({ article: { ...article, text: article.text.repeat(1000) }, minConfidence: 0 })
  expect(fragment).toMatch(/^[\w=&%.+-]+$/)
  expect(fragment.length).toBeLessThan(article.text.length * 100)
})

test.each(['', 'text=', 'text=%%%', 'text=nothing', 'outlet=Post'])('no article in “%s”', async (fragment) => {
  expect(await fromFragment(fragment)).toBe(null)
})

test('a link that unpacks to more than any article is refused', async () => {
  const trap = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url')
  expect(await fromFragment(`text=${trap}`)).toBe(null)
})

test('certainty out of range is brought into it', async () => {
  const fragment = await toFragment({ article, minConfidence: 0 })
  expect(await fromFragment(`${fragment}&sure=7`)).toMatchObject({ minConfidence: 1 })
  expect(await fromFragment(`${fragment}&sure=much`)).toMatchObject({ minConfidence: 0 })
})
