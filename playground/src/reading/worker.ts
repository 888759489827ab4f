import { expose } from 'comlink'
import { parse, type Report } from 'hearsay'
import type { Format } from '../formats.js'
import { buildView } from './build-view.js'
import { keepConfident } from './keep-confident.js'
import type { Article, View } from './types.js'
import { writeFile } from './write-file.js'

let article: Article = { text: '', outlet: null, author: null }
let report: Report = { attributions: [], entities: [] }

/** All that takes time, off the page's own thread. It holds one article, the one read last. */
const reader = {
  read(given: Article): void {
    article = given
    report = parse(given.text, { outlet: given.outlet, author: given.author })
  },
  view: (minConfidence: number): View => buildView(article.text, report, minConfidence),
  file: (format: Format, minConfidence: number): string =>
    writeFile(format, article, keepConfident(report, minConfidence)),
  fromHtml: async (html: string): Promise<Article | null> => (await import('./read-html.js')).readHtml(html),
}

export type Reader = typeof reader

expose(reader)
