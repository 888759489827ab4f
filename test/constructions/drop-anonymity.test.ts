import { expect, test } from 'vitest'
import { dropAnonymity } from '../../src/constructions/drop-anonymity.js'
import { createReader } from '../../src/document/read-document.js'
import { findQuotations } from '../../src/quotes/find-quotations.js'

const read = createReader()

/** How many remain of one finding whose quote goes from the first word after "asked" to the end of the text. */
function left(text: string): number {
  const document = read(text)
  const asked = document.words.indexOf('asked')
  const finding = {
    cue: { from: asked, to: asked + 1 },
    head: asked,
    quote: [{ from: asked + 1, to: document.size }],
    speaker: [{ from: 0, to: asked }],
    type: null,
    confidence: 0.8,
  }
  return dropAnonymity(document, findQuotations(document), [finding]).length
}

test.each(['The clerk asked not to be named.', 'She asked not to be identified by her surname.'])(
  'terms: %s',
  (text) => {
    expect(left(text)).toBe(0)
  },
)

test.each(['The clerk asked not to be moved to Kano.', 'She asked to be named.', 'He asked who was named.'])(
  'requests: %s',
  (text) => {
    expect(left(text)).toBe(1)
  },
)
