import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import { writeReportPage } from '../../../src/cli/report/write-page.js'
import { writeReportTable } from '../../../src/cli/report/write-table.js'
import { aReport } from '../../support/a-report.js'

const SPEAKER = { name: 'Mara Voss', kind: 'person', role: null, mention: null, entity: null } as const
const EVIL = '<script>alert("&")</script>'

/** An audit of two publishers' articles, in one of which somebody speaks whose name is given. */
function counted(name = 'Ilan Reke', outlet = 'Lynford Echo') {
  return audit([
    { outlet, report: aReport({ speakers: [SPEAKER] }, { speakers: [{ ...SPEAKER, name }], type: 'indirect' }) },
    { outlet: null, report: aReport({ speakers: [{ ...SPEAKER, name: 'officials', kind: 'anonymous' }] }) },
  ])
}

test('the table', () => {
  expect(
    writeReportTable(counted())
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, ' | ')),
  ).toEqual([
    '2 articles, 3 quotes, 12 words quoted, 2 named speakers, 0 refusals to answer',
    '',
    'speaker | kind | quotes | words | direct | refusals | articles | quoted by',
    'Mara Voss | person | 1 | 4 | 100 % | 0 | 1 | Lynford Echo',
    'Ilan Reke | person | 1 | 4 | 0 % | 0 | 1 | Lynford Echo',
    'officials | anonymous | 1 | 4 | 100 % | 0 | 1 | —',
    '',
    'sources | quotes | words | of words',
    'named | 2 | 8 | 67 %',
    'unnamed | 1 | 4 | 33 %',
    'no source given | 0 | 0 | 0 %',
    '',
    'type | quotes | words | of words',
    'direct | 2 | 8 | 67 %',
    'mixed | 0 | 0 | 0 %',
    'indirect | 1 | 4 | 33 %',
    '',
    'published by | articles | quotes | words | speakers | named | unnamed | direct',
    'Lynford Echo | 1 | 2 | 8 | 2 | 100 % | 0 % | 50 %',
    'outlet not known | 1 | 1 | 4 | 1 | 0 % | 100 % | 100 %',
    '',
    'through | quotes | words | articles',
    'Daily Lantern | 3 | 12 | 2',
    '',
  ])
})

test('the table steers no terminal, and cuts what is long', () => {
  const table = writeReportTable(counted(`\u001b[2J${'x'.repeat(5000)}`))
  expect(table).not.toContain('\u001b')
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThan(150)
  const many = audit([
    {
      outlet: null,
      report: aReport(
        ...Array.from({ length: 40 }, (_, i) => ({ speakers: [{ ...SPEAKER, name: `Mara${'ab'.repeat(i)} Voss` }] })),
      ),
    },
  ])
  expect(writeReportTable(many)).toContain('… and 15 more speakers; --format json has all')
})

test('the page has pictures and tables of all that was counted', () => {
  const { document } = parseHTML(writeReportPage(counted()))
  expect([...document.querySelectorAll('figcaption h2')].map((title) => title.textContent)).toEqual([
    'Who is quoted most, in words',
    'Whose words have a name to them, by publisher',
    'How much is quoted directly, by publisher',
    'Who quotes whom, in words',
    'Outlets through which statements came, in words',
  ])
  for (const figure of document.querySelectorAll('figure'))
    expect(figure.querySelectorAll('svg [fill] title').length).toBeGreaterThan(0)
  expect([...document.querySelectorAll('caption')].map((caption) => caption.textContent)).toEqual([
    'Speakers',
    'Sources',
    'Types',
    'Publishers',
    'Outlets named in the texts',
  ])
  const rows = [...document.querySelectorAll('table')][0]?.querySelectorAll('tbody th')
  expect([...(rows ?? [])].map((row) => row.textContent)).toEqual(['Mara Voss', 'Ilan Reke', 'officials'])
})

test('the page stands alone and runs nothing', () => {
  const page = writeReportPage(counted())
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i)
  const addresses = page.match(/https?:[^\s"'<]+/g) ?? []
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
})

test('names are text, wherever they stand', () => {
  const { document } = parseHTML(writeReportPage(counted(EVIL, EVIL)))
  expect(document.querySelectorAll('script')).toHaveLength(0)
  expect(document.querySelector('table tbody')?.textContent).toContain(EVIL)
})

test('a page of nothing has its tables', () => {
  const { document } = parseHTML(writeReportPage(audit([])))
  expect(document.querySelectorAll('figure')).toHaveLength(0)
  expect(document.querySelectorAll('table')).toHaveLength(4)
})
