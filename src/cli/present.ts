import { pathToFileURL } from 'node:url'
import { renderLines } from '../render/lines.js'
import { oneLine } from '../render/one-line.js'
import { renderTable, type TableLook } from '../render/table.js'
import type { Report } from '../types.js'
import type { Format } from './formats.js'
import type { Article } from './read-article.js'
import { STANDARD_INPUT } from './read-bytes.js'
import type { Surroundings } from './surroundings.js'

export interface Result {
  readonly file: string
  readonly article: Article
  readonly report: Report
}

/** One way to write results. */
export interface Presenter {
  /** What a file holds that is written for one article. */
  readonly one: (result: Result) => string
  /** Several articles in pieces of output, each as soon as it is known; `null` where one output cannot hold several. */
  readonly all: ((results: AsyncIterable<Result>) => AsyncIterable<string>) | null
}

type Library = Pick<Surroundings, 'loadRender' | 'loadExport'>

export async function createPresenter(format: Format, look: TableLook, library: Library): Promise<Presenter> {
  switch (format) {
    case 'table':
      return headed(({ report }) => `${renderTable(report, look)}\n`)
    case 'text':
      return joined(({ report }) => renderLines(report))
    case 'ndjson':
      return joined((result) => `${JSON.stringify(toRecord(result))}\n`)
    case 'json':
      return listed((result) => (result.article.page ? toRecord(result) : result.report), toRecord)
    case 'marked': {
      const { toText } = await library.loadRender()
      return headed(
        ({ article, report }) => `${toText(article.text, report, { color: look.colors, width: look.width })}\n`,
      )
    }
    case 'html': {
      const { toPage } = await library.loadRender()
      return single(({ file, article, report }) => toPage(article.text, report, { title: article.page?.title ?? file }))
    }
    case 'csv': {
      const { toCsv } = await library.loadExport()
      return collected((results) => toCsv(results.map(toExport)))
    }
    case 'tsv': {
      const { toTsv } = await library.loadExport()
      return collected((results) => toTsv(results.map(toExport)))
    }
    case 'annotation': {
      const { toWebAnnotation } = await library.loadExport()
      return listed((result) => toWebAnnotation(result.article.text, result.report, knownOf(result)))
    }
    case 'schema-org': {
      const { toSchemaOrg } = await library.loadExport()
      return listed((result) => toSchemaOrg(result.article.text, result.report, knownOf(result)))
    }
    case 'brat': {
      const { toBrat } = await library.loadExport()
      return single(({ article, report }) => toBrat(article.text, report))
    }
    case 'bio': {
      const { toBio } = await library.loadExport()
      return single(({ article, report }) => toBio(article.text, report))
    }
  }
}

/** Formats that hold one article. */
function single(one: Presenter['one']): Presenter {
  return { one, all: null }
}

/** Formats in which one article follows the other. */
function joined(one: Presenter['one']): Presenter {
  return {
    one,
    async *all(results) {
      for await (const result of results) yield one(result)
    },
  }
}

/** As `joined`, with the file's name above each. */
function headed(one: Presenter['one']): Presenter {
  return { ...joined((result) => `${oneLine(result.file)}\n${one(result)}`), one }
}

/** JSON: a value for one article, an array for several. */
function listed(one: (result: Result) => unknown, item = one): Presenter {
  return {
    one: (result) => pretty(one(result)),
    async *all(results) {
      const items: unknown[] = []
      for await (const result of results) items.push(item(result))
      yield pretty(items)
    },
  }
}

/** Formats with a head above all articles. */
function collected(all: (results: readonly Result[]) => string): Presenter {
  return {
    one: (result) => all([result]),
    async *all(results) {
      const list: Result[] = []
      for await (const result of results) list.push(result)
      yield all(list)
    },
  }
}

/** A page's article goes with its report, whose places are places in the article's text and not in the page. */
function toRecord({ file, article, report }: Result) {
  return article.page ? { file, article: { ...article.page, text: article.text }, report } : { file, report }
}

function toExport(result: Result) {
  return { text: result.article.text, report: result.report, ...knownOf(result) }
}

function knownOf({ file, article }: Result) {
  const { source = null, ...page } = article.page ?? {}
  return { source: source ?? (file === STANDARD_INPUT ? null : pathToFileURL(file).href), ...page }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
