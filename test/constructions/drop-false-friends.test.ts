import { describe, expect, test } from 'vitest'
import { dropFalseFriends } from '../../src/constructions/drop-false-friends.js'
import { foundBy } from './found-by.js'

type Row = readonly [text: string, speaker: string, cue: string, quote: string]

const countKept = ([text, speaker, cue, quote]: Row) =>
  foundBy(dropFalseFriends, text, [{ speaker, cue, quote }]).length

describe('false friends', () => {
  test.each<Row>([
    ['The cook added sugar to the pot.', 'The cook', 'added', 'sugar to the pot'],
    ['The firm recalled 9,000 heaters in May.', 'The firm', 'recalled', '9,000 heaters in May'],
    ['The flood claimed nine lives.', 'The flood', 'claimed', 'nine lives'],
    ['A walker found a coin in the sand.', 'A walker', 'found', 'a coin in the sand'],
    ['The kettle suggested a price.', 'The kettle', 'suggested', 'a price'],
    ['The crowd observed a silence.', 'The crowd', 'observed', 'a silence'],
    ['The suggested price is high.', 'The', 'suggested', 'price is high'],
    ['Seats were given according to age.', 'age', 'according to', 'Seats were given'],
    [
      'The files lay according to the colour of their tabs.',
      'the colour of their tabs',
      'according to',
      'The files lay',
    ],
  ])('are left out: %s', (...row) => {
    expect(countKept(row)).toBe(0)
  })

  test.each<Row>([
    ['The cook added that sugar was dear.', 'The cook', 'added', 'that sugar was dear'],
    ['The cook added sugar was dear.', 'The cook', 'added', 'sugar was dear'],
    ['The judge found the road unsafe.', 'The judge', 'found', 'the road unsafe'],
    ['The firm announced a bridge.', 'The firm', 'announced', 'a bridge'],
    ['The firm predicted 9,000 sales.', 'The firm', 'predicted', '9,000 sales'],
    ['The cook called it “sugar in the tea”.', 'The cook', 'called', '“sugar in the tea”'],
    ['The flood report claimed a cover-up.', 'The flood report', 'claimed', 'a cover-up'],
    ['Rent rose according to the plan of the city.', 'the plan of the city', 'according to', 'Rent rose'],
    ['She recalled the war in the hills.', 'She', 'recalled', 'the war in the hills'],
  ])('are none: %s', (...row) => {
    expect(countKept(row)).toBe(1)
  })
})
