import { describe, expect, test } from 'vitest'
import { findCitations } from '../../src/constructions/find-citations.js'
import { foundBy, type Words } from './found-by.js'

const found = (text: string, ...before: readonly Words[]) => foundBy(findCitations, text, before)

describe('whom an outlet cites', () => {
  test('between the outlet and its verb', () => {
    const said = { speaker: 'Reuters', cue: 'said', quote: 'the port was closed' }
    const citing = { speaker: 'Reuters', cue: 'citing', quote: 'two officials' }
    expect(found('Reuters, citing two officials, said the port was closed.', citing, said)).toEqual([
      'Reuters … two officials | said | the port was closed',
    ])
  })

  test('within the speaker’s phrase, after it and at the end', () => {
    const inside = { speaker: 'The Lynford Echo, citing a docker,', cue: 'said', quote: 'the port was closed' }
    expect(found('The Lynford Echo, citing a docker, said the port was closed.', inside)).toEqual([
      'The Lynford Echo … a docker | said | the port was closed',
    ])
    const after = { speaker: 'CNN', cue: 'reported', quote: 'The port was closed' }
    expect(found('The port was closed, CNN reported, citing people at the gate.', after)).toEqual([
      'CNN … people at the gate | reported | The port was closed',
    ])
  })

  test('quoted as saying', () => {
    const outer = { speaker: 'The Lynford Echo', cue: 'quoted', quote: 'a docker as saying the port was closed' }
    const inner = { speaker: 'a docker', cue: 'saying', quote: 'the port was closed' }
    expect(found('The Lynford Echo quoted a docker as saying the port was closed.', outer, inner)).toEqual([
      'The Lynford Echo … a docker | quoted | the port was closed',
    ])
  })

  test('quoted as saying, all of it one quote', () => {
    const whole = { speaker: 'The Lynford Echo', cue: 'quoted', quote: 'a docker as saying the port was closed' }
    expect(found('The Lynford Echo quoted a docker as saying the port was closed.', whole)).toEqual([
      'The Lynford Echo … a docker | quoted | the port was closed',
    ])
  })

  test('whoever is no outlet cites reasons', () => {
    const said = { speaker: 'The bank', cue: 'said', quote: 'it would close' }
    const citing = { speaker: 'The bank', cue: 'citing', quote: 'the weather' }
    expect(found('The bank said it would close, citing the weather.', said, citing)).toEqual([
      'The bank | said | it would close',
      'The bank | citing | the weather',
    ])
  })
})
