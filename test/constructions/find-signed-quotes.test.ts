import { describe, expect, test } from 'vitest'
import { findSignedQuotes } from '../../src/constructions/find-signed-quotes.js'
import { foundBy, type Words } from './found-by.js'

const found = (text: string, before: readonly Words[] = []) => foundBy(findSignedQuotes, text, before)

describe('signed quotes', () => {
  test.each([
    ['“The best pies in town.” — Ellen Croft, Millfield', 'Ellen Croft, Millfield | — | “The best pies in town.”'],
    ['"Ban them all, today." ― Councillor Joan Whitby.', 'Councillor Joan Whitby | ― | "Ban them all, today."'],
    ["''No one asked the river.'' -- Sunita Rao, poet", "Sunita Rao, poet | -- | ''No one asked the river.''"],
    ['“We won!”– Hope Will Stone', 'Hope Will Stone | – | “We won!”'],
    ['“Too late.” — Kofi van der Berg, speaking in Ansk', 'Kofi van der Berg, speaking in Ansk | — | “Too late.”'],
    ['“No.” — Nurse Ada Bello, who works nights', 'Nurse Ada Bello, who works nights | — | “No.”'],
    ['3. “They never came.” — The Lynford Echo', 'The Lynford Echo | — | “They never came.”'],
    ['- “They never came.” - Ada Bello', 'Ada Bello | - | “They never came.”'],
    ['”They never came.” — Ada Bello', 'Ada Bello | — | ”They never came.”'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('on a line below', () => {
    expect(found('“I have walked this shore for years.”\n— Hamish Gow, fisherman\nThe tide was out.')).toEqual([
      'Hamish Gow, fisherman | — | “I have walked this shore for years.”',
    ])
  })

  test('take the place of what the models make of the signature, and leave the rest', () => {
    const text = '“Voss said it would hold.” — Ellen Croft'
    const inner = { speaker: 'Voss', cue: 'said', quote: 'it would hold' }
    const wrong = { speaker: 'Ellen Croft', cue: 'said', quote: 'it would hold' }
    expect(found(text, [inner])).toEqual(['Voss | said | it would hold', ...found(text)])
    expect(found(text, [wrong])).toEqual(found(text))
  })
})

describe('not signed', () => {
  test.each([
    ['prose after the dash', '“No one believed it.” — a claim that nobody made — was the headline.'],
    ['a sentence after the dash', '“We lost the vote.” – Kerr said it again on Monday.'],
    ['what somebody owns', '“We lost the vote.” – Kerr’s words'],
    ['a title', '“The Long Ditch” — Petra Novak, 94 minutes'],
    ['somebody else has said it', '“We lost,” Kerr said. “It was close.” — The Lynford Echo'],
    ['a fragment', 'The board called it “a mistake.” — Reuters'],
    ['no quotation', 'The bus was late again — Monday'],
    ['a byline below prose', 'Kerr said, “We lost.”\n— Ada Quill'],
    ['a list', '“Who won?”\n- Harrow won the cup in the last minute of a long game that nobody here will forget'],
    ['nothing after the dash', '“We lost the vote.” —'],
    ['nothing before it', '— Ada Quill'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
