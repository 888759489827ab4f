import { builtinModules } from 'node:module'
import { expect, test } from 'vitest'
import manifest from '../../package.json'
import { readBuilt } from '../support/built.js'
import { node } from '../support/node.js'

const NAMES = ['HearsayError', 'createParser', 'parse', 'triples']
const TEXT = '"The bridge is safe," Mayor Mara Voss told the Daily Lantern.'
const PRINT = `console.log(JSON.stringify({ names: Object.keys(hearsay).sort(), report: hearsay.parse(${JSON.stringify(TEXT)}) }))`

test('the ways into the package', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './export',
    './pool',
    './render',
    './compromise',
    './wink',
    './schema.json',
    './weights',
    './package.json',
  ])
  expect(Object.keys(manifest.dependencies)).toEqual(['compromise', 'wink-eng-lite-web-model', 'wink-nlp'])
  expect(manifest.sideEffects).toBe(false)
})

/** What a release that takes one of these away would break. */
test.each([
  ['hearsay', NAMES],
  [
    'hearsay/export',
    [
      'bratConfig',
      'fromBrat',
      'readBrat',
      'toBio',
      'toBrat',
      'toCsv',
      'toNdjson',
      'toSchemaOrg',
      'toTsv',
      'toWebAnnotation',
    ],
  ],
  ['hearsay/pool', ['parseAll']],
  ['hearsay/render', ['listVoices', 'styles', 'toHtml', 'toPage', 'toText']],
  ['hearsay/compromise', ['createPlugin', 'hearsay']],
  ['hearsay/wink', ['createDocParser', 'createTokenFinder', 'parseDoc']],
])('the names of %s, and no others, by import and by require', (way, names) => {
  const print = 'console.log(JSON.stringify(Object.keys(way).sort()))'
  expect(JSON.parse(node(`import * as way from '${way}'\n${print}`, 'module'))).toEqual(names)
  expect(JSON.parse(node(`const way = require('${way}')\n${print}`, 'commonjs'))).toEqual(names)
})

test('import and require give the same names and the same report', () => {
  const imported = JSON.parse(node(`import * as hearsay from 'hearsay'\n${PRINT}`, 'module'))
  const required = JSON.parse(node(`const hearsay = require('hearsay')\n${PRINT}`, 'commonjs'))
  expect(imported).toEqual(required)
  expect(imported.names).toEqual(NAMES)
  expect(imported.report.attributions).toMatchObject([
    { quote: { text: 'The bridge is safe,' }, speakers: [{ name: 'Mara Voss' }] },
  ])
})

test('the weights can be had by themselves', () => {
  const print = 'console.log(typeof weights, weights.length)'
  const imported = node(`import weights from 'hearsay/weights'\n${print}`, 'module')
  expect(imported).toMatch(/^string \d+\n$/)
  expect(node(`const weights = require('hearsay/weights')\n${print}`, 'commonjs')).toBe(imported)
})

test.each([
  ['hearsay', 'parse'],
  ['hearsay/render', 'toHtml'],
  ['hearsay/export', 'toCsv'],
])('what %s throws is the HearsayError of the library, whichever way both came in', (from, name) => {
  const attempt = `try { ${name}(42) } catch (error) { console.log(error instanceof HearsayError, error.code) }`
  const imports = `import { HearsayError } from 'hearsay'\nimport { ${name} } from '${from}'\n`
  const requires = `const { HearsayError } = require('hearsay')\nconst { ${name} } = require('${from}')\n`
  expect(node(imports + attempt, 'module')).toBe('true INVALID_TEXT\n')
  expect(node(requires + attempt, 'commonjs')).toBe('true INVALID_TEXT\n')
})

test.each(['js', 'cjs'])('dist/core.%s needs wink-nlp and its model, and nothing of Node', (ending) => {
  const needed = neededBy(`dist/core.${ending}`)
  expect(needed.filter(isOfNode)).toEqual([])
  expect(new Set(needed)).toEqual(
    new Set([`./errors.${ending}`, 'hearsay/weights', 'wink-eng-lite-web-model', 'wink-nlp']),
  )
})

test.each(['index', 'compromise', 'wink'])('%s brings nothing but what all ways share', (way) => {
  expect(neededBy(`dist/${way}.js`).filter((name) => !['./core.js', './errors.js'].includes(name))).toEqual([])
  expect(neededBy(`dist/${way}.cjs`).filter((name) => !['./core.cjs', './errors.cjs'].includes(name))).toEqual([])
})

test.each(['render.js', 'render.cjs', 'export.js', 'export.cjs'])('dist/%s needs nothing but the errors', (file) => {
  expect([...new Set(neededBy(`dist/${file}`))]).toEqual([`./errors.${file.split('.')[1]}`])
})

test('the plug-ins load no models of their own: the weights are read once for all', () => {
  const script = `
    const { parse } = require('hearsay')
    const { parseDoc } = require('hearsay/wink')
    const nlp = require('compromise')
    nlp.plugin(require('hearsay/compromise').hearsay)
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    let readings = 0
    const { parse: parseJson } = JSON
    JSON.parse = (text) => { if (text.includes('"cueRates"')) readings++; return parseJson(text) }
    const text = ${JSON.stringify(TEXT)}
    const names = [
      parse(text).attributions,
      parseDoc(wink.readDoc(text), wink.its).attributions,
      nlp(text).attributions().get(),
    ].map(([{ speakers }]) => speakers[0].name)
    console.log(JSON.stringify({ names, readings }))`
  expect(JSON.parse(node(script, 'commonjs'))).toEqual({ names: Array(3).fill('Mara Voss'), readings: 1 })
})

test('nothing is done at import: the engine is set up by the first text, and once', () => {
  // The engine is wrapped before the library asks for it, so that each setting up is counted.
  const script = `
    const path = require.resolve('wink-nlp')
    const engine = require(path)
    let count = 0
    require.cache[path].exports = (...args) => { count++; return engine(...args) }
    const counts = []
    const { parse } = require('hearsay')
    counts.push(count)
    parse('She left.')
    counts.push(count)
    parse('He stayed.')
    counts.push(count)
    console.log(JSON.stringify(counts))`
  const [imported, first, second] = JSON.parse(node(script, 'commonjs'))
  expect(imported).toBe(0)
  expect(first).toBeGreaterThan(0)
  expect(second).toBe(first)
})

test('a document that wink-nlp has read is not read again', () => {
  const script = `
    const path = require.resolve('wink-nlp')
    const engine = require(path)
    const count = { engines: 0, readings: 0 }
    require.cache[path].exports = (...args) => {
      count.engines++
      const made = engine(...args)
      return { ...made, readDoc: (text) => { count.readings++; return made.readDoc(text) } }
    }
    const { parseDoc } = require('hearsay/wink')
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
    const report = parseDoc(nlp.readDoc(${JSON.stringify(TEXT)}), nlp.its)
    console.log(JSON.stringify({ ...count, found: report.attributions.length }))`
  expect(JSON.parse(node(script, 'commonjs'))).toEqual({ engines: 1, readings: 1, found: 1 })
})

function neededBy(file: string): readonly string[] {
  const imports = /(?:^import .*?from |^} from |^import |\brequire\()["']([^"']+)["']/gm
  return [...readBuilt(file).matchAll(imports)].map((m) => m[1] ?? '')
}

function isOfNode(name: string): boolean {
  return builtinModules.includes(name.replace(/^node:/, ''))
}
