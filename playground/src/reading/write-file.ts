import type { Report } from 'hearsay'
import { toBrat, toCsv, toSchemaOrg, toWebAnnotation } from 'hearsay/export'
import { toPage } from 'hearsay/render'
import type { Format } from '../formats.js'
import type { Article } from './types.js'

const WRITERS: Readonly<Record<Format, (article: Article, report: Report) => string>> = {
  html: ({ text }, report) => toPage(text, report),
  // Excel takes a file for UTF-8 only where it begins with the mark.
  csv: ({ text, outlet, author }, report) => toCsv(text, report, { outlet, author, bom: true }),
  json: (_, report) => toJson(report),
  annotation: ({ text, outlet, author }, report) => toJson(toWebAnnotation(text, report, { outlet, author })),
  schema: ({ text, outlet, author }, report) => toJson(toSchemaOrg(text, report, { outlet, author })),
  brat: ({ text }, report) => toBrat(text, report),
  text: ({ text }) => text,
}

export function writeFile(format: Format, article: Article, report: Report): string {
  return WRITERS[format](article, report)
}

function toJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
