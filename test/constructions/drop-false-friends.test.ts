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
    ['The trial is listed for six days in May.', 'The trial', 'listed', 'six days in May'],
    ['The film shows at the Rex on Friday.', 'The film', 'shows', 'the Rex on Friday'],
    ['The said goods were left on the quay.', 'The', 'said', 'goods were left on the quay'],
    ['Take a farm of, say, 40 hectares.', 'a farm of', 'say', '40 hectares'],
    ['He sat deep in thought on the wall.', 'He', 'sat deep in thought on', 'the wall'],
    ['What our readers say', 'our readers', 'say', 'What'],
    ['He was called Bunny by the crew.', 'the crew', 'called', 'Bunny'],
    ['All went according to plan until noon.', 'All', 'according to plan', 'until noon'],
    ['A diver found a copy of the chart.', 'A diver', 'found', 'a copy of the chart'],
    ['The band sang “Blue Tide” and “The Wide Shore”.', 'The band', 'sang', '“Blue Tide” and “The Wide Shore”'],
    ['The painter spelled “harbour” with one “r”.', 'The painter', 'spelled', '“harbour” with one “r”'],
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
    ['The report shows the price at its peak.', 'The report', 'shows', 'the price at its peak'],
    ['The union said goods were left on the quay.', 'The union', 'said', 'goods were left on the quay'],
    ['He was called Bunny the brave, she said.', 'she', 'said', 'He was called Bunny the brave'],
    ['The crowd sang “we will not be moved”.', 'The crowd', 'sang', '“we will not be moved”'],
    ['They sold the shed, which our readers say', 'our readers', 'say', 'which'],
    ['What do our readers say?', 'our readers', 'say', 'What'],
    ['The union has said goods were left on the quay.', 'The union', 'has said', 'goods were left on the quay'],
    ['What they want, our readers say', 'our readers', 'say', 'What they want'],
    ['She recalled the war in the hills.', 'She', 'recalled', 'the war in the hills'],
  ])('are none: %s', (...row) => {
    expect(countKept(row)).toBe(1)
  })
})
