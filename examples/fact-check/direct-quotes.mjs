// The direct quotes of one person in several articles, for a fact-checker: what they said themselves, word for word,
// and where; not what others say that they said.
//
//     node direct-quotes.mjs "Mara Voss" articles/*.txt

import { readFileSync } from 'node:fs'
import { parse } from 'hearsay'

const [person, ...files] = process.argv.slice(2)
if (person === undefined || files.length === 0) {
  console.error('Usage: node direct-quotes.mjs "First Last" article.txt …')
  process.exit(2)
}

for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const { attributions } = parse(text, { minConfidence: 0.5 })
  const names = new Set(attributions.flatMap(({ speakers }) => speakers.map(({ name }) => name)))

  for (const { type, quote, speakers } of attributions) {
    if (type !== 'direct') continue
    // Within an article, hearsay knows that “she” and “Dr Voss” are Mara Voss; `name` is the fullest that is given there.
    const speaker = speakers.find(({ name, kind }) => kind === 'person' && isSame(name, person, names))
    if (speaker === undefined) continue
    const { start } = quote.spans[0]
    const line = text.slice(0, start).split('\n').length
    console.log(`${file}:${line}  “${quote.text}”  (${speaker.mention?.text ?? 'carried over'})`)
  }
}

/**
 * Whether a name of an article is the person's: "Mara Voss", "M. Voss", or "Voss" alone where the article has no other
 * Voss.
 */
function isSame(name, person, names) {
  const [first, last] = split(name)
  const [wantedFirst, wantedLast] = split(person)
  if (last !== wantedLast) return false
  if (first !== '') return first === wantedFirst || (first.length === 1 && wantedFirst.startsWith(first))
  return [...names].every((other) => split(other)[1] !== last || other === name || isSame(other, person, new Set()))
}

/** "Mara Voss" → ["mara", "voss"], "M. Voss" → ["m", "voss"], "Voss" → ["", "voss"] */
function split(name) {
  const words = name.toLowerCase().replaceAll('.', '').split(' ')
  return [words.slice(0, -1)[0] ?? '', words.at(-1)]
}
