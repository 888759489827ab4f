import { type Document, type Finding, QUOTE_STATE, type Quotation, type Quotations, type Range } from '../stages.js'
import { isSigned } from './find-signed-quotes.js'
import { withFound } from './with-found.js'

/** Shorter quotations, in words and marks, are titles and slogans rather than statements. */
const SHORTEST = 6
/** But in a talk, a paragraph a turn, a word is one: “And now?” */
const SHORTEST_TURN = 4
/** Share of such quotations in the training corpus that turn out to be statements of the speaker before: 158 of 196. */
const CONFIDENCE = 0.8

/**
 * Adds quotes that stand without words that attribute them: whole sentences in quotation marks, in a paragraph after
 * one that quotes somebody, where a reader takes the speaker to go on.
 *
 *     "We tried," [Voss] said.
 *     "[Nobody answered.]"
 *
 * @returns All findings in the order of the text.
 */
export function findUncuedQuotes(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
): readonly Finding[] {
  const taken = new Uint8Array(document.size)
  const quoting = new Uint8Array(document.paragraphs.length)
  for (const finding of findings) {
    const { cue, quote } = finding
    // Nobody goes on behind a signature.
    const goesOn = !isSigned(document, finding)
    if (cue !== null) taken.fill(1, cue.from, cue.to)
    for (const { from, to } of quote) {
      taken.fill(1, from, to)
      for (let i = from; i < to; i++)
        if (goesOn && quotations.state[i] !== QUOTE_STATE.outside) quoting[document.paragraphOf[i] as number] = 1
    }
  }
  const uncued: Finding[] = []
  for (const quotation of quotations.list) {
    const paragraph = document.paragraphOf[quotation.open] as number
    if (quotation.depth > 0 || quoting[paragraph - 1] !== 1) continue
    const quote = wholeSentences(document, quotation)
    if (quote === null || taken.subarray(quote.from, quote.to).includes(1)) continue
    quoting[paragraph] = 1
    uncued.push({
      cue: null,
      head: quote.from,
      quote: [quote],
      speaker: [],
      type: null,
      confidence: CONFIDENCE,
    })
  }
  return withFound(findings, uncued)
}

/** The tokens of a quotation with its marks, if it starts and ends with a sentence and nothing but it stands there. */
function wholeSentences(document: Document, { open, close }: Quotation): Range | null {
  const { sentences, sentenceOf, paragraphs, paragraphOf } = document
  const last = close ?? (paragraphs[paragraphOf[open] as number] as Range).to - 1
  const starts = (sentences[sentenceOf[open] as number] as Range).from === open
  const ends = (sentences[sentenceOf[last] as number] as Range).to === last + 1
  const least = isTurn(document, open, last + 1) ? SHORTEST_TURN : SHORTEST
  return starts && ends && last + 1 - open >= least ? { from: open, to: last + 1 } : null
}

/** A paragraph of nothing else, behind one that begins with a mark too: a question, or the answer to one. */
function isTurn({ words, paragraphs, paragraphOf }: Document, from: number, to: number): boolean {
  const number = paragraphOf[from] ?? 0
  const own = paragraphs[number]
  const before = paragraphs[number - 1]
  if (own?.from !== from || own.to !== to || before === undefined || words[before.from] !== words[from]) return false
  return [to, before.to].some((end) => words[end - 2] === '?')
}
