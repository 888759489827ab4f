import { describe, expect, test } from 'vitest'
import { findTranscripts } from '../../src/constructions/find-transcripts.js'
import { foundBy, type Words } from './found-by.js'

const found = (text: string, before: readonly Words[] = []) => foundBy(findTranscripts, text, before)

describe('turns', () => {
  test('surnames in capitals and a role', () => {
    expect(found('KERR: We lost her at four.\nMODERATOR: And the crew?\nKERR: All ashore by five.')).toEqual([
      'KERR | : | We lost her at four.',
      'MODERATOR | : | And the crew?',
      'KERR | : | All ashore by five.',
    ])
  })

  test('questions and answers', () => {
    expect(found('Q: Will you miss the yard?\nA: The smell of it.')).toEqual([
      'Q | : | Will you miss the yard?',
      'A | : | The smell of it.',
    ])
  })

  test('names with titles', () => {
    expect(found('Mr. Okoro: Where did it go?\nMs. Hale: On the roof.')).toEqual([
      'Mr. Okoro | : | Where did it go?',
      'Ms. Hale | : | On the roof.',
    ])
  })

  test('names in small letters that the article knows', () => {
    const text = 'Petra Lind sat down with Ivo Marsh.\nMarsh: Do you miss the sea?\nLind: Every day.'
    expect(found(text)).toEqual(['Marsh | : | Do you miss the sea?', 'Lind | : | Every day.'])
  })

  test('a label with an aside, and a mark before it', () => {
    expect(found('“HOST: Are you there?\n“SEN. LYDIA GRANT (by telephone): I am, thank you.')).toEqual([
      'HOST | : | Are you there?',
      'SEN. LYDIA GRANT | : | I am, thank you.',
    ])
  })

  test('stage directions are no speech', () => {
    expect(found('HOST: Are you there?\n(CROSSTALK)\nGUEST: I am.\n[applause]\nHOST: Good.\nGUEST: Is it?')).toEqual([
      'HOST | : | Are you there?',
      'GUEST | : | I am.',
      'HOST | : | Good.',
      'GUEST | : | Is it?',
    ])
  })

  test('a turn goes on until the next label', () => {
    expect(found('Q: What then?\nA: We ran.\nThe roof came down.\nQ: Were you hurt?')).toEqual([
      'Q | : | What then?',
      'A | : | We ran.',
      ' |  | The roof came down.',
      'Q | : | Were you hurt?',
    ])
  })

  test('a turn in quotation marks does not go on, and neither does the last', () => {
    expect(
      found('Q: “What then?”\nA: “We ran.”\nHe paused.\nQ: “Were you hurt?”\nThe inquiry resumes on Monday.'),
    ).toEqual(['Q | : | “What then?”', 'A | : | “We ran.”', 'Q | : | “Were you hurt?”'])
  })

  test('a headline does not begin one', () => {
    const text = 'Kerr: We lost her\nThe skipper spoke on Monday.\nHOST: What happened?\nKERR: We lost her, I fear.'
    expect(found(text)).toEqual(['HOST | : | What happened?', 'KERR | : | We lost her, I fear.'])
  })
})

describe('findings of the models', () => {
  const text = 'KERR: Voss said the pump had failed.\nHOST: Then you called?\nKERR: I said so.'

  test('stay where they tell what others say, and outside', () => {
    const inner = { speaker: 'Voss', cue: 'said', quote: 'the pump had failed' }
    expect(found(text, [inner])).toContain('Voss | said | the pump had failed')
    const outer = { speaker: 'Moe', cue: 'wrote', quote: 'it was over' }
    expect(found(`${text}\nLater Moe wrote it was over.`, [outer])).toContain('Moe | wrote | it was over')
  })

  test('give way where they take the label or what is said in the first or second person', () => {
    const labelled = { speaker: 'HOST', cue: 'called', quote: 'Then you' }
    const own = { speaker: 'you', cue: 'called', quote: 'Then' }
    expect(found(text, [labelled])).toEqual(found(text))
    expect(found(text, [own])).toEqual(found(text))
  })
})

describe('no transcript', () => {
  test.each([
    ['a headline', 'Kerr: Voss has lost his mind\nThe mayor spoke on Monday.'],
    ['one label alone', 'The hall was full.\nMODERATOR: Are we ready?\nNobody was.'],
    ['particulars', 'Where: your town hall\nWhen: Monday\nTickets: call us'],
    ['particulars in capitals', 'WHO: Nora Kerr\nWHAT: I Sing\nWHERE: your town hall'],
    ['notes', 'Photo: Ada Quill\nNote: we have changed a name.\nUPDATE: The road is open, thank you.'],
    ['figures', 'Kerr won.\nKerr: 1,769\nVoss: 1,501\nWe count again on Monday.'],
    ['sub-headlines', 'Kerr: Win big.\nKerr has led all year, as you know.\nVoss: Hold on.\nVoss would like a tie.'],
    ['claims and facts', 'CLAIM: You pay twice.\nFACT: You pay once.\nCLAIM: We lie.\nFACT: We do not.'],
    ['sentences', 'The plan is simple: we walk.\nThe group was mixed: you saw all ages.'],
    ['unknown words', 'Leeks: Do you soak them?\nBeans: Leave yours overnight.'],
    ['one voice', 'HOST: Are you there?\nHOST: I can hear you.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
