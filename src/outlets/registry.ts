import type { OutletEntry, OutletKind } from '../types.js'
import { africa } from './registry/africa.js'
import { asiaAndPacific } from './registry/asia-and-pacific.js'
import { britainAndIreland } from './registry/britain-and-ireland.js'
import { europe } from './registry/europe.js'
import { middleEastAndLatinAmerica } from './registry/middle-east-and-latin-america.js'
import { northAmerica } from './registry/north-america.js'

let entries: readonly OutletEntry[] | null = null

/**
 * The built-in news organisations, read from their tables when first asked for. In a table, a line at the margin
 * gives country and kind of the indented lines after it, and those hold
 *
 *     name | domain | aliases | programmes
 *
 * with lists parted by ", " and "?" before a name that also means something else. "The" at the front of a name or
 * alias may be missing in a text, so there is no alias for that; the domain counts as an alias.
 */
export function builtInOutlets(): readonly OutletEntry[] {
  entries ??= [northAmerica, britainAndIreland, europe, asiaAndPacific, middleEastAndLatinAmerica, africa].flatMap(read)
  return entries
}

function read(table: string): OutletEntry[] {
  const found: OutletEntry[] = []
  let [country, kind] = ['', 'site' as OutletKind]
  for (const line of table.split('\n')) {
    if (line.startsWith('  ')) found.push(readLine(line, country, kind))
    else if (line !== '') [country, kind] = [line.slice(0, 2), line.slice(3) as OutletKind]
  }
  return found
}

function readLine(line: string, country: string, kind: OutletKind): OutletEntry {
  const [name = '', domain = '', aliases = '', programmes = ''] = line.split('|').map((field) => field.trim())
  const lists = { aliases: list(aliases), programmes: list(programmes) }
  const marked = [name, ...lists.aliases, ...lists.programmes].filter((each) => each.startsWith('?'))
  return {
    name: plain(name),
    domain: domain === '' ? null : domain,
    country,
    kind,
    aliases: lists.aliases.map(plain),
    programmes: lists.programmes.map(plain),
    ambiguous: marked.map(plain),
  }
}

function list(field: string): string[] {
  return field === '' ? [] : field.split(', ')
}

function plain(name: string): string {
  return name.startsWith('?') ? name.slice(1) : name
}
