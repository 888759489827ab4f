import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import buildIfStale from '../../../test/package/build-if-stale.js'
import { CHROMIUM } from './chromium.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built page. */
    page: string
  }
}

export const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

/** Builds the page and serves it, for tests in a browser; where there is no browser, it says so. */
export default async function serve(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (CHROMIUM === null) {
    console.warn('Chromium is not installed: the tests of the playground in a browser are skipped.')
    project.provide('page', '')
    return undefined
  }
  buildIfStale()
  const { address, close } = await servePage()
  project.provide('page', address)
  return close
}

export async function servePage(): Promise<{ address: string; close: () => Promise<void> }> {
  await build({ configFile: CONFIG, logLevel: 'warn' })
  const server = await preview({ configFile: CONFIG, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The page is not served: vite gives no address.')
  return { address, close: () => server.close() }
}
