import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, launch } from './chromium.js'
import { openPage } from './open-page.js'

describe.skipIf(CHROMIUM === null)('axe finds nothing to complain of', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each(['light', 'dark'] as const)('in %s', async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme })
    await page.locator('.chart svg').waitFor()
    expect(await violations(page)).toEqual([])

    await page.locator('.entry').first().click()
    await page.locator('.hearsay-quote').first().focus()
    expect(await violations(page)).toEqual([])

    await page.getByRole('tab', { name: /Outlets/ }).click()
    await page.locator('.chart svg').waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('tab', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Your own text' }).click()
    expect(await violations(page)).toEqual([])
  })

  test('with the theme of the reader’s choice, on a narrow screen', async () => {
    const { page } = await openPage(browser, { colorScheme: 'light', viewport: { width: 360, height: 640 } })
    await page.getByLabel('Theme').selectOption('Dark')
    await page.locator('.chart svg').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)')
    expect(await violations(page)).toEqual([])
  })
})

/** What axe finds, with the elements, for a message that helps. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).analyze()
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}
