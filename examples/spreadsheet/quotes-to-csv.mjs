// All quotes of a folder of articles as one spreadsheet.
//
//     node quotes-to-csv.mjs articles quotes.csv

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'hearsay'
import { toCsv } from 'hearsay/export'

const [folder = 'articles', out = 'quotes.csv'] = process.argv.slice(2)

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return { text, report: parse(text), source: file, title: text.split('\n')[0] }
  })

// The mark at its beginning tells Excel that the file is UTF-8; other programs do not mind it.
writeFileSync(out, toCsv(articles, { bom: true }))
console.log(`${articles.reduce((sum, { report }) => sum + report.attributions.length, 0)} quotes in ${out}`)
