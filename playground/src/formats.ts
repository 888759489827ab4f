export interface FileKind {
  readonly label: string
  readonly about: string
  readonly name: string
  readonly type: string
}

/** What an article can be saved as. */
export const FORMATS = {
  html: { label: 'Web page', about: 'the marked article, to send or print', name: 'article.html', type: 'text/html' },
  csv: { label: 'CSV', about: 'a row a quote, for spreadsheets', name: 'quotes.csv', type: 'text/csv' },
  json: { label: 'JSON', about: 'the whole report, for programs', name: 'report.json', type: 'application/json' },
  annotation: {
    label: 'Web Annotation',
    about: 'JSON-LD of the W3C, for archives and annotation servers',
    name: 'annotations.jsonld',
    type: 'application/ld+json',
  },
  schema: {
    label: 'schema.org',
    about: 'JSON-LD for search engines',
    name: 'quotations.jsonld',
    type: 'application/ld+json',
  },
  brat: { label: 'brat', about: 'standoff, for annotators', name: 'article.ann', type: 'text/plain' },
  text: { label: 'Text', about: 'the article, into which the others point', name: 'article.txt', type: 'text/plain' },
} as const satisfies Readonly<Record<string, FileKind>>

export type Format = keyof typeof FORMATS
