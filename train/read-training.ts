import { type Example, readExamples } from './corpus.js'
import { collectWords, type Lexicon } from './read-words.js'

/** What every thread reads at its start. */
export interface Training {
  readonly examples: readonly Example[]
  readonly lexicon: Lexicon
}

export function readTraining(folder: string): Training {
  let lexicon = collectWords([])
  const examples = readExamples(folder, 'train', (documents) => {
    lexicon = collectWords(documents)
    return lexicon.words
  })
  return { examples, lexicon }
}
