import { describe, expect, test } from 'vitest'
import { findHeadlineClaims } from '../../src/constructions/find-headline-claims.js'
import { foundBy } from './found-by.js'

const found = (text: string) => foundBy(findHeadlineClaims, text)

describe('claims in headlines', () => {
  test.each([
    ['Flood wall will hold, says harbour master', 'harbour master | says | Flood wall will hold'],
    ['Old pier a ‘death trap’, says anglers’ leader', 'anglers’ leader | says | Old pier a ‘death trap’'],
    ['Ferry was overloaded, captain admits', 'captain | admits | Ferry was overloaded'],
    ['Two more towns to lose their banks: report', 'report | : | Two more towns to lose their banks'],
    ['Half of village shops may close – survey', 'survey | – | Half of village shops may close'],
    ['Duarte: bridge will be mended by June', 'Duarte | : | bridge will be mended by June'],
    ['Mine is safe, owners say\nThe mine was inspected by two engineers on Monday.', 'owners | say | Mine is safe'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    'Storm Elsa: what we know so far',
    'Football: Rovers held at home',
    'What the vote means: report',
    'Flood wall will hold, says harbour master.',
    'Tea, coffee and cake',
    'Rovers, Athletic and Denby win',
    'Update: road is open again',
    'Harrow Rovers 2 – Denby 1',
    'Two tins of tomatoes\nOne onion, says\nSalt',
    'Harrow – Denby: research',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('what introduces a topic is dropped', () => {
    const before = [{ speaker: 'Storm Elsa', cue: ':', quote: 'what we know' }]
    expect(foundBy(findHeadlineClaims, 'Storm Elsa: what we know', before)).toEqual([])
  })

  test('what the models have read stays', () => {
    const before = [{ speaker: 'harbour master', cue: 'says', quote: 'Flood wall will hold' }]
    expect(foundBy(findHeadlineClaims, 'Flood wall will hold, says harbour master', before)).toHaveLength(1)
  })
})
