import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { parse } from '../../src/index.js'
import { built } from '../support/built.js'

const TEXT = '"The bridge is safe," Mayor Mara Voss told the Lynford Echo on Monday.\n'
const PAGE = `<!doctype html><html><head><title>Bridge</title><meta property="og:site_name" content="Daily Lantern">
  <meta name="author" content="Ida Brandt"></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Bridge</h1><p>${TEXT.trim()}</p><p>“We were told nothing at all,” Ilan Reke, who runs the ferry, told this newspaper.</p></article></body></html>`
const ENCODED = { latin1: Buffer.from('Déjà vu, she said.', 'latin1'), cut: Buffer.from([0x22, 0xe2, 0x80]) }

/** Completes as bash does: reads the script, then calls what it has set for the command with the words of a line. */
const COMPLETIONS = `
  hearsay() { "$NODE" "$CLI" "$@"; }
  source <(hearsay complete bash)
  source <(hearsay complete bash)
  complete -p hearsay
  try() {
    COMP_WORDS=(hearsay "$@"); COMP_CWORD=$#; COMPREPLY=()
    _hearsay hearsay
    echo "$*: \${COMPREPLY[*]}" | sed 's/ *$//'
  }
  try --fo; try --format sc; try --format = cs; try rep; try report --format ht; try ne
`

let folder: string
const inside = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
  await writeFile(inside('article.txt'), TEXT)
  await writeFile(inside('marked.txt'), `\ufeff${TEXT}`)
  await writeFile(inside('empty.txt'), '')
  await writeFile(inside('latin1.txt'), ENCODED.latin1)
  await writeFile(inside('cut.txt'), ENCODED.cut)
  await writeFile(inside('binary.txt'), 'PK\u0003\u0004\0\0')
  await writeFile(inside('page.html'), PAGE)
  await writeFile(inside('links.html'), '<!doctype html><ul><li><a href="/">Bridge shut for good</a></li></ul>')
  await mkdir(inside('empty-folder'))
  await mkdir(inside('news/old'), { recursive: true })
  await writeFile(inside('news/bridge.txt'), TEXT)
  await writeFile(inside('news/bridge.html'), PAGE)
  await writeFile(inside('news/old/flood.txt'), 'Residents said the river had never been so high.')
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the built command in the folder of the files above. */
function hearsay(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

describe('formats', () => {
  test('JSON where nothing is asked for and the output is piped', () => {
    const { code, stdout, stderr } = hearsay(['article.txt'])
    expect(stdout).toBe(`${JSON.stringify(parse(TEXT), null, 2)}\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('json of several files says which is which', () => {
    const { stdout } = hearsay(['--format', 'json', 'article.txt', 'empty.txt'])
    expect(JSON.parse(stdout)).toEqual([
      { file: 'article.txt', report: parse(TEXT) },
      { file: 'empty.txt', report: { attributions: [], entities: [] } },
    ])
  })

  test('ndjson has a line a file, be it a single one', () => {
    const lines = hearsay(['--format', 'ndjson', 'article.txt', 'empty.txt']).stdout.split('\n')
    expect(lines.slice(0, -1).map((line) => JSON.parse(line).file)).toEqual(['article.txt', 'empty.txt'])
    expect(JSON.parse(hearsay(['--format=ndjson', 'article.txt']).stdout).report).toEqual(parse(TEXT))
  })

  test('text and table name speaker, outlet and quote, without colours', () => {
    expect(hearsay(['--format', 'text', 'article.txt']).stdout).toBe(
      'Mara Voss (Lynford Echo): “The bridge is safe,”\n',
    )
    expect(hearsay(['--format', 'table', 'article.txt']).stdout).toMatch(
      /^quote +speaker +outlet +type +confidence\nThe bridge is safe, +Mara Voss +Lynford Echo +direct +[01]\.\d\d\n$/,
    )
  })
})

test('standard input reads as a file does', () => {
  expect(hearsay([], TEXT)).toEqual(hearsay(['article.txt']))
  expect(hearsay(['-'], TEXT)).toEqual(hearsay(['article.txt']))
})

test('a byte-order mark moves no offset', () => {
  expect(hearsay(['marked.txt']).stdout).toBe(hearsay(['article.txt']).stdout)
  expect(hearsay([], `\ufeff${TEXT}`).stdout).toBe(hearsay(['article.txt']).stdout)
})

test('an empty file is an article without attributions', () => {
  expect(hearsay(['--format', 'table', 'empty.txt']).stdout).toBe('No attributions found.\n')
  expect(hearsay(['--format', 'text', 'empty.txt'])).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--min-confidence leaves out what is less probable', () => {
  const { attributions } = JSON.parse(hearsay(['--min-confidence', '1', 'article.txt']).stdout)
  expect(attributions.filter(({ confidence }: { confidence: number }) => confidence < 1)).toEqual([])
})

test('--version and --help', () => {
  expect(hearsay(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const help = hearsay(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('Usage: hearsay')
})

describe('bad input: a line on standard error and exit code 2', () => {
  test.each([
    [['nowhere.txt'], 'nowhere.txt: no such file or folder'],
    [['empty-folder'], 'empty-folder: no article in this folder, that is, no .txt, .md, .html, .htm file'],
    [['nothing/*.txt'], 'nothing/*.txt: no file matches'],
    [['article.txt/x'], 'article.txt/x: a part of the path is no folder'],
    [['--outlet', ' ', 'article.txt'], "option '--outlet <name>' argument ' ' is invalid. It should not be empty"],
    [['--frmat', 'json'], "unknown option '--frmat'; did you mean --format?"],
    [['--zzzzzz'], "unknown option '--zzzzzz'; see hearsay --help"],
    [['-x'], "unknown option '-x'; see hearsay --help"],
    [['--format'], "option '--format <format>' argument missing; see hearsay --help"],
    [
      ['--format', 'xml', 'article.txt'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are table, ",
    ],
    [
      ['--min-confidence', 'high'],
      "option '--min-confidence <p>' argument 'high' is invalid. It should be a number from 0",
    ],
    [
      ['--min-confidence=-0.1'],
      "option '--min-confidence <p>' argument '-0.1' is invalid. It should be a number from 0 to 1",
    ],
    [['--min-confidence', '', 'article.txt'], "option '--min-confidence <p>' argument '' is invalid."],
    [
      ['--format', 'html', 'article.txt', 'empty.txt'],
      '--format html holds one article; give a folder for the files of',
    ],
    [
      ['--out', 'article.txt', 'empty.txt'],
      'article.txt: cannot be the folder for the output: is a file, not a folder',
    ],
    [
      ['--out', 'article.txt/below', 'empty.txt'],
      'article.txt/below: cannot be the folder for the output: a part of the path',
    ],
    [['report'], "missing required argument 'files'; see hearsay --help"],
    [
      ['report', '--format', 'csv', '.'],
      "option '--format <format>' argument 'csv' is invalid. Allowed choices are table, json",
    ],
    [
      ['report', 'article.txt', '--out', 'article.txt/r.html'],
      'article.txt/r.html: cannot be written: a part of the path',
    ],
    [
      ['complete', 'tcsh'],
      "command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh",
    ],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = hearsay(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.slice(0, `hearsay: ${message}`.length)).toBe(`hearsay: ${message}`)
    expect(stderr.indexOf('\n')).toBe(stderr.length - 1)
  })

  // The output of JSON is an array of one file that could not be read.
  test.each([
    ['latin1.txt', 'latin1.txt: not valid UTF-8 text; convert it first, for instance with iconv'],
    ['cut.txt', 'cut.txt: not valid UTF-8 text; convert it first, for instance with iconv'],
    ['binary.txt', 'binary.txt: holds no text but binary data'],
    ['links.html', 'links.html: no article found in the page'],
  ])('%s', (file, message) => {
    expect(hearsay([file])).toEqual({ code: 2, stdout: '', stderr: `hearsay: ${message}\n` })
    expect(hearsay(['report', file]).stderr).toBe(
      `hearsay: ${message}\nhearsay: no article could be read, so there is nothing to count\n`,
    )
  })

  test.skipIf(process.getuid?.() === 0)('what must not be read', async () => {
    await writeFile(inside('secret.txt'), TEXT, { mode: 0 })
    expect(hearsay(['secret.txt']).stderr).toBe('hearsay: secret.txt: permission denied\n')
    await rm(inside('secret.txt'))
  })

  test('bytes on standard input that are no UTF-8', () => {
    const { code, stdout, stderr } = hearsay([], ENCODED.latin1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^hearsay: standard input: not valid UTF-8 text.*\n$/)
  })

  test.each(['json', 'ndjson'])('the other files still get done: %s', (format) => {
    const args = ['--format', format, 'nowhere.txt', 'article.txt', 'latin1.txt', 'empty.txt']
    const { code, stdout, stderr } = hearsay(args)
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    const results =
      format === 'json'
        ? JSON.parse(stdout)
        : stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
    expect(results.map(({ file }: { file: string }) => file)).toEqual(['article.txt', 'empty.txt'])
  })

  test('two files asked for are an array, though one could not be read', () => {
    expect(JSON.parse(hearsay(['article.txt', 'nowhere.txt']).stdout)).toHaveLength(1)
  })
})

describe('pages', () => {
  test('the article of a page, with what the page says of it', () => {
    const { file, article, report } = JSON.parse(hearsay(['page.html']).stdout)
    expect({ file, ...article }).toMatchObject({
      file: 'page.html',
      outlet: 'Daily Lantern',
      author: 'Ida Brandt',
      text: expect.stringMatching(/^"The bridge is safe,"/),
    })
    expect(report).toEqual(parse(article.text, { outlet: 'Daily Lantern', author: 'Ida Brandt' }))
    expect(report.attributions[1].outlets).toMatchObject([{ name: 'Daily Lantern' }])
  })

  test('what the caller says goes before it; a page is known by its start, too', () => {
    const piped = JSON.parse(hearsay(['--outlet', 'Morning Echo'], `\ufeff\n<!-- saved -->${PAGE}`).stdout)
    expect(piped.report.attributions[1].outlets).toMatchObject([{ name: 'Morning Echo' }])
  })
})

describe('formats of the library', () => {
  test.each([
    ['marked', /The bridge is safe/],
    ['html', /^<!doctype html>[\s\S]*<title>article\.txt/],
    ['csv', /^source,.*\r?\nfile:.*article\.txt,0,"The bridge is safe,",Mara Voss/],
    ['tsv', /^source\t.*\r?\nfile:.*article\.txt\t0\tThe bridge is safe,\tMara Voss/],
    ['annotation', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['schema-org', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
    ['brat', /^T1\t/],
    ['bio', /^# global\.columns = .*\n1\t"/],
  ])('%s', (format, expected) => {
    const { code, stdout, stderr } = hearsay(['--format', format, 'article.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(expected)
  })

  test('a spreadsheet of several articles has one head', () => {
    const { stdout } = hearsay(['--format', 'csv', 'article.txt', 'news'])
    expect(stdout.match(/^source,/gm)).toHaveLength(1)
    expect(stdout).toMatch(
      /flood\.txt,0,[\s\S]*\bDaily Lantern,Ida Brandt\b|Daily Lantern,Ida Brandt[\s\S]*flood\.txt,0,/,
    )
  })

  test('JSON-LD of several articles is a list', () => {
    expect(JSON.parse(hearsay(['--format', 'annotation', 'news']).stdout)).toHaveLength(3)
  })
})

describe('--out', () => {
  const out = () => readdir(inside('out'), { recursive: true }).then((names) => names.sort())
  afterEach(() => rm(inside('out'), { recursive: true, force: true }))

  test('a file for each article, named and placed like it', async () => {
    expect(hearsay(['news', '--out', 'out'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await out()).toEqual(['bridge.json', 'bridge.txt.json', 'old', 'old/flood.json'])
    expect(JSON.parse(await readFile(inside('out/bridge.txt.json'), 'utf8'))).toEqual(parse(TEXT))
  })

  test('brat has the text beside the annotations', async () => {
    hearsay(['article.txt', '--format', 'brat', '--out', 'out'])
    expect(await out()).toEqual(['article.ann', 'article.txt'])
    expect(await readFile(inside('out/article.txt'), 'utf8')).toBe(TEXT)
  })

  test('an article is never overwritten, whatever leads to it', async () => {
    await mkdir(inside('out'))
    await writeFile(inside('out/page.html'), PAGE)
    await symlink('page.html', inside('out/link.html'))
    const { code, stderr } = hearsay(['out/page.html', 'out/link.html', '--format', 'html', '--out', 'out'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      ['page', 'link']
        .map(
          (name) =>
            `hearsay: out/${name}.html: not written, since it would overwrite an article; choose another place for --out\n`,
        )
        .join(''),
    )
    expect(await readFile(inside('out/page.html'), 'utf8')).toBe(PAGE)
  })

  test('brat beside the articles themselves leaves them as they are', async () => {
    await mkdir(inside('out'))
    await writeFile(inside('out/a.txt'), TEXT)
    expect(hearsay(['out/a.txt', '--format', 'brat', '--out', 'out'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await out()).toEqual(['a.ann', 'a.txt'])
  })

  test('what cannot be read or written stops nothing else', async () => {
    await mkdir(inside('out/article.json'), { recursive: true })
    const { code, stderr } = hearsay(['article.txt', 'latin1.txt', 'empty.txt', '--out', 'out'])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^hearsay: out\/article\.json: cannot be written: is a folder.*\nhearsay: latin1\.txt: not valid UTF-8.*\n$/,
    )
    expect(await out()).toEqual(['article.json', 'empty.json'])
  })
})

describe('report', () => {
  test('JSON where the output is piped', () => {
    const { code, stdout, stderr } = hearsay(['report', 'news', '--min-confidence', '0.3'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { articles, speakers, outlets } = JSON.parse(stdout)
    expect(articles).toBe(3)
    expect(speakers[0]).toMatchObject({ name: 'Mara Voss', quotes: 2, words: 8, articles: 2 })
    expect(outlets.map(({ outlet }: { outlet: string | null }) => outlet).sort()).toEqual(['Daily Lantern', null])
  })

  test('a page, by the name of the output or by the format', async () => {
    expect(hearsay(['report', 'news', '--out', 'out.html'])).toEqual({ code: 0, stdout: '', stderr: '' })
    const page = await readFile(inside('out.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>[\s\S]*<svg[\s\S]*Mara Voss/)
    expect(hearsay(['report', '--format', 'html', 'news']).stdout).toBe(page)
    await rm(inside('out.html'))
  })

  test('a table; what cannot be read is told and left out', () => {
    const { code, stdout, stderr } = hearsay(['report', '--format', 'table', 'news', 'latin1.txt'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^hearsay: latin1\.txt: .*\n$/) })
    expect(stdout).toMatch(/^3 articles, /)
  })

  test('an article is never overwritten', async () => {
    const { code, stderr } = hearsay(['report', 'article.txt', '--format', 'json', '--out', 'article.txt'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^hearsay: article\.txt: not written, /),
    })
    expect(await readFile(inside('article.txt'), 'utf8')).toBe(TEXT)
  })
})

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('on a terminal', () => {
  /** What the terminal got, by way of util-linux's script, which gives a command one. */
  function onTerminal(command: string): string {
    const { stdout } = spawnSync('script', ['--quiet', '--command', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return stdout
  }
  const program = `${process.execPath} ${built('dist/cli.js')}`

  test('a bar for many files, and complaints on lines of their own', async () => {
    const shown = onTerminal(`${program} news latin1.txt --out bars`)
    expect(shown).toContain('0 of 4 articles')
    expect(shown).toContain('\r\u001b[Khearsay: latin1.txt: not valid UTF-8')
    await rm(inside('bars'), { recursive: true })
    expect(onTerminal(`${program} news --format ndjson > bars.ndjson`)).toContain('0 of 3 articles')
    await rm(inside('bars.ndjson'))
  })

  test('no bar for one file, where results are being shown, or where nobody looks', () => {
    expect(onTerminal(`${program} article.txt > /dev/null`)).toBe('')
    expect(onTerminal(`${program} news`)).not.toContain('articles')
    expect(onTerminal(`${program} news > /dev/null 2>&1`)).toBe('')
    expect(onTerminal(`${program} news`)).toContain('Mara Voss')
  })
})

describe('completion', () => {
  test('bash, really', async () => {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', COMPLETIONS], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CLI: built('dist/cli.js'), NODE: process.execPath },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toEqual([
      'complete -o default -F _hearsay hearsay',
      '--fo: --format',
      '--format sc: schema-org',
      '--format = cs: csv',
      'rep: report',
      'report --format ht: html',
      'ne:',
    ])
  })

  test.each(['zsh', 'fish'])('%s has a script that asks the command', (shell) => {
    const { code, stdout } = hearsay(['complete', shell])
    expect(code).toBe(0)
    expect(stdout).toMatch(/hearsay complete -- /)
  })

  test('a word is never run, and no answer is no fault', () => {
    expect(hearsay(['complete', '--', '$(touch x)', '--format', ''])).toMatchObject({ code: 0, stderr: '' })
    expect(hearsay(['complete', '--'])).toEqual({ code: 0, stdout: ':0\n', stderr: '' })
  })
})

test('a reader that goes away early is no error', async () => {
  const child = spawn(process.execPath, [built('dist/cli.js'), '--format', 'json'])
  child.stdout.destroy()
  child.stdin.end(TEXT.repeat(200))
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test.skipIf(!existsSync('/dev/full'))('a full disk is a line on standard error', () => {
  const { status, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), '--help'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^hearsay: standard output: ENOSPC.*\n$/),
  })
})
