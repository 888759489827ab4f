import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/cli/read-page.js'
import { toWebAnnotation } from '../../src/export/index.js'

const BODY = [
  '<p>“The bridge was never inspected,” Mara Voss, the city’s chief engineer, told reporters on Tuesday, four days after the closure.</p>',
  '<p>Mayor Ilan Reke has denied that any report was withheld from the council, which meets on Friday to decide who is to pay.</p>',
  '<p>Traffic over the river has been led through Ostrow since the weekend, and drivers wait for up to an hour in the mornings.</p>',
]
const PARAGRAPHS = BODY.map((paragraph) => paragraph.replace(/<\/?p>/g, ''))

/** A page of an article; what is not given is left out. */
function page({ head = '', above = '', body = BODY.join('\n'), below = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge shut | Lynford Echo</title>${head}</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    ${above}<article><h1>Bridge shut</h1>${body}</article>${below}
    <footer><p>© 2026 Lynford Echo. All rights reserved, and no part of this may be copied.</p></footer></body></html>`
}

function read(html: string) {
  return readPage(Buffer.from(html), 'page.html')
}

describe('the text', () => {
  test('paragraphs of the article are paragraphs of the text, and nothing else is', () => {
    expect(read(page()).text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('advertisements, scripts, captions and links to other articles are left out', () => {
    const noise = [
      '<div class="ad-break"><div class="sponsor"><p>Buy now: the best boots for wet feet, <a href="/x">half price</a> today!</p></div></div>',
      '<figure><img src="bridge.jpg"><figcaption>The bridge on Monday. Photo: Jo Kell</figcaption></figure>',
      '<script>document.write("<p>Subscribe!</p>")</script><style>p { color: red }</style>',
      '<aside class="related"><h3>Read more</h3><ul><li><a href="/flood">Flood in Ostrow</a></li></ul></aside>',
    ]
    const body = BODY.map((paragraph, i) => `${paragraph}${noise[i]}${noise[i + 1]}`).join('')
    const { text } = read(page({ body }))
    expect(text.split('\n\n')).toEqual(PARAGRAPHS)
  })

  test('entities, tags within words and white space of the source', () => {
    const body = `<p>&ldquo;It&#8217;s safe,&rdquo; said
        <a href="/voss"><b>M</b>ara&nbsp;Voss</a> &mdash; &amp; &quot;nobody&quot; asked whether 3 &lt; 4, which
        is what   the council of the city had wanted to know from her since Easter.</p>${BODY.join('')}`
    expect(read(page({ body })).text.split('\n\n')[0]).toBe(
      '“It’s safe,” said Mara\u00a0Voss — & "nobody" asked whether 3 < 4, which is what the council of the city had wanted to know from her since Easter.',
    )
  })

  test('lists, quotes and headings are paragraphs; capitals stay as they are', () => {
    const body = `${BODY.join('')}<h2>What comes next</h2><ul><li>The council meets on Friday at noon.</li><li>Work begins in May.</li></ul>
      <blockquote><p>We have always said so, to anybody who asked us.</p></blockquote>`
    expect(read(page({ body })).text.split('\n\n').slice(3)).toEqual([
      'What comes next',
      'The council meets on Friday at noon.',
      'Work begins in May.',
      'We have always said so, to anybody who asked us.',
    ])
  })

  test.each([
    ['divs without an article', `<div id="main"><div class="story-body">${BODY.join('')}</div></div>`],
    [
      'a table as of old',
      `<table><tr><td><a href="/">Home</a></td></tr></table><table><tr><td>${BODY.join('')}</td></tr></table>`,
    ],
    [
      'a section deep down',
      `<div><div><div><section>${BODY.map((p) => `<div>${p}</div>`).join('')}</section></div></div></div>`,
    ],
  ])('%s', (_, body) => {
    const html = `<html><head><title>Bridge shut</title></head><body><div class="menu"><a href="/">Home</a></div>${body}</body></html>`
    expect(read(html).text.split(/\n+/)).toEqual(PARAGRAPHS)
  })

  test('paragraphs parted by line breaks', () => {
    const html = `<html><body><div class="article">${PARAGRAPHS.join('<br><br>\n')}</div></body></html>`
    expect(read(html).text.split(/\n+/)).toEqual(PARAGRAPHS)
  })
})

describe('what the page says of the article', () => {
  const LD = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Bridge shut for good',
    author: [
      { '@type': 'Person', name: 'Ida Brandt' },
      { '@type': 'Person', name: 'Jo Kell' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Lynford Echo' },
    datePublished: '2026-03-04T10:00:00+01:00',
  }
  const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

  test.each([
    ['an object', LD],
    ['a list', [{ '@context': 'https://schema.org', '@type': 'WebSite', name: 'Echo' }, LD]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Echo' }, LD] }],
  ])('JSON-LD: %s', (_, data) => {
    expect(read(page({ head: script(data) })).page).toEqual({
      title: 'Bridge shut for good',
      outlet: 'Lynford Echo',
      author: 'Ida Brandt, Jo Kell',
      published: '2026-03-04T10:00:00+01:00',
      source: null,
    })
  })

  test('Open Graph, and the address by a link or by Open Graph', () => {
    const head = `<meta property="og:site_name" content="Lynford &amp; Ostrow Echo"><meta property="og:title" content="Bridge shut">
      <meta name="author" content="By Ida Brandt"><meta property="article:published_time" content="2026-03-04">
      <meta property="og:url" content="https://echo.example/bridge">`
    expect(read(page({ head })).page).toEqual({
      title: 'Bridge shut',
      outlet: 'Lynford & Ostrow Echo',
      author: 'Ida Brandt',
      published: '2026-03-04',
      source: 'https://echo.example/bridge',
    })
    const linked = `${head}<link rel="canonical" href="https://echo.example/2026/bridge">`
    expect(read(page({ head: linked })).page?.source).toBe('https://echo.example/2026/bridge')
  })

  test.each([
    ['2026-03-04 10:00', '2026-03-04T10:00'],
    ['2026-03-04T10:00:00+0000', '2026-03-04T10:00:00+00:00'],
    ['2026-03-04 10:00:00 +0100', '2026-03-04T10:00:00+01:00'],
    ['Wed, 04 Mar 2026 10:00:00 GMT', '2026-03-04T10:00:00.000Z'],
  ])('dates that are written otherwise are what the exports take: %s', (written, published) => {
    const head = `<meta property="article:published_time" content="${written}">
      <link rel="canonical" href="https://echo.example/a|b">`
    const article = read(page({ head }))
    expect(article.page).toMatchObject({ published, source: 'https://echo.example/a%7Cb' })
    expect(() => toWebAnnotation(article.text, { attributions: [], entities: [] }, article.page ?? {})).not.toThrow()
  })

  test('nothing known is null', () => {
    const html = `<html><body><article>${BODY.join('')}</article></body></html>`
    expect(read(html).page).toEqual({ title: null, outlet: null, author: null, published: null, source: null })
  })

  test('what is no name, date or address is not taken for one', () => {
    const head = `<meta name="author" content="https://echo.example/ida"><meta property="article:published_time" content="soon">
      <link rel="canonical" href="javascript:alert(1)">${'<script type="application/ld+json">{ broken</script>'}`
    expect(read(page({ head })).page).toMatchObject({ author: null, published: null, source: null })
  })

  test('a byline above the text is not a part of it where the metadata has it', () => {
    const body = `<p class="by">By Ida Brandt</p>${BODY.join('')}`
    const { text, page: known } = read(page({ head: script(LD), body }))
    expect(known?.author).toBe('Ida Brandt, Jo Kell')
    expect(text.split('\n\n')).toEqual(PARAGRAPHS)
  })
})

describe('encodings', () => {
  const html = page().replace('Mara', 'Zoé').replaceAll(/[“”’]/g, '"').replace('©', '')

  test.each([
    ['a meta tag', Buffer.from(html.replace('charset="utf-8"', 'charset=windows-1252'), 'latin1')],
    [
      'the older meta tag',
      Buffer.from(
        html.replace('charset="utf-8"', 'http-equiv="Content-Type" content="text/html; charset=iso-8859-1"'),
        'latin1',
      ),
    ],
    ['a byte-order mark', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['UTF-8 where nothing says so', Buffer.from(html.replace('<meta charset="utf-8">', ''))],
  ])('by %s', (_, bytes) => {
    expect(readPage(bytes, 'page.html').text).toContain('Zoé Voss')
  })

  test.each([
    ['utf-8', Buffer.from(html, 'latin1')],
    ['x-klingon', Buffer.from(html.replace('charset="utf-8"', 'charset="x-klingon"'))],
  ])('bytes that are no %s are one line', (encoding, bytes) => {
    expect(() => readPage(bytes, 'page.html')).toThrow(`page.html: the page is not valid ${encoding}`)
  })
})

describe('no article', () => {
  const links = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/${i}">Headline number ${i} of today, which is long enough to be a sentence</a></li>`,
  )
  test.each([
    ['nothing', ''],
    ['an empty page', '<html><body></body></html>'],
    ['a list of links', `<html><body><h1>Lynford Echo</h1><ul>${links.join('')}</ul></body></html>`],
    ['a form', '<html><body><form><input name="q"><button>Search</button></form></body></html>'],
    [
      'only a script',
      '<html><body><div id="app"></div><script>start("the whole article is fetched by a script, alas")</script></body></html>',
    ],
  ])('%s is one line', (_, html) => {
    expect(() => read(html)).toThrow(
      expect.objectContaining({ name: 'CliError', message: 'page.html: no article found in the page' }),
    )
  })

  test('a page that nests without end, or has no end of elements, is one line, and soon', () => {
    for (const html of [`<html><body>${'<div>'.repeat(5000)}x`, `<html><body>${'<i>x</i>'.repeat(60_000)}`]) {
      expect(() => read(html)).toThrow(
        expect.objectContaining({ name: 'CliError', message: expect.stringMatching(/^page\.html: /) }),
      )
    }
  })
})
