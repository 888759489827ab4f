import { describe, expect, it } from 'vitest'
import { parseExpectations } from './case-format.js'
import { checkCase, compare } from './check-case.js'
import { place, quoteOf, TOY_SPEAKER, TOY_TEXT, toyReport } from './toy-report.js'

const RIGHT = `
indirect: the bridge, the Echo said, was safe
  cue: told (statement)
  speaker: Duarte / Ana Duarte (person) = Ana Duarte
  audience: reporters
  parent: none
indirect: the bridge … was safe
  cue: said
  outlet: The Echo (reporter) = the Echo
  audience: none
  parent: 1
`

describe('checkCase', () => {
  it('finds no difference where all is right', () => {
    expect(differences(RIGHT)).toEqual([])
  })

  it('does not count punctuation, marks, case and a leading "that"', () => {
    expect(differences(RIGHT.replace('indirect: the bridge, the', 'indirect: that the bridge, the'))).toEqual([])
  })

  it('does not check what the case does not say', () => {
    expect(differences(RIGHT.replace(/ {2}(cue|audience|parent): .*\n/g, ''))).toEqual([])
  })

  it('takes an alternative quote', () => {
    expect(differences(RIGHT.replace('the bridge … was safe', 'was safe'))).toHaveLength(1)
    expect(differences(RIGHT.replace('the bridge … was safe', 'was safe\n  or: the bridge … was safe'))).toEqual([])
  })

  it('lets an optional attribution be there or not', () => {
    const optional = RIGHT.replace('indirect: the bridge …', 'optional indirect: the bridge …')
    expect(differences(optional)).toEqual([])
    expect(differences(`${optional}optional direct: Ana Duarte`)).toEqual([])
    expect(compare(toyReport(), parse(optional)).outcomes).toHaveLength(1)
  })

  it.each([
    [
      'the bridge, the Echo said, was safe',
      'the bridge, the Echo said',
      '1 quote: wanted “the bridge, the Echo said”, got',
    ],
    ['indirect: the bridge …', 'mixed: the bridge …', '2 type: wanted mixed, got indirect'],
    ['cue: told', 'cue: said', '1 cue: wanted said (statement), got told (statement)'],
    ['cue: told (statement)', 'cue: told (thought)', '1 cue: wanted told (thought), got told (statement)'],
    ['cue: said', 'cue: none', '2 cue: wanted none, got said'],
    ['Duarte / Ana Duarte', 'Duarte', '1 speaker: wanted Duarte, got Ana Duarte'],
    ['  speaker: Duarte / Ana Duarte (person) = Ana Duarte\n', '', '1 speaker: wanted none, got Ana Duarte'],
    ['(person)', '(group)', '1 speaker Ana Duarte: wanted kind group, got person'],
    ['(person)', '(person, Mayor)', '1 speaker Ana Duarte: wanted role Mayor, got null'],
    ['= Ana Duarte', '= Duarte', '1 speaker Ana Duarte: wanted mention Duarte, got Ana Duarte'],
    ['= Ana Duarte', '= none', '1 speaker Ana Duarte: wanted mention none, got Ana Duarte'],
    ['The Echo', 'The Post', '2 outlet: wanted The Post, got Echo'],
    ['(reporter)', '(venue)', '2 outlet Echo: wanted role venue, got reporter'],
    ['audience: reporters', 'audience: none', '1 audience: wanted none, got reporters'],
    ['parent: 1', 'parent: none', '2 parent: wanted none, got 1'],
    ['parent: none', 'parent: 2', '1 parent: wanted 2, got none'],
    ['indirect: the bridge … was safe', 'indirect: reporters', 'missing: indirect “reporters”'],
  ])('tells %j from %j', (right, wrong, difference) => {
    expect(differences(RIGHT.replace(right, wrong)).join('\n')).toContain(difference)
  })

  it('finds what is spurious, also where nothing is expected', () => {
    const spurious = 'spurious: indirect “the bridge … was safe” (cue said, speaker none)'
    expect(differences('nothing')).toContain(spurious)
    expect(differences(RIGHT.slice(0, RIGHT.indexOf('indirect: the bridge …')))).toEqual([spurious])
  })

  it('wants every speaker, in any order', () => {
    const both = toyReport({ speakers: [TOY_SPEAKER, { ...TOY_SPEAKER, name: 'Tom Weir' }] })
    expect(checkCase(both, parse(RIGHT)).join('\n')).toContain('got Ana Duarte, Tom Weir')
    expect(checkCase(both, parse(RIGHT.replace('  speaker', '  speaker: Tom Weir\n  speaker')))).toEqual([])
  })
})

describe('compare', () => {
  it('tells a right quote from a right triple', () => {
    const { outcomes } = compare(toyReport({ speakers: [] }, { quote: quoteOf(place('was safe')) }), parse(RIGHT))
    expect(outcomes.map(({ found, quote, triple }) => [found, quote, triple])).toEqual([
      [true, true, false],
      [true, false, false],
    ])
  })
})

function parse(expected: string): ReturnType<typeof parseExpectations> {
  return parseExpectations('toy.txt', expected, TOY_TEXT)
}

function differences(expected: string): readonly string[] {
  return checkCase(toyReport(), parse(expected))
}
