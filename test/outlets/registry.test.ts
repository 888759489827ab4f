import { describe, expect, it } from 'vitest'
import { indexNames } from '../../src/outlets/index-names.js'
import { builtInOutlets } from '../../src/outlets/registry.js'

const outlets = builtInOutlets()
const keyOf = (name: string) => name.toLowerCase().replace(/^the /, '')

describe('the registry', () => {
  it('knows at least 1500 news organisations of more than 100 countries', () => {
    expect(outlets.length).toBeGreaterThan(1500)
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThan(100)
  })

  it('names none twice', () => {
    const names = outlets.map(({ name }) => keyOf(name))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('is well-formed', () => {
    const kinds = new Set(['wire', 'newspaper', 'broadcaster', 'magazine', 'site'])
    for (const outlet of outlets) {
      expect(outlet.name, JSON.stringify(outlet)).toMatch(/^\S.*\S$/u)
      expect(outlet.country, outlet.name).toMatch(/^[A-Z]{2}$/)
      expect(kinds.has(outlet.kind ?? ''), outlet.name).toBe(true)
      expect(outlet.domain ?? 'none.org', outlet.name).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
      for (const name of [...(outlet.aliases ?? []), ...(outlet.programmes ?? [])]) {
        expect(name, outlet.name).toMatch(/^[^?,|]+$/)
        expect(name, outlet.name).not.toBe(outlet.name)
      }
    }
  })

  it('marks every name that two outlets share as ambiguous, all but one', () => {
    const owners = new Map<string, Set<string>>()
    const index = indexNames(outlets)
    for (const first of index.keys()) {
      for (const { ambiguous, weight, keys, entry } of index.get(first)) {
        if (ambiguous || weight.length === 0) continue
        const key = keys.join(' ')
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.name))
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1).map(([key, names]) => [key, ...names])).toEqual([])
  })

  it.each([
    ['The New York Times', 'nytimes.com', 'US', 'newspaper'],
    ['Reuters', 'reuters.com', 'GB', 'wire'],
    ['The Hindu', 'thehindu.com', 'IN', 'newspaper'],
    ['Premium Times', 'premiumtimesng.com', 'NG', 'site'],
    ['Australian Broadcasting Corporation', 'abc.net.au', 'AU', 'broadcaster'],
    ['Der Spiegel', 'spiegel.de', 'DE', 'magazine'],
  ])('knows %s', (name, domain, country, kind) => {
    expect(outlets.find((outlet) => outlet.name === name)).toMatchObject({ domain, country, kind })
  })

  it('lets an outlet that comes first have its name', () => {
    const index = indexNames([{ name: 'Reuters', domain: 'reuters.example' }, ...outlets])
    expect(index.get('reuters').find(({ keys }) => keys.length === 1)?.entry.domain).toBe('reuters.example')
    expect(index.get('hexby')).toEqual([])
  })
})
