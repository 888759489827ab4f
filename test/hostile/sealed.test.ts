import { createContext, runInContext } from 'node:vm'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { ROOT } from '../support/built.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Daily Lantern. __proto__ said that constructor was wrong.'
/** What a library that only reads text has no need of. */
const REACH_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'navigator',
  'document',
  'localStorage',
  'indexedDB',
  'importScripts',
  'require',
  'module',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Worker',
]

let code = ''
let inputs: Metafile['inputs'] = {}

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: `export { parse } from './src/index.ts'`, resolveDir: ROOT },
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'hearsay',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  code = bundle.outputFiles[0]?.text ?? ''
  inputs = bundle.metafile.inputs
})

describe('the library with its engines', () => {
  it('reads text where no code can be made of strings and nothing leads outside', () => {
    const asked: string[] = []
    const globals = createContext(
      { atob, TextDecoder, performance },
      { codeGeneration: { strings: false, wasm: false } },
    )
    globals.self = globals
    for (const name of REACH_OUT) {
      Object.defineProperty(globals, name, { get: () => void asked.push(name) })
    }
    runInContext(code, globals)
    const shapes =
      'JSON.stringify([Object, Array, String, Function].map((each) => Reflect.ownKeys(each.prototype).map(String)))'
    const before = runInContext(shapes, globals)
    const report = runInContext(`JSON.stringify(hearsay.parse(${JSON.stringify(TEXT)}))`, globals)
    expect(JSON.parse(report)).toEqual(parse(TEXT))
    expect(runInContext(shapes, globals), 'prototypes changed').toBe(before)
    expect(asked).toEqual([])
  })

  it('imports nothing but its engines and weights', () => {
    const packages = Object.keys(inputs).map(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'hearsay',
    )
    expect([...new Set(packages)].sort()).toEqual(['hearsay', 'wink-eng-lite-web-model', 'wink-nlp'])
  })
})
