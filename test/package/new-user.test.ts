import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { built, ROOT } from '../support/built.js'

/*
 * Somebody who has the README and nothing else: the package from its tarball in an empty folder, then the README's own
 * code. The packages that it depends on come from npm's cache where they are in it, as after npm ci.
 */

const README = readFileSync(`${ROOT}README.md`, 'utf8')
const TEXT = '“The bridge was never inspected,” Mara Voss told the Lynford Echo on Tuesday.'

/** The README's programs: what brings its own imports and its own text. */
const PROGRAMS = [...README.matchAll(/```js\n([\s\S]*?)```/g)]
  .map((match) => match[1] ?? '')
  .filter((code) => code.startsWith('import '))

/** Processes that load models of their own, several one after another. */
vi.setConfig({ testTimeout: 120_000 })

let folder = ''

beforeAll(() => {
  built('dist/index.js')
  folder = mkdtempSync(join(tmpdir(), 'hearsay-user-'))
  const npm = (...args: readonly string[]) =>
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' })
  const tarball = npm('pack', ROOT, '--ignore-scripts', '--silent').trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the README has a program for the library and for each plug-in', () => {
  const imported = PROGRAMS.flatMap((code) => [...code.matchAll(/'(hearsay[^']*)'/g)].map((match) => match[1]))
  expect(imported).toEqual(['hearsay', 'hearsay/compromise', 'hearsay/wink'])
})

describe.each(PROGRAMS.map((code) => [code.match(/'(hearsay[^']*)'/)?.[1] ?? '', code]))(
  'the program for %s',
  (_, code) => {
    it('runs as a module', () => {
      expect(() => run('program.mjs', code)).not.toThrow()
    })

    it('runs with require', () => {
      expect(() => run('program.cjs', toCommonJs(code))).not.toThrow()
    })
  },
)

/** What each way into the package is good for, in one program; the page has all of it but the threads. */
const PAGE = `
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { parse, triples } from 'hearsay'
import { hearsay } from 'hearsay/compromise'
import { toCsv } from 'hearsay/export'
import { listVoices, toHtml } from 'hearsay/render'
import { parseDoc } from 'hearsay/wink'

nlp.plugin(hearsay)
const wink = winkNLP(model, ['sbd', 'pos'])
const text = ${JSON.stringify(TEXT)}
const report = parse(text)
console.log(JSON.stringify([
  triples(report)[0].speaker,
  nlp(text).attributions().get()[0].outlets[0].name,
  toCsv(text, report).split('\\r\\n').length,
  listVoices(report)[0].name,
  toHtml(text, report).includes('id="hearsay-0"'),
  parseDoc(wink.readDoc(text), wink.its, { text }).attributions.length,
]))
`
const PRINTED = JSON.stringify(['Mara Voss', 'Lynford Echo', 3, 'Mara Voss', true, 1])

test('all ways into the package, as a module and with require', () => {
  expect(run('all.mjs', PAGE).trim()).toBe(PRINTED)
  expect(run('all.cjs', toCommonJs(PAGE)).trim()).toBe(PRINTED)
})

test('all that runs in a browser, in a page that is bundled', async () => {
  const page = await build({
    stdin: { contents: PAGE, resolveDir: folder },
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  const printed: string[] = []
  // Of what a browser has beyond the language, the library and its engines may use these.
  const window = createContext({
    atob,
    TextDecoder,
    performance,
    console: { log: (line: string) => printed.push(line) },
  })
  window.self = window
  runInContext(page.outputFiles[0]?.text ?? '', window)
  expect(printed).toEqual([PRINTED])
})

test('all ways into the package are typed, for modules and for require', () => {
  const program = (require: boolean) => `
${require ? "import nlp = require('compromise')" : "import nlp from 'compromise'"}
import type { Document, ItsHelpers } from 'wink-nlp'
import { type Attribution, createParser, HearsayError, parse, type Report, triples } from 'hearsay'
import { createPlugin, hearsay, type HearsayMethods } from 'hearsay/compromise'
import { fromBrat, toCsv, toWebAnnotation } from 'hearsay/export'
import { parseAll } from 'hearsay/pool'
import { type HtmlOptions, toHtml } from 'hearsay/render'
import { createTokenFinder, parseDoc } from 'hearsay/wink'

nlp.plugin(hearsay)
nlp.plugin(createPlugin({ outlets: [{ name: 'Lynford Echo' }] }))
const doc = nlp<HearsayMethods>('')
export const attributions: Attribution[] = doc.attributions({ minConfidence: 0.5 }).first().get()
export const voices: string = doc.speakers().if('voss').attributions().text()
export const report: Report = createParser().parse('', { kinds: ['statement'] })
export const speaker: string | null | undefined = triples(parse(''))[0]?.speaker
export const ofDoc = (doc: Document, its: ItsHelpers): Report => parseDoc(doc, its, { text: '' })
export const finder = createTokenFinder
export const html: string = toHtml('', report, { minConfidence: 0.5 } satisfies HtmlOptions)
export const out: unknown[] = [toCsv('', report), toWebAnnotation('', report), fromBrat('', '')]
export const code = (error: unknown): string => (error instanceof HearsayError ? error.code : '')
export const all = parseAll([{ id: 1, text: '' }])
// @ts-expect-error: a text is no report
triples('')
// @ts-expect-error: there is no such kind
parse('', { kinds: ['rumour'] })
`
  writeFileSync(join(folder, 'user.mts'), program(false))
  writeFileSync(join(folder, 'user.cts'), program(true))
  const options = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'esnext.asynciterable', 'dom'], types: [] }
  const compilerOptions = { ...options, strict: true, noEmit: true, skipLibCheck: true }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.mts', 'user.cts'] }))
  expect(compile()).toBe('')
})

test('the command', () => {
  writeFileSync(join(folder, 'article.txt'), TEXT)
  const command = join(folder, 'node_modules/.bin/hearsay')
  const printed = execFileSync(command, ['--format', 'text', 'article.txt'], { cwd: folder, encoding: 'utf8' })
  expect(printed).toContain('Mara Voss')
})

/** What a program of the user's folder prints. */
function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code)
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

/** "import { parse } from 'hearsay'" → "const { parse } = require('hearsay')" */
function toCommonJs(code: string): string {
  return code.replace(/^import (.+) from ('.+')$/gm, 'const $1 = require($2)')
}

/** What the compiler complains of. */
function compile(): string {
  try {
    return execFileSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', folder], {
      cwd: folder,
      encoding: 'utf8',
    })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
