import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { built, ROOT } from '../support/built.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Daily Lantern.'

test('a bundle for the browser finds what Node finds, with nothing of Node at hand', async () => {
  built('dist/index.js')
  const page = await build({
    stdin: { contents: `export { parse } from 'hearsay'`, resolveDir: ROOT },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'hearsay',
    write: false,
    logLevel: 'silent',
  })
  // Of what a browser has beyond the language, the library and its engines may use these.
  const window = createContext({ atob, TextDecoder, performance, console })
  window.self = window
  runInContext(page.outputFiles[0]?.text ?? '', window)
  const report = runInContext(`JSON.stringify(hearsay.parse(${JSON.stringify(TEXT)}))`, window)
  expect(JSON.parse(report)).toEqual(parse(TEXT))
})
