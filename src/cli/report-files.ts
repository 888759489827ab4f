import { extname } from 'node:path'
import { audit } from '../audit/audit.js'
import type { Audit, AuditedArticle } from '../audit/types.js'
import type { ParseOptions } from '../types.js'
import { CliError } from './cli-error.js'
import { complain } from './complain.js'
import { findInputs } from './find-inputs.js'
import { createProgress } from './progress.js'
import { readResults } from './read-results.js'
import { REPORT_FORMATS, type ReportFormat } from './report-formats.js'
import type { Surroundings } from './surroundings.js'
import { createWriter } from './write-output.js'

export interface ReportCommand {
  readonly files: readonly string[]
  /** `null` where the name of the output, or the terminal, decides. */
  readonly format: ReportFormat | null
  /** A file; `null` for standard output. */
  readonly out: string | null
  readonly options: ParseOptions
}

/** Counts over all articles who is quoted how much, and writes it; the exit code. */
export async function reportFiles(
  { files, format, out, options }: ReportCommand,
  around: Surroundings,
): Promise<number> {
  const { stdout, stderr } = around
  let code = 0
  const onError = (error: unknown) => {
    complain(error, stderr)
    code = 2
  }
  const inputs = await findInputs(files, onError)
  if (inputs.length === 0) return code

  const progress = await createProgress(inputs.length, stderr)
  const articles: AuditedArticle[] = []
  for await (const { article, report } of readResults(inputs, options, around, { progress, onError }))
    articles.push({ report, outlet: options.outlet ?? article.page?.outlet ?? null })
  if (articles.length === 0) throw new CliError('no article could be read, so there is nothing to count')

  const byName = REPORT_FORMATS.find((known) => out !== null && extname(out).toLowerCase() === `.${known}`)
  const chosen = format ?? byName ?? (stdout.isTTY && out === null ? 'table' : 'json')
  const written = await writeReport(audit(articles), chosen)
  if (out === null) stdout.write(written)
  else await (await createWriter(inputs))(out, written)
  return code
}

async function writeReport(counted: Audit, format: ReportFormat): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(counted, null, 2)}\n`
    case 'table':
      return (await import('./report/write-table.js')).writeReportTable(counted)
    case 'html':
      return (await import('./report/write-page.js')).writeReportPage(counted)
  }
}
