import nlp from 'compromise'
import type { Places } from '../brat.js'

/**
 * What `.quotations()` of the npm package compromise finds: each one is the content of an attribution of its own. It
 * offers no cue and no source, so only the figures of content say what it can do. Its quotations stand in the text word
 * for word and in order, and are found there again.
 */
export function compromise(text: string): Places[] {
  const found: Places[] = []
  let from = 0
  for (const quotation of nlp(text).quotations().out('array') as string[]) {
    const start = text.indexOf(quotation, from)
    if (start === -1) continue
    from = start + 1
    found.push({ content: [[start, start + quotation.length]], cue: [], source: [] })
  }
  return found
}
