import { describe, expect, it } from 'vitest'
import { findOwners, findParents } from '../../src/outlets/find-parents.js'
import { outletsOf, relay, show } from './toy.js'

describe('reporter', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      'The New York Times reported that the dam leaked.',
      'The New York Times',
      'reported',
      'the dam leaked',
      'The New York Times reporter',
    ],
    [
      'Reuters, citing port officials, said the ferry was late.',
      'Reuters',
      'said',
      'the ferry was late',
      'Reuters reporter',
    ],
    [
      'According to The Straits Times, the ferry was late.',
      'The Straits Times',
      'According to',
      'the ferry was late',
      'The Straits Times reporter',
    ],
    [
      'The Millfield Gazette reported that the mill burned.',
      'The Millfield Gazette',
      'reported',
      'the mill burned',
      'Millfield Gazette reporter',
    ],
    ['WZQX-TV reported that the mill burned.', 'WZQX-TV', 'reported', 'the mill burned', 'WZQX-TV reporter'],
    [
      "Britain's Guardian newspaper reported that the mill burned.",
      "Britain's Guardian newspaper",
      'reported',
      'the mill burned',
      'The Guardian reporter',
    ],
    [
      "CNN's Orla Venn reported that the mill burned.",
      "CNN's Orla Venn",
      'reported',
      'the mill burned',
      'CNN reporter',
    ],
    [
      'Daily Nation columnist Juma Otele wrote that the mill burned.',
      'Daily Nation columnist Juma Otele',
      'wrote',
      'the mill burned',
      'Daily Nation reporter',
    ],
  ]
  it.each(cases)('%s', (text, speaker, cue, quote, expected) => {
    expect(outletsOf(text, { speaker, cue, quote })).toBe(expected)
  })

  it('is told apart from its journalists', () => {
    const [own] = relay('CNN reported that the mill burned.', [
      { speaker: 'CNN', cue: 'reported', quote: 'the mill burned' },
    ])
    const [theirs] = relay("CNN's Orla Venn reported that the mill burned.", [
      { speaker: "CNN's Orla Venn", cue: 'reported', quote: 'the mill burned' },
    ])
    expect([own?.reports, theirs?.reports]).toEqual([true, false])
  })
})

describe('an outlet that is only talked about', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["The Guardian's lawyer said the claim was false.", "The Guardian's lawyer", 'said', 'the claim was false'],
    [
      'Fox News host Ned Harrow told a crowd that the claim was false.',
      'Fox News host Ned Harrow',
      'told',
      'the claim was false',
    ],
    ['A spokeswoman for NBC said the claim was false.', 'A spokeswoman for NBC', 'said', 'the claim was false'],
    ['CNN sued over the claim.', 'CNN', 'sued', 'the claim'],
    ['Quill said he had once worked for Reuters.', 'Quill', 'said', 'he had once worked for Reuters'],
    ["Quill told CNN's lawyers that the claim was false.", 'Quill', 'told', 'the claim was false'],
    ['People said the mill burned.', 'People', 'said', 'the mill burned'],
    ['A guardian said the mill burned.', 'A guardian', 'said', 'the mill burned'],
    ['Time will tell, Quill said.', 'Quill', 'said', 'Time will tell'],
    ['Quill, who owns the Ashford Courier, said the mill burned.', 'Quill', 'said', 'the mill burned'],
    ['Quill said the mill burned, and then he bought CNN.', 'Quill', 'said', 'the mill burned'],
    ['Quill wrote on Twitter that the mill burned.', 'Quill', 'wrote', 'the mill burned'],
    ['KERR: The mill burned.', 'KERR', ':', 'The mill burned.'],
  ]
  it.each(cases)('%s', (text, speaker, cue, quote) => {
    expect(outletsOf(text, { speaker, cue, quote })).toBe('')
  })

  it('does not report when it gives no answer', () => {
    const toy = { speaker: 'CNN', cue: 'declined', quote: 'to comment', type: 'non-answer' } as const
    expect(outletsOf('CNN declined to comment.', toy)).toBe('')
  })
})

describe('venue and publisher', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['The mill burned, Quill told Fox News.', 'Quill', 'told', 'The mill burned', 'Fox News venue'],
    [
      '“The mill burned,” Quill told the Ashford Courier.',
      'Quill',
      'told',
      '“The mill burned,”',
      'Ashford Courier venue',
    ],
    ['“The mill burned,” Quill told Mara Linde of Sky News.', 'Quill', 'told', '“The mill burned,”', 'Sky News venue'],
    ["“The mill burned,” Quill told CNN's Orla Venn.", 'Quill', 'told', '“The mill burned,”', 'CNN venue'],
    [
      'In an interview with NDTV on Monday, Quill said the mill burned.',
      'Quill',
      'said',
      'the mill burned',
      'NDTV venue',
    ],
    [
      'Quill, in an interview with Premium Times, said the mill burned.',
      'Quill',
      'said',
      'the mill burned',
      'Premium Times venue',
    ],
    ["“The mill burned,” Quill said on ABC's “This Week.”", 'Quill', 'said', '“The mill burned,”', 'ABC venue'],
    ['On NBC’s “Meet the Press,” Quill said the mill burned.', 'Quill', 'said', 'the mill burned', 'NBC venue'],
    ['Speaking on Newsnight, Quill said the mill burned.', 'Quill', 'said', 'the mill burned', 'BBC venue'],
    ['Quill told BBC Radio 4’s Today programme that the mill burned.', 'Quill', 'told', 'the mill burned', 'BBC venue'],
    ['“The mill burned,” Quill said Sunday on MSNBC.', 'Quill', 'said', '“The mill burned,”', 'MSNBC venue'],
    [
      'Writing in The Guardian, Quill argued the mill burned.',
      'Quill',
      'argued',
      'the mill burned',
      'The Guardian publisher',
    ],
    [
      'Quill wrote in a Washington Post op-ed that the mill burned.',
      'Quill',
      'wrote',
      'the mill burned',
      'The Washington Post publisher',
    ],
    [
      'In an opinion piece appearing in The Hindu, Quill wrote that the mill burned.',
      'Quill',
      'wrote',
      'the mill burned',
      'The Hindu publisher',
    ],
    [
      'A new USA TODAY/Guard the Dam survey shows the mill is liked.',
      'A new USA TODAY/Guard the Dam survey',
      'shows',
      'the mill is liked',
      'USA Today publisher',
    ],
    ['A CNN/ORC poll shows the mill is liked.', 'A CNN/ORC poll', 'shows', 'the mill is liked', 'CNN publisher'],
    [
      'An ABC News/Washington Post survey found the mill is liked.',
      'An ABC News/Washington Post survey',
      'found',
      'the mill is liked',
      'ABC publisher, The Washington Post publisher',
    ],
  ]
  it.each(cases)('%s', (text, speaker, cue, quote, expected) => {
    expect(outletsOf(text, { speaker, cue, quote })).toBe(expected)
  })
})

describe('several statements in one sentence', () => {
  it('share the place where their speaker made them', () => {
    const text = '“It burned,” Quill said on MSNBC, adding that it was old.'
    const both = relay(text, [
      { speaker: 'Quill', cue: 'said', quote: '“It burned,”' },
      { speaker: 'Quill', cue: 'adding', quote: 'it was old' },
    ])
    expect(both.map(show)).toEqual(['MSNBC venue', 'MSNBC venue'])
  })

  it('keep apart what different speakers said in different places', () => {
    const text = 'Holt said it burned, while Quill, in an interview with CNN, claimed it fell.'
    const both = relay(text, [
      { speaker: 'Holt', cue: 'said', quote: 'it burned' },
      { speaker: 'Quill', cue: 'claimed', quote: 'it fell' },
    ])
    expect(both.map(show)).toEqual(['', 'CNN venue'])
  })
})

describe('the sentence’s own source', () => {
  it('covers every statement of the sentence', () => {
    const text =
      'Both the mayor and the mill declined to comment, according to the Hexby Tribune. Quill had warned of fire.'
    const [declined, warned] = relay(text, [
      { speaker: 'Both the mayor and the mill', cue: 'declined', quote: 'to comment', type: 'non-answer' },
      { speaker: 'Quill', cue: 'warned', quote: 'of fire' },
    ])
    expect([show(declined), show(warned)]).toEqual(['Hexby Tribune reporter', ''])
  })

  it('leaves alone what a speaker says of an outlet', () => {
    const text = 'Quill said that, according to CNN, the mill burned.'
    expect(outletsOf(text, { speaker: 'Quill', cue: 'said', quote: 'according to CNN, the mill burned' })).toBe('')
  })
})

describe('nesting', () => {
  it('hands the outer outlet down, the nearest first', () => {
    const text = 'Quill told Fox News the mill burned, The New York Times noted.'
    const [outer, inner] = relay(text, [
      { speaker: 'The New York Times', cue: 'noted', quote: 'Quill told Fox News the mill burned' },
      { speaker: 'Quill', cue: 'told', quote: 'the mill burned' },
    ])
    expect(show(outer)).toBe('The New York Times reporter')
    expect(show(inner)).toBe('Fox News venue, The New York Times reporter')
    expect([outer?.parent, inner?.parent]).toEqual([null, 0])
  })

  it('takes the innermost quote and never goes in a circle', () => {
    const text = 'Ann said Bob claimed Cy thought it rained.'
    const chain = relay(text, [
      { speaker: 'Cy', cue: 'thought', quote: 'it rained' },
      { speaker: 'Ann', cue: 'said', quote: 'Bob claimed Cy thought it rained' },
      { speaker: 'Bob', cue: 'claimed', quote: 'Cy thought it rained' },
    ])
    expect(chain.map(({ parent }) => parent)).toEqual([2, null, 1])
    const pieces = (...places: readonly (readonly [number, number])[]) => places.map(([from, to]) => ({ from, to }))
    const circle = [
      { head: 1, quote: pieces([0, 1], [2, 3], [5, 6]) },
      { head: 2, quote: pieces([0, 2], [5, 6]) },
    ].map((each) => ({ ...each, cue: { from: each.head, to: each.head + 1 }, speaker: [], type: null, confidence: 1 }))
    expect(findParents(circle, findOwners(circle, 6))).toEqual([1, null])
  })

  it('takes no quote that the statement runs beyond', () => {
    const [outer, inner] = relay('Ann said Bob claimed it rained and it snowed.', [
      { speaker: 'Ann', cue: 'said', quote: 'Bob claimed it rained' },
      { speaker: 'Bob', cue: 'claimed', quote: 'it rained and it snowed' },
    ])
    expect([outer?.parent, inner?.parent]).toEqual([null, null])
  })
})

describe('carried coverage', () => {
  const start = 'Ada Quill told the Ashford Courier the dam would hold. '
  const told = { speaker: 'Ada Quill', cue: 'told', quote: 'the dam would hold' }

  it('lets one interview cover what its speaker goes on to say', () => {
    const [, second, third] = relay(`${start}\n\n“It is sound,” she said.\n\n“I checked it,” Quill added.`, [
      told,
      { speaker: 'she', cue: 'said', quote: '“It is sound,”' },
      { speaker: 'Quill', cue: 'added', quote: '“I checked it,”' },
    ])
    expect([show(second), show(third)]).toEqual(['Ashford Courier venue carried', 'Ashford Courier venue carried'])
  })

  const breaks: readonly (readonly [string, string, string, string])[] = [
    ['another speaker', '“It leaks,” Bram Holt said.', 'Bram Holt', 'said'],
    ['another listener', '“It leaks,” Quill told reporters.', 'Quill', 'told'],
    ['another place', '“It leaks,” Quill said at a rally.', 'Quill', 'said'],
    ['a relative of the same name', '“It leaks,” Tom Quill said.', 'Tom Quill', 'said'],
  ]
  it.each(breaks)('ends with %s', (_, sentence, speaker, cue) => {
    const [first, next] = relay(`${start}\n\n${sentence}`, [told, { speaker, cue, quote: '“It leaks,”' }])
    expect([show(first), show(next)]).toEqual(['Ashford Courier venue', ''])
  })

  it('covers a quoted passage that a journalist introduces', () => {
    const text =
      'The Hexby Tribune sent its reporter Mara Linde to the dam. Linde writes:\n\n“The dam is old,” the warden said.\n\n' +
      'The mill burned, Holt claimed.'
    const [inside, after] = relay(text, [
      { speaker: 'the warden', cue: 'said', quote: '“The dam is old,”' },
      { speaker: 'Holt', cue: 'claimed', quote: 'The mill burned' },
    ])
    expect([show(inside), show(after)]).toEqual(['Hexby Tribune reporter carried', ''])
  })

  it('gives a poll that has no name the name it gets later', () => {
    const text = 'A new poll shows the mill is liked.\n\nThe Reuters/Ipsos poll found few dislike it.'
    const [first] = relay(text, [
      { speaker: 'A new poll', cue: 'shows', quote: 'the mill is liked' },
      { speaker: 'The Reuters/Ipsos poll', cue: 'found', quote: 'few dislike it' },
    ])
    expect(show(first)).toBe('Reuters publisher carried')
  })
})

describe('names that need settling', () => {
  const post = { speaker: 'the Post', cue: 'said', quote: 'the mill burned' }

  it('by an earlier mention', () => {
    expect(outletsOf('The Denver Post has a story. Yet the Post said the mill burned.', post)).toBe(
      'The Denver Post reporter',
    )
  })

  it('by the article’s own outlet', () => {
    expect(outletsOf('Yet the Post said the mill burned.', post, 'New York Post')).toBe('New York Post reporter')
    const told = { speaker: 'Quill', cue: 'told', quote: 'the mill burned' }
    expect(outletsOf('Quill told this newspaper the mill burned.', told, 'The Hexby Tribune')).toBe(
      'The Hexby Tribune venue',
    )
  })

  it('or stands as it is, without a domain', () => {
    const [relayed] = relay('Yet the Post said the mill burned.', [post])
    expect(relayed?.outlets[0]).toMatchObject({ name: 'The Post', domain: null })
  })

  it('by the country of the outlet, where the article is from there', () => {
    const guardian = { speaker: 'The Guardian', cue: 'said', quote: 'the mill burned' }
    const [british] = relay('The Guardian said the mill burned.', [guardian])
    const [nigerian] = relay('The Guardian said the mill burned.', [guardian], 'The Guardian Nigeria')
    expect([british?.outlets[0]?.domain, nigerian?.outlets[0]?.domain]).toEqual(['theguardian.com', 'guardian.ng'])
  })
})

describe('audience', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['The mill burned, Quill told reporters.', 'told', 'The mill burned', 'reporters'],
    ['Quill told the crowd in Ashford that the mill burned.', 'told', 'the mill burned', 'the crowd'],
    ['“It burned,” Quill said to his supporters.', 'said', '“It burned,”', 'his supporters'],
    ['In a speech to the Millers’ Union, Quill said it burned.', 'said', 'it burned', 'the Millers’ Union'],
    ['Quill urged Parliament to rebuild the mill.', 'urged', 'to rebuild the mill', 'Parliament'],
    ['Quill reminded voters of the fire.', 'reminded', 'of the fire', 'voters'],
    ['Speaking to students at Hexby College, Quill said it burned.', 'said', 'it burned', 'students at Hexby College'],
    ['Quill told Mara Linde of Sky News that it burned.', 'told', 'it burned', 'Mara Linde of Sky News'],
    ['Quill was told the mill burned.', 'told', 'the mill burned', null],
    ['Quill urged caution over the mill.', 'urged', 'caution over the mill', null],
    ['Quill told the truth about the mill.', 'told', 'about the mill', null],
    ['Quill said to wait for the mill.', 'said', 'to wait for the mill', null],
    ['Quill warned that the mill burned.', 'warned', 'the mill burned', null],
  ]
  it.each(cases)('%s', (text, cue, quote, expected) => {
    const [relayed] = relay(text, [{ speaker: 'Quill', cue, quote }])
    expect(relayed?.audience?.text ?? null).toBe(expected)
  })
})

describe('any text', () => {
  it.each(['', ' ', 'The', '“', "'s", 'Post', 'The The The', '\ud800 said CNN'])('%j throws nothing', (text) => {
    expect(relay(text, [])).toEqual([])
  })

  it('bears findings at its edges', () => {
    expect(relay('CNN', [{ quote: 'CNN' }])).toHaveLength(1)
  })
})

describe('credits of wires', () => {
  const said = { speaker: 'police', cue: 'said', quote: 'Two dogs were found' }
  it.each([
    ['Two dogs were found, police said. (AFP)', 'Agence France-Presse cited carried'],
    ['Two dogs were found, police said. — Reuters', 'Reuters cited carried'],
    ['Two dogs were found, police said.\n\n— Associated Press', 'The Associated Press cited carried'],
    ['Two dogs were found, police said.\n\n(With inputs from PTI)', 'Press Trust of India cited carried'],
  ])('%s', (text, expected) => {
    expect(outletsOf(text, said)).toBe(expected)
  })

  it('gives way to what the text itself says', () => {
    const told = { speaker: 'Quill', cue: 'told', quote: 'Two dogs were found' }
    expect(outletsOf('Two dogs were found, Quill told Reuters. (AFP)', told)).toBe('Reuters venue')
  })

  it.each([
    'HEXBY, March 3 (Reuters) - Two dogs were found, police said.',
    'Two dogs were found, police said. The keeper (Reuters has met him) wept.',
    'A wall fell. (AFP)\n\nTwo dogs were found, police said.',
    'Two dogs were found, police said.\n\nThe keeper had worked for Reuters.',
  ])('is not: %s', (text) => {
    expect(outletsOf(text, said)).toBe('')
  })
})

describe('outlets that cite', () => {
  it('has those cited beside the outlet', () => {
    const [one] = relay('Reuters, citing two officials, said the port was shut.', [
      { speaker: 'Reuters', cue: 'said', quote: 'the port was shut' },
    ])
    expect([one?.reports, one?.cited]).toEqual([true, []])
  })
})

it('leaves an interview to whom a passive names', () => {
  const text = 'Holt could not explain why it was mentioned by Ada Quill in an interview with CNN.'
  expect(outletsOf(text, { speaker: 'Holt', cue: 'could not explain', quote: 'why it was mentioned' })).toBe('')
})
