import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

/** Milliseconds: far more than anything here takes, so that only what never comes is given up. */
const PATIENCE = 50_000

interface Options extends BrowserContextOptions {
  /** Default: the built page's. */
  readonly address?: string | undefined
  readonly fragment?: string
}

/** The page, with its first sample read. What goes wrong in it is collected in `complaints`. */
export async function openPage(
  browser: Browser,
  options: Options = {},
): Promise<{ page: Page; complaints: readonly string[] }> {
  const { address = inject('page'), fragment = '', ...context } = options
  const page = await (await browser.newContext(context)).newPage()
  onTestFinished(() => page.context().close())
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(`${address}${fragment}`)
  await settled(page)
  return { page, complaints }
}

/** Waits until the article has been read and painted. */
async function settled(page: Page): Promise<void> {
  await page.locator('.article[aria-busy="false"] p').first().waitFor()
}

/** Gives the page a text as a reader does: pasted, with nothing in focus that would take it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
  await shows(page, text)
}

/** Waits until the page shows this text, and all of it. */
export async function shows(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.article')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('.article')?.textContent === wanted,
    text,
  )
}

/** Indexes of the quotes that are marked, or of those that match. */
export async function marked(page: Page, which = ''): Promise<readonly number[]> {
  const found = await page
    .locator(`.hearsay-quote${which}`)
    .evaluateAll((marks) => marks.map((mark) => Number((mark as HTMLElement).dataset.attribution)))
  return [...new Set(found)].sort((a, b) => a - b)
}
