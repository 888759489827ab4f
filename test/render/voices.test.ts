import { describe, expect, it } from 'vitest'
import { listVoices } from '../../src/render/index.js'
import { aReport } from '../support/a-report.js'
import { TOY_SPEAKER, toyReport } from '../support/toy-report.js'

const VOSS = { name: 'Mara Voss', kind: 'person', role: null, mention: null, entity: null } as const

describe('listVoices', () => {
  it('numbers speakers by their first quotes; one that is one entity is one voice, with the first role given', () => {
    const role = toyReport(
      { speakers: [TOY_SPEAKER] },
      { speakers: [{ ...TOY_SPEAKER, name: 'Duarte', role: 'Mayor' }] },
    )
    expect(listVoices(role)).toEqual([
      { number: 1, tone: 0, name: 'Ana Duarte', kind: 'speaker', role: 'Mayor', attributions: [0, 1] },
    ])
  })

  it('takes the outlet where none speaks, and nobody where there is none either', () => {
    const near = { name: 'Gazette', domain: null, role: 'cited', mention: null } as const
    const report = aReport(
      { speakers: [], outlets: [near, { ...near, name: 'Echo' }] },
      { speakers: [], outlets: [{ ...near, role: 'venue' }] },
      { speakers: [], outlets: [] },
      { speakers: [VOSS, { ...VOSS, name: 'Ilan Reke' }] },
    )
    expect(listVoices(report).map(({ number, tone, name, kind }) => [number, tone, name, kind])).toEqual([
      [1, 0, 'Echo', 'outlet'],
      [0, null, null, 'unknown'],
      [2, 1, 'Mara Voss', 'speaker'],
      [3, 2, 'Ilan Reke', 'speaker'],
    ])
  })

  it('begins again with the first colour after the eighth', () => {
    const report = aReport(...Array.from({ length: 9 }, (_, i) => ({ speakers: [{ ...VOSS, name: `Speaker ${i}` }] })))
    expect(listVoices(report).map(({ tone }) => tone)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0])
  })

  it('refuses what is no report', () => {
    expect(() => listVoices([] as never)).toThrow('listVoices() expects the report.attributions to be an array')
  })
})
