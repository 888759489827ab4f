/**
 * How long the page is blocked at most while it shows an article of 100 kB: `npm run playground:measure`. Writes
 * results.json.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { writeArticle } from '../bench/articles.js'
import { launch } from './test/browser/chromium.js'
import { servePage } from './test/browser/serve.js'

const RUNS = 5
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))
const ARTICLE = writeArticle(100_000, 1)

/** What a reader does, one after the other, on a page that has just been opened. */
const DEEDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'open the page with a sample': async (page) => {
    await page.goto(address)
    await page.locator('.article[aria-busy="false"] p').first().waitFor()
  },
  'paste 100 kB': (page) => pasteIn(page, ARTICLE),
  'scroll to the end': async (page) => {
    for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 1500)
    await page.keyboard.press('End')
  },
  'point at a speaker': async (page) => {
    await page.locator('.entry').nth(0).hover()
    await page.locator('.entry').nth(1).hover()
  },
  'list a speaker’s quotes': (page) => page.locator('.entry').first().click(),
  'go to the last of them': (page) => page.locator('.quotes button').last().click(),
  'move the slider': async (page) => {
    for (const percent of ['70', '80', '90']) await page.getByRole('slider').fill(percent)
  },
  'list the outlets': (page) => page.getByRole('tab', { name: /Outlets/ }).click(),
  'make a link': async (page) => {
    await page.getByRole('tab', { name: /Save/ }).click()
    await page.getByRole('button', { name: /Copy a link/ }).click()
  },
  'another sample': (page) => page.getByRole('button', { name: 'A ferry strike' }).click(),
}

/** The event of Chromium's trace that is one task of a thread; what blocks a page is one of its main thread's. */
const TASK = 'ThreadControllerImpl::RunTask'
const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata']

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: when it began, how long it took by the clock and of the processor's time. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

interface Block {
  readonly clock: number
  readonly processor: number
}

const { address, close } = await servePage()
const browser = await launch()
const runs: Readonly<Record<string, Block>>[] = []
for (let i = 0; i < RUNS; i++) runs.push(await measure(browser))
const deeds = Object.fromEntries(
  Object.keys(DEEDS).map((deed) => {
    const of = (what: keyof Block) => median(runs.map((run) => run[deed]?.[what] ?? Number.NaN))
    return [deed, { clock: of('clock'), processor: of('processor') }]
  }),
)
const results = {
  about:
    'The longest task of the page’s main thread, in milliseconds: by the clock, in which others share the processor, ' +
    'and of the processor’s own time. Medians of the runs.',
  machine: `${cpus()[0]?.model}, ${cpus().length} cores`,
  loadAverage: Number(loadavg()[0]?.toFixed(1)),
  browser: `Chromium ${browser.version()}`,
  articleLength: ARTICLE.length,
  runs: RUNS,
  longest: {
    clock: Math.max(...Object.values(deeds).map(({ clock }) => clock)),
    processor: Math.max(...Object.values(deeds).map(({ processor }) => processor)),
  },
  deeds,
}
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
console.table(deeds)
await browser.close()
await close()

async function measure(browser: Browser): Promise<Readonly<Record<string, Block>>> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await browser.startTracing(page, { categories: CATEGORIES })
  for (const [deed, act] of Object.entries(DEEDS)) {
    if (page.url() !== 'about:blank') await page.evaluate((name) => performance.mark(name), deed)
    await act(page)
    await page.waitForTimeout(1500)
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] }
  await context.close()
  return longestTasks(trace.traceEvents)
}

/** The longest task of the page's main thread after each deed began. */
function longestTasks(events: readonly TraceEvent[]): Readonly<Record<string, Block>> {
  const marks = events.filter(({ name }) => name in DEEDS)
  const [first] = marks
  const tasks = events.filter(({ name, pid, tid }) => name === TASK && pid === first?.pid && tid === first.tid)
  return Object.fromEntries(
    Object.keys(DEEDS).map((deed, index, names) => {
      const startOf = (name: string | undefined) => marks.find((mark) => mark.name === name)?.ts
      const start = startOf(deed) ?? 0
      const end = startOf(names[index + 1]) ?? Number.POSITIVE_INFINITY
      const during = tasks.filter(({ ts }) => ts >= start && ts < end)
      return [
        deed,
        {
          clock: Math.max(...during.map(({ dur = 0 }) => dur)) / 1000,
          processor: Math.max(...during.map(({ tdur = 0 }) => tdur)) / 1000,
        },
      ]
    }),
  )
}

async function pasteIn(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
  await page.waitForFunction(
    (length) => document.querySelector('.article')?.textContent?.length === length,
    text.length,
  )
}

/** Rounded to a tenth. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 10) / 10
}
