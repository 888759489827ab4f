import type { Audit } from '../../audit/types.js'
import { writeColumns } from './columns.js'
import {
  describeAudit,
  OUTLET_COLUMNS,
  RELAY_COLUMNS,
  SPEAKER_COLUMNS,
  shareColumns,
  sourcingShares,
  typeShares,
} from './sections.js'

/** As many lines of a list are shown. */
const MOST = 25

/** The audit as tables for a terminal, the first lines of each list. */
export function writeReportTable(audit: Audit): string {
  const { speakers, outlets, relays } = audit
  const sections = [
    [describeAudit(audit)],
    [...writeColumns(speakers.slice(0, MOST), SPEAKER_COLUMNS), ...rest(speakers.length, 'speakers')],
    writeColumns(sourcingShares(audit), shareColumns('sources')),
    writeColumns(typeShares(audit), shareColumns('type')),
    [...writeColumns(outlets.slice(0, MOST), OUTLET_COLUMNS), ...rest(outlets.length, 'outlets')],
    ...(relays.length > 0
      ? [[...writeColumns(relays.slice(0, MOST), RELAY_COLUMNS), ...rest(relays.length, 'outlets')]]
      : []),
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function rest(length: number, things: string): readonly string[] {
  return length > MOST ? [`… and ${length - MOST} more ${things}; --format json has all`] : []
}
