import { readFileSync } from 'node:fs'
import { parse, type Report } from 'hearsay'
import { toBrat, toCsv } from 'hearsay/export'
import { listVoices, type Voice } from 'hearsay/render'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, launch } from './chromium.js'
import { marked, openPage, paste, shows } from './open-page.js'

const STRIKE = readFileSync(new URL('../../../fixtures/articles/report.txt', import.meta.url), 'utf8')
const FERRY = readFileSync(new URL('../../../fixtures/articles/ferry.txt', import.meta.url), 'utf8')

describe.skipIf(CHROMIUM === null)('the playground', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test('the first sample is there at once, marked as the library marks it', async () => {
    const { page, complaints } = await openPage(browser)
    await shows(page, STRIKE)
    const { attributions } = parse(STRIKE)
    expect(await marked(page)).toEqual([...attributions.keys()])
    const pieces = await page
      .locator('.hearsay-quote')
      .evaluateAll((marks) =>
        marks.map((mark) => [Number((mark as HTMLElement).dataset.attribution), mark.textContent]),
      )
    for (const [index, { quote }] of attributions.entries()) {
      const letters = (text: string) => text.replace(/\W/g, '')
      const shown = pieces.flatMap(([attribution, text]) => (attribution === index ? [text] : [])).join('')
      expect(letters(shown)).toBe(letters(quote.spans.map(({ text }) => text).join('')))
    }
    expect(complaints).toEqual([])
  })

  test('another sample takes its place', async () => {
    const { page } = await openPage(browser)
    await page.getByRole('button', { name: 'A ferry strike' }).click()
    await shows(page, FERRY)
    expect(await marked(page)).toEqual([...parse(FERRY).attributions.keys()])
  })

  test('pointing at a speaker lights up all of their quotes, and no others', async () => {
    const { page } = await openPage(browser)
    const { name, attributions } = busiest(parse(STRIKE))
    await entry(page, name).hover()
    expect(await marked(page, '.lit')).toEqual(attributions)
    expect(await marked(page, ':not(.lit)')).toEqual(await marked(page, '.faint'))
    await page.mouse.move(0, 0)
    expect(await marked(page, '.lit')).toEqual([])
    expect(await marked(page, '.faint')).toEqual([])
  })

  test('so does the focus, and a click keeps them lit and lists them', async () => {
    const { page } = await openPage(browser)
    const { name, attributions } = busiest(parse(STRIKE))
    await entry(page, name).focus()
    expect(await marked(page, '.lit')).toEqual(attributions)
    await page.keyboard.press('Enter')
    expect(await page.locator('.quotes li').count()).toBe(attributions.length)
    await page.locator('.quotes button').last().click()
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.attribution)
    expect(Number(focused)).toBe(attributions.at(-1))
    expect(await page.locator('.card').textContent()).toContain(name)
  })

  test('pointing at an outlet lights up what comes through it', async () => {
    const { page } = await openPage(browser)
    await page.getByRole('tab', { name: /Outlets/ }).click()
    await entry(page, 'The New York Times').hover()
    const through = parse(STRIKE).attributions.flatMap(({ outlets }, index) =>
      outlets.some(({ name }) => name === 'The New York Times') ? [index] : [],
    )
    expect(await marked(page, '.lit')).toEqual(through)
  })

  test('the article is one stop of the Tab key; arrow keys go from quote to quote', async () => {
    const { page } = await openPage(browser)
    const stops = page.locator('.article [tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    const visited: (string | undefined)[] = []
    for (let i = 0; i < 3; i++) {
      visited.push(await page.evaluate(() => (document.activeElement as HTMLElement).id))
      await page.keyboard.press('ArrowDown')
    }
    expect(new Set(visited).size).toBe(3)
    await page.keyboard.press('Home')
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).id)).toBe(visited[0])
    expect(await stops.count()).toBe(1)
  })

  test('the slider leaves only what is at least as sure', async () => {
    const { page } = await openPage(browser)
    const { attributions } = parse(STRIKE)
    await page.getByRole('slider').fill('80')
    const sure = attributions.flatMap(({ confidence }, index) => (confidence >= 0.8 ? [index] : []))
    expect(sure.length).toBeLessThan(attributions.length)
    await expect.poll(() => marked(page)).toEqual(sure)
    expect(await page.locator('.sureness .hint').textContent()).toBe(`${sure.length} of ${attributions.length} quotes`)
  })

  test('a link brings the same article, publisher and certainty', async () => {
    const { page } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
    const text = 'Ünal’s 🐝 bees are fine, Mayor Ada Roe told the Post & Echo #1.\n\n“Quite,” she said.\n'
    await page.getByRole('button', { name: 'Your own text' }).click()
    await page.getByRole('textbox', { name: 'Article' }).fill(text)
    await page.getByLabel(/Published by/).fill('Post & Echo')
    await page.getByRole('button', { name: 'Show who said what' }).click()
    await shows(page, text)
    await page.getByRole('slider').fill('45')
    await page.getByRole('tab', { name: 'Save' }).click()
    await page.getByRole('button', { name: /Copy a link/ }).click()
    await page.getByText('Copied.').waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    expect(address).toBe(page.url())

    const { page: other } = await openPage(browser, { fragment: new URL(address).hash })
    await shows(other, text)
    expect(await other.getByRole('slider').inputValue()).toBe(await page.getByRole('slider').inputValue())
    await other.getByRole('button', { name: 'Your own text' }).click()
    expect(await other.getByLabel(/Published by/).inputValue()).toBe('Post & Echo')
  })

  test('a damaged link says so and shows a sample', async () => {
    const { page } = await openPage(browser, { fragment: '#text=nothing-that-unpacks' })
    await page.getByText('The link is damaged').waitFor()
    await shows(page, STRIKE)
  })

  test('a text file that is dropped is read', async () => {
    const { page } = await openPage(browser)
    await drop(page, 'ferry.txt', 'text/plain', FERRY)
    await shows(page, FERRY)
  })

  test('a web page that is dropped is read without what stands around its article', async () => {
    const { page } = await openPage(browser)
    const paragraphs = FERRY.trim().split(/\n+/)
    const html = `<!doctype html><html><head><title>Ferries</title><meta property="og:site_name" content="The Islander">
      </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferries</h1>
      ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
      <script>document.title = 'run'</script><footer>Cookies, cookies</footer></body></html>`
    await drop(page, 'ferry.html', 'text/html', html)
    await page.waitForFunction(() => document.querySelector('.article')?.textContent?.startsWith('Ferries'))
    const shown = (await page.locator('.article').textContent()) ?? ''
    for (const paragraph of paragraphs) expect(shown).toContain(paragraph)
    expect(shown).not.toMatch(/Cookies|Sport|document/)
    expect(await page.title()).not.toBe('run')
  })

  test('what is pasted is read, and stays text, whatever it holds', async () => {
    const { page, complaints } = await openPage(browser)
    const evil =
      '"<img src=x onerror=window.hurt=1><script>window.hurt=1</script>," <b onmouseover="window.hurt=1">Ada Roe</b> ' +
      'told the "><svg onload=window.hurt=1> Times.\n\n</div></p>{{7*7}}{window.hurt=1}\u0007 Lord said, &lt;i&gt;.'
    await paste(page, evil)
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(await page.locator('.article :is(img, script, b, svg, i)').count()).toBe(0)
    await page.locator('.entry').first().click()
    await page.getByRole('tab', { name: /Outlets/ }).click()
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    expect(complaints).toEqual([])
  })

  test('nothing but the page itself is ever asked for, and nothing else can be', async () => {
    const { page } = await openPage(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await paste(page, FERRY)
    await page.getByRole('tab', { name: /Outlets/ }).click()
    await page.locator('.chart svg').waitFor()
    expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith('blob:'))).toEqual([])

    const tryIt = `fetch('http://127.0.0.2:9/').then(() => 'sent', (error) => String(error))`
    const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()))
    expect(await page.evaluate(tryIt)).toMatch(/TypeError/)
    await refused
    const [worker] = page.workers()
    expect(worker).toBeDefined()
    const violation = `new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
      ${tryIt}.then(() => setTimeout(resolve, 5000, 'none'))
    })`
    expect(await worker?.evaluate(violation)).toBe('connect-src')
  })

  test('files are what the library writes', async () => {
    const { page } = await openPage(browser)
    const report = parse(STRIKE)
    await page.getByRole('tab', { name: 'Save' }).click()
    expect(JSON.parse(await save(page, 'JSON'))).toEqual(JSON.parse(JSON.stringify(report)))
    expect(await save(page, 'CSV')).toBe(toCsv(STRIKE, report, { bom: true }))
    expect(await save(page, 'brat')).toBe(toBrat(STRIKE, report))
    expect(JSON.parse(await save(page, 'Web Annotation'))).toMatchObject({ type: 'AnnotationPage' })
    expect(JSON.parse(await save(page, 'schema.org'))).toMatchObject({ '@context': 'https://schema.org' })
    expect(await save(page, 'Web page')).toMatch(/^<!doctype html>/i)
    expect(await save(page, 'Text')).toBe(STRIKE)
  })

  test('it fits a narrow screen', async () => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

function busiest(report: Report): Voice & { name: string } {
  const [voice] = [...listVoices(report)]
    .filter(({ kind }) => kind === 'speaker')
    .sort((a, b) => b.attributions.length - a.attributions.length)
  return { ...voice, name: voice?.name ?? '' } as Voice & { name: string }
}

function entry(page: Page, name: string) {
  return page.locator('.entry', { has: page.locator('.name', { hasText: new RegExp(`^${name}$`) }) })
}

async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  await page.evaluate(
    ([name, type, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name, { type }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, type, content] as const,
  )
}

async function save(page: Page, label: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.locator('.files button', { has: page.getByText(label, { exact: true }) }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}
