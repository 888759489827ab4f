import { toSchemaOrg } from '../../../src/export/index.js'
import type { Report } from '../../../src/types.js'
import { expand } from './json-ld.js'
import { checkVocabulary } from './vocabulary.js'

/** What is wrong with the schema.org graph of a report; empty where nothing is. */
export async function checkQuotations(text: string, report: Report): Promise<readonly string[]> {
  const graph = toSchemaOrg(text, report, { title: 'The bridge', outlet: 'Daily Lantern', published: '2026-03-14' })
  const wellFormed = JSON.parse(JSON.stringify(graph).replaceAll(/\\ud[89a-f]../g, '?')) as object
  const [article, ...quotations] = graph['@graph']
  const ids = new Set([article, ...quotations].map((node) => node['@id']))
  const loose = quotations.flatMap(({ isPartOf }) => isPartOf).filter((part) => !ids.has(part['@id']))
  const said = report.attributions.filter(({ type }) => type !== 'non-answer').map(({ quote }) => quote.text)
  return [
    ...checkVocabulary(await expand(wellFormed)),
    ...loose.map((part) => `${part['@id']} is nothing in the graph`),
    ...(ids.size === quotations.length + 1 ? [] : ['two nodes have one id']),
    ...(JSON.stringify(quotations.map((each) => each.text)) === JSON.stringify(said) ? [] : ['not what is said']),
  ]
}
