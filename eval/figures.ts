import { COMPARED, type Compared, type Comparison } from './compare.js'
import { signed } from './describe-differences.js'
import type { Result } from './results.js'
import type { Scores } from './score.js'

/** `eval/results/report.json` */
export interface ReportResult {
  readonly gold: number
  readonly exact: number
  readonly close: number
}

/** `eval/published.json`: what others reach, measured or printed elsewhere. */
export interface Published {
  readonly systems: readonly PublishedSystem[]
}

const COLUMNS: Readonly<Record<Compared, string>> = {
  'token.content': 'content, words',
  'triple.relaxed': 'triple, relaxed',
  'triple.strict': 'triple, strict',
  'span.source': 'source spans',
  'span.cue': 'cue spans',
  'span.content': 'content spans',
}

type PublishedSystem = Readonly<Record<Compared, number | null>> & {
  readonly name: string
  readonly kind: 'human' | 'peer'
  readonly part: string
  readonly source: 'same figures' | 'paper'
}

const HEADER = [
  row(['F1, %', 'on', ...COMPARED.map((figure) => COLUMNS[figure])]),
  row(['---', '---', ...COMPARED.map(() => '---:')]),
]

const NOTES = {
  'same figures': '¹ Measured elsewhere: its own code over the same texts, scored by the same definitions.',
  paper: '² From the paper: spans by themselves, linked to nothing.',
  noSpeaker: '³ Finds what stands in quotation marks; names no speaker.',
}

/** The README's figures in Markdown: a table of hearsay, humans and peers, then hearsay's other figures in a few lines. */
export function describeFigures(result: Result, published: Published, report: ReportResult | null): string {
  const others = (kind: PublishedSystem['kind']) => published.systems.filter((system) => system.kind === kind)
  return [
    ...HEADER,
    measuredRow(`**hearsay ${result.version}**`, result.part, result.scores),
    ...others('human').map(publishedRow),
    ...result.peers.map(({ name, version, scores }) => measuredRow(`${name} ${version}`, result.part, scores)),
    ...others('peer').map(publishedRow),
    '',
    `${NOTES['same figures']} ${NOTES.paper} ${NOTES.noSpeaker}`,
    '',
    ...(result.difference ? [describeDifference(result.difference), ''] : []),
    ...describeRest(result, report),
  ].join('\n')
}

function describeDifference({ from, figures }: Comparison): string {
  const differences = COMPARED.map((figure) => {
    const { difference, low, high } = figures[figure]
    return `${COLUMNS[figure]}: ${signed(difference)} [${signed(low)}, ${signed(high)}]`
  })
  return `Since ${from}, in points of F1 on the same articles [95 % interval, paired bootstrap]: ${differences.join('; ')}.`
}

function describeRest({ scores, speakers, calibration }: Result, report: ReportResult | null): string[] {
  const { direct, mixed, indirect } = scores.byType
  const type = (name: string, { recall, precision }: { recall: number; precision: number }) =>
    `${name} ${figure(recall)} / ${figure(precision)}`
  return [
    `- By how much of the content stands in quotation marks (relaxed, recall / precision): ${type('all', direct)}, ${type('some', mixed)}, ${type('none', indirect)}.`,
    ...(speakers
      ? [
          `- Of the attributions matched, ${figure(speakers['speaker.name'])} % have every speaker's full name right, ${figure(speakers['speaker.pronoun'])} % where the source is a pronoun; outlets: F1 ${figure(speakers['outlet.f1'])}.`,
        ]
      : []),
    `- Confidence is off by ${figure(calibration.error)} points on average (expected calibration error).`,
    ...(report
      ? [
          `- The report in \`fixtures/articles\`: quote, speakers and outlets all right for ${report.exact} of ${report.gold}.`,
        ]
      : []),
  ]
}

function measuredRow(name: string, part: string, scores: Scores): string {
  const namesNobody = scores['token.source'].recall === 0
  const value = (column: Compared) => (namesNobody && !column.endsWith('.content') ? null : scores[column].f1)
  return row([namesNobody ? `${name} ³` : name, part, ...COMPARED.map(value)])
}

function publishedRow(system: PublishedSystem): string {
  const mark = system.source === 'paper' ? '²' : '¹'
  return row([`${system.name} ${mark}`, system.part, ...COMPARED.map((column) => system[column])])
}

function row(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => (typeof cell === 'number' ? figure(cell) : (cell ?? '–')))
  return `| ${written.join(' | ')} |`
}

function figure(percent: number): string {
  return percent.toFixed(1)
}
