import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { CHROMIUM, launch } from './chromium.js'
import { openPage } from './open-page.js'
import { CONFIG } from './serve.js'

test.skipIf(CHROMIUM === null)('the page works from its sources too, as `npm run playground` serves it', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'playground-'))
  const server = await createServer({
    configFile: CONFIG,
    cacheDir,
    server: { host: '127.0.0.1', port: 0, hmr: false },
    logLevel: 'warn',
  })
  onTestFinished(async () => {
    await server.close()
    rmSync(cacheDir, { recursive: true, force: true })
  })
  const browser = await launch()
  onTestFinished(() => browser.close())

  await server.listen()
  const { page, complaints } = await openPage(browser, { address: server.resolvedUrls?.local[0] })
  await page.locator('.chart svg').waitFor()
  expect(complaints).toEqual([])
})
