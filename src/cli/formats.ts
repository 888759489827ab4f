export type Format = keyof typeof FORMATS

interface FormatInfo {
  /** Of the file that `--out` writes. */
  readonly extension: string
  /** For the help. */
  readonly shows: string
}

/** What `--format` can be. */
export const FORMATS = {
  table: { extension: '.txt', shows: 'one line an attribution, for reading' },
  text: { extension: '.txt', shows: 'lines of speaker (outlet): “quote”' },
  marked: { extension: '.txt', shows: 'the article with its quotes marked, for reading' },
  html: { extension: '.html', shows: 'a page with the article, its quotes marked, and who said them' },
  json: { extension: '.json', shows: 'the report; for several files or pages, { file, report }' },
  ndjson: { extension: '.ndjson', shows: 'one line a file, { "file", "report" }' },
  csv: { extension: '.csv', shows: 'a spreadsheet, one row a quote, speaker and outlet' },
  tsv: { extension: '.tsv', shows: 'the same with tabs' },
  annotation: { extension: '.jsonld', shows: 'W3C Web Annotations' },
  'schema-org': { extension: '.jsonld', shows: 'schema.org Quotations' },
  brat: { extension: '.ann', shows: 'brat standoff; --out writes the text beside it' },
  bio: { extension: '.conllup', shows: 'tokens with BIO labels, as CoNLL-U Plus' },
} as const satisfies Readonly<Record<string, FormatInfo>>

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[]
