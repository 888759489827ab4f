import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/document/read-document.js'

const read = createReader()

/** The paragraph's first sentence where a second one follows behind a dateline. */
function datelineOf(text: string): string | null {
  const { sentences, starts, ends } = read(text)
  const [first] = sentences
  return first && sentences.length > 1 ? text.slice(starts[first.from], ends[first.to - 1]) : null
}

describe('datelines and clock times are sentences of their own', () => {
  test.each([
    'NAIROBI, March 3 (Reuters) -',
    'TIRANA, Albania (AP) —',
    'HARROGATE, England (AP) --',
    'LAGOS/ACCRA (Reuters) -',
    'KIRUNA, Sweden, Feb 9 (Reuters) - (Adds quotes)',
    '(Reuters) -',
    'NEW DELHI:',
    'Ballarat, Friday –',
    'ST. LOUIS, Sept. 28 (UPI) —',
    '14:32',
    '3.15pm:',
    '9.05 a.m.',
  ])('%s', (dateline) => {
    expect(datelineOf(`${dateline} The old mill has been sold`)).toBe(dateline)
  })

  test.each([
    'ALBION — the ship, not the club — sailed on Monday',
    'The 14:05 to Leeds was held',
    '14:32 trains a day stop here',
    'Half of village shops may close – Survey',
    'Ana Duarte — Mayor of Lynford — sang',
    'A — B',
    'Kerr: We lost the boat',
    'The Times — The paper of record — closed',
  ])('none in: %s', (text) => {
    expect(datelineOf(text)).toBeNull()
  })
})
