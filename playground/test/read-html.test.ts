import { expect, test } from 'vitest'
import { readHtml } from '../src/reading/read-html.js'

const PARAGRAPHS = [
  'The bridge over the Lyn was closed on Monday after divers found a crack in its second pier, the city said.',
  '“It will stay closed until we know how deep it goes,” said Mara Voss, the city’s chief engineer, on Tuesday.',
  'The mayor, Ilan Reke, has denied that a report of 2019 on the state of the pier was withheld from the council.',
]
const page = (body: string) => `<!doctype html><html><head><title>Bridge closed</title>
<meta property="og:site_name" content="Lynford Echo"><meta name="author" content="By Ida Brandt | Lynford Echo"></head>
<body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body></html>`

test('paragraphs become lines, and the page tells publisher and author', () => {
  const html = page(`<article><h1>Bridge closed</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`)
  expect(readHtml(html)).toEqual({
    text: ['Bridge closed', ...PARAGRAPHS].join('\n\n'),
    outlet: 'Lynford Echo',
    author: 'Ida Brandt',
  })
})

test('there is no article in a page without text', () => {
  expect(readHtml(page(''))).toBe(null)
  expect(readHtml('')).toBe(null)
})
