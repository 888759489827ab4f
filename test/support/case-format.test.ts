import { describe, expect, it } from 'vitest'
import { parseCases } from './case-format.js'

const SOURCE = `# A comment

first
> outlet: The Echo
"It is safe," Ana Duarte said.

A second paragraph.
==>
direct: It is safe,
  or: It is safe
  cue: said (statement)
  speaker: Ana Duarte / Duarte (person, Mayor / the mayor) = Ana Duarte
  outlet: The Echo (venue)
  audience: none
  parent: none
---
second
Nothing is said here.
==>
nothing
`

describe('parseCases', () => {
  it('reads all that the format holds', () => {
    const expected = {
      type: 'direct',
      optional: false,
      quotes: ['It is safe,', 'It is safe'],
      cue: { words: 'said', kind: 'statement' },
      speakers: [
        { names: ['Ana Duarte', 'Duarte'], kind: 'person', roles: ['Mayor', 'the mayor'], mention: 'Ana Duarte' },
      ],
      outlets: [{ names: ['The Echo'], role: 'venue', mention: undefined }],
      audience: null,
      parent: null,
    }
    const text = '"It is safe," Ana Duarte said.\n\nA second paragraph.'
    expect(parseCases('toy.txt', SOURCE)).toEqual([
      { file: 'toy.txt', line: 3, name: 'first', text, options: { outlet: 'The Echo' }, expected: [expected] },
      { file: 'toy.txt', line: 17, name: 'second', text: 'Nothing is said here.', options: {}, expected: [] },
    ])
  })

  it.each([
    ['==>\nnothing', '', 'toy.txt:17: the case "second" has no line "==>"'],
    ['==>\nnothing', '==>', 'nothing stands below "==>"'],
    ['Nothing is said here.\n', '', 'toy.txt:17: the case "second" has no text'],
    ['\nsecond\n', '\nfirst\n', 'toy.txt:17: a second case named "first"'],
    ['direct: It', 'direkt: It', 'toy.txt:9: wanted "type: quote" or "nothing", got "direkt: It is safe,"'],
    ['direct: It is safe,', 'direct: It is sound', 'toy.txt:9: "It is sound" does not stand in the text'],
    ['  or: It is', '  or: It was', 'toy.txt:10: "It was safe" does not stand'],
    ['cue: said', 'cue: says', 'toy.txt:11: "says" does not stand'],
    ['= Ana', '= Anna', 'toy.txt:12: "Anna Duarte" does not stand'],
    ['  audience: none', '  audience: reporters', 'toy.txt:14: "reporters" does not stand'],
    ['  parent: none', '  parent: 1', 'toy.txt:15: parent is "none" or the number of another'],
    ['  parent: none', '  child: 1', 'toy.txt:15: no field: "  child: 1"'],
    ['direct: It is safe,\n', '', 'toy.txt:9: a field before the first attribution'],
  ])('tells where %j, turned into %j, is wrong', (right, wrong, message) => {
    expect(() => parseCases('toy.txt', SOURCE.replace(right, wrong))).toThrow(message)
  })

  it('does not take an empty file for one without faults', () => {
    expect(() => parseCases('toy.txt', '# nothing here\n')).toThrow('holds no case')
  })
})
