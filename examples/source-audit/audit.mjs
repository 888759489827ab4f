// Who is quoted how much in a folder of articles, and how many of the statements have a source with a name.
//
//     node audit.mjs articles

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'hearsay'

const folder = process.argv[2] ?? 'articles'
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

const sources = new Map() // name → { name, statements, words }
const kinds = { named: 0, unnamed: 0, none: 0 }

for (const file of files) {
  const { attributions } = parse(readFileSync(join(folder, file), 'utf8'), { kinds: ['statement'] })

  for (const { type, quote, speakers, outlets } of attributions) {
    // A refusal to answer says something about a source, but gives no words of theirs.
    if (type === 'non-answer') continue

    // Where a newspaper reports by itself, it is the source: “the Echo reported that …”
    const reporters = outlets.filter((outlet) => outlet.role === 'reporter')
    const said = speakers.length > 0 ? speakers : reporters

    if (said.length === 0) kinds.none++
    else if (speakers.some((speaker) => speaker.kind === 'anonymous')) kinds.unnamed++
    else kinds.named++

    for (const { name } of said) {
      const source = sources.get(name) ?? { name, statements: 0, words: 0 }
      source.statements++
      source.words += quote.text.split(/\s+/).length
      sources.set(name, source)
    }
  }
}

console.log(`${files.length} articles`)
console.log(
  `statements by named sources: ${kinds.named}, by unnamed ones: ${kinds.unnamed}, by nobody: ${kinds.none}\n`,
)
console.log('words  statements  source')
for (const { name, statements, words } of [...sources.values()].sort((a, b) => b.words - a.words)) {
  console.log(`${String(words).padStart(5)}  ${String(statements).padStart(10)}  ${name}`)
}
