export const USAGE = `Who said what in English news text, and which outlet reports it.

Usage: hearsay [options] [file ...]

Reads the files, or standard input where none is given or a file is "-". Text is UTF-8. Offsets in the
output count UTF-16 code units from the start of the text; a byte-order mark before it does not count.

  --format FORMAT         table: one line an attribution, for reading
                          json: the report; for several files, an array of { file, report }
                          ndjson: one line a file, { "file", "report" }
                          text: lines of speaker (outlet): “quote”
                          (default: table on a terminal, json elsewhere)
  --min-confidence P      leave out attributions less probable than P, from 0 to 1
  --statements-only       leave out thoughts, intentions, rulings and evidence
  --outlet NAME           who published the text; settles what "the Post" or "this newspaper" means
  --author NAME           who wrote it; "I" outside quotes is the author
  -h, --help              show this
  -v, --version           show the version

Exit code: 0, or 2 where an option is wrong or a file could not be read; the other files are still done.
`
