import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BuildOptions, build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, launch } from '../../playground/test/browser/chromium.js'
import { parse } from '../../src/index.js'
import { built, ROOT } from '../support/built.js'

const TEXT = '“The bridge was never inspected,” Mara Voss told the Lynford Echo. She said that it had been “safe”.'
const REPORT = JSON.parse(JSON.stringify(parse(TEXT)))
/** What the server sends by the path that is asked for. */
const FILES: Record<string, readonly [type: string, content: string]> = {}

/** The built package, bundled as a user bundles it. */
async function bundle(contents: string, format: BuildOptions['format']): Promise<readonly [string, string]> {
  built('dist/index.js')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: format ?? 'esm',
    write: false,
    logLevel: 'silent',
  })
  return ['text/javascript', outputFiles?.[0]?.text ?? '']
}

describe.skipIf(CHROMIUM === null)('in Chromium the package finds what it finds in Node', () => {
  let browser: Browser
  let page: Page
  let server: Server
  const asked: string[] = []

  beforeAll(async () => {
    FILES['/'] = ['text/html', '<!doctype html><meta charset="utf-8"><title>hearsay</title>']
    FILES['/page.js'] = await bundle(`export { parse } from 'hearsay'`, 'esm')
    const worker = `import { parse } from 'hearsay'\nself.onmessage = ({ data }) => self.postMessage(parse(data))`
    FILES['/module-worker.js'] = await bundle(worker, 'esm')
    FILES['/classic-worker.js'] = await bundle(worker, 'iife')
    server = createServer(({ url = '' }, response) => {
      asked.push(url)
      const [type, content] = FILES[url] ?? ['text/plain', '']
      response.writeHead(FILES[url] ? 200 : 404, {
        'Content-Type': type,
        // No code of strings, and nothing from elsewhere.
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; worker-src 'self'`,
      })
      response.end(content)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await launch()
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('in a page', async () => {
    expect(await page.evaluate(`import('/page.js').then(({ parse }) => parse(${JSON.stringify(TEXT)}))`)).toEqual(
      REPORT,
    )
  })

  test.each(['module', 'classic'])('in a bundled worker: %s', async (type) => {
    const report = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/${type}-worker.js', { type: '${type}' })
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(${JSON.stringify(TEXT)})
    })`)
    expect(report).toEqual(REPORT)
  })

  test('and asks the server for nothing but its own file', () => {
    const own = ['/', '/page.js', '/module-worker.js', '/classic-worker.js', '/favicon.ico']
    expect(asked.filter((path) => !own.includes(path))).toEqual([])
  })
})
