import { describe, expect, it } from 'vitest'
import { createReader } from '../../src/document/read-document.js'

const read = createReader()

/** Each expected token with a bar between. */
const cases: readonly (readonly [string, string])[] = [
  // clitics and possessives
  ["The mayor's office won't say.", "The|mayor|'s|office|wo|n't|say|."],
  ['She’s sure they’ll go; I’m not.', 'She|’s|sure|they|’ll|go|;|I|’m|not|.'],
  ["they'd've known", "they|'d|'ve|known"],
  ["the voters' anger", "the|voters|'|anger"],
  ['He ’s late, and DON’T ask', 'He|’s|late|,|and|DO|N’T|ask'],
  ["O'Dowda and D’Arcy at five o'clock", "O'Dowda|and|D’Arcy|at|five|o'clock"],
  ['We cannot and gonna', 'We|can|not|and|gon|na'],
  ["back in the '90s, tell 'em ’twas rock 'n' roll", "back|in|the|'90s|,|tell|'em|’twas|rock|'n'|roll"],
  // quotation marks
  ["''Yes,'' she said", "''|Yes|,|''|she|said"],
  ["``Yes,'' she said", "``|Yes|,|''|she|said"],
  ["''He said 'no.'''", "''|He|said|'|no|.|'|''"],
  ["'''No' is no answer,'' he said", "''|'|No|'|is|no|answer|,|''|he|said"],
  ['“He said ‘no’”', '“|He|said|‘|no|’|”'],
  // points
  ['Sen. Ada Okoro (I-Vt.) met U.S.-based firms.', 'Sen.|Ada|Okoro|(|I-Vt.|)|met|U.S.-based|firms|.'],
  ['A.B. Moss, D-N.Y., at 5 p.m. sharp', 'A.B.|Moss|,|D-N.Y.|,|at|5|p.m.|sharp'],
  ['No. 5 said no. Then no.', 'No.|5|said|no|.|Then|no|.'],
  ['He and I. Michael I. Voss', 'He|and|I|.|Michael|I.|Voss'],
  ['Olympia, Wash., will wash. Wash.', 'Olympia|,|Wash.|,|will|wash|.|Wash|.'],
  ['Well ... so… no.... Yes', 'Well|...|so|…|no|....|Yes'],
  ['a Ph.D. at AT&T.', 'a|Ph.D.|at|AT&T|.'],
  ['It ended.Then it began.', 'It|ended|.|Then|it|began|.'],
  ['Mr.Moss, No.1 at U.S.A. and 5 p.m on', 'Mr.|Moss|,|No.|1|at|U.S.A.|and|5|p.m|on'],
  // hyphens and dashes
  ['a well-known 4-year-old anti-Kovac rule', 'a|well-known|4-year-old|anti-Kovac|rule'],
  ['stop—or go – now―fine -- yes - no', 'stop|—|or|go|–|now|―|fine|--|yes|-|no'],
  ['CNN/ORC and/or 9/11', 'CNN/ORC|and/or|9/11'],
  // figures
  ['$5.3 million, 1,00,000 rupees, 3% and 1.5', '$|5.3|million|,|1,00,000|rupees|,|3|%|and|1.5'],
  ['at 10:30 it was -5, US$3', 'at|10:30|it|was|-5|,|US$|3'],
  ['6\'2" tall', '6\'2|"|tall'],
  // addresses
  ['See https://a.example/b?c=1, or www.example.org.', 'See|https://a.example/b?c=1|,|or|www.example.org|.'],
  ["Mail ann.lee@news.example.com or Example.com's desk", "Mail|ann.lee@news.example.com|or|Example.com|'s|desk"],
  ['@ann_lee wrote #NoTo5', '@ann_lee|wrote|#NoTo5'],
  ['<a href="x">Here</a> a < b', '<a href="x">|Here|</a>|a|<|b'],
  // other scripts and signs
  ['Zoë\u00a0Nuñez went\u2003to Łódź', 'Zoë|Nuñez|went|to|Łódź'],
  ['No?! Yes!!! f*** it', 'No|?!|Yes|!!!|f***|it'],
  ['👩‍👩‍👧👍🏽🇩🇪 ok', '👩‍👩‍👧|👍🏽|🇩🇪|ok'],
  ['\ud800x\u0000', '\ud800|x|\u0000'],
]

describe('tokens', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text).words.join('|')).toBe(expected)
  })
})
