import nlp from 'compromise/two'

const NAMES = /Name|Person|Place|City|Country|Region|Organization|SportsTeam|ProperNoun|Demonym/
const FIRST_NAMES = ['MaleName', 'FemaleName', 'FirstName']

/** A module's source with the words that compromise knows, by what they are. */
export function collectKnownWords(): string {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one
  const words = Object.entries(lexicon).map(([word, tags]) => ({
    word,
    tags: typeof tags === 'string' ? [tags] : tags,
  }))
  const having = (...wanted: readonly string[]) => words.filter(({ tags }) => tags.some((tag) => wanted.includes(tag)))
  const firstNames = (wanted: string) =>
    words.filter(({ tags }) => tags.findLast((tag) => FIRST_NAMES.includes(tag)) === wanted)
  const lists = {
    maleNames: firstNames('MaleName'),
    femaleNames: firstNames('FemaleName'),
    eitherNames: firstNames('FirstName'),
    surnames: having('LastName'),
    places: having('City', 'Country', 'Region'),
    demonyms: having('Demonym'),
    companies: having('Organization', 'SportsTeam'),
    actors: having('Actor'),
    common: words.filter(({ word, tags }) => !word.includes(' ') && !NAMES.test(tags.join())),
  }
  const columns = Object.entries(lists).map(([name, list]) => {
    const sorted = list.map(({ word }) => word).sort()
    return `  ${name}: ${JSON.stringify(sorted.join('|'))},`
  })
  return `/**
 * The words of compromise ${nlp.version}'s lexicon (Spencer Kelly and others, MIT), small letters, by what they are; "common"
 * are those that are no name of anything. Written by \`npm run lexicon\`: do not edit.
 */
export const knownWords = {
${columns.join('\n')}
} as const
`
}
