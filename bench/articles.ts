import { createRandom } from '../train/random.js'
import * as words from './article-words.js'

/**
 * A news article about nothing that happened, at least `size` UTF-16 units long and ending with a whole paragraph; the
 * same from the same seed. Each paragraph is about one person of the article's small cast, as in the papers.
 */
export function writeArticle(size: number, seed: number): string {
  const { next: random } = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const cast = Array.from({ length: 5 }, () => ({ person: pick(words.PEOPLE), role: pick(words.ROLES) }))
  const [topic, outlets] = [pick(words.TOPICS), [pick(words.OUTLETS), pick(words.OUTLETS)]]

  function writeParagraph(): string {
    const { person, role } = pick(cast)
    const [first, last, pronoun] = person
    const [outlet, body] = [pick(outlets), pick(words.BODIES)]
    const [claim, claim2] = [fill(pick(words.CLAIMS), numbers()), fill(pick(words.CLAIMS), numbers())]
    const story = {
      first,
      last,
      pronoun,
      role,
      outlet,
      body,
      topic,
      claim,
      claim2,
      day: pick(words.DAYS),
      ...numbers(),
    }
    return fill(pick(random() < 0.7 ? words.STATEMENTS : words.EVENTS), story)
  }

  function numbers() {
    return { number: String(2 + Math.floor(random() * 90)), place: pick(words.PLACES) }
  }

  const paragraphs: string[] = []
  for (let length = 0; length < size; ) {
    const paragraph = writeParagraph()
    paragraphs.push(paragraph)
    length += paragraph.length + '\n\n'.length
  }
  return paragraphs.join('\n\n')
}

/** “{Claim},” said {last} — a capital in the slot's name asks for one in the text. */
function fill(template: string, story: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w)(\w*)\}/g, (slot, first: string, rest: string) => {
    const text = story[first.toLowerCase() + rest] ?? slot
    return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
  })
}
