import type { Vocabulary } from '../src/attributions/evidence.js'
import { type Example, readExamples } from './corpus.js'
import { FOLDS, split } from './folds.js'
import { collectWords, type Lexicon } from './read-words.js'
import { collectCueRates, collectLemmas } from './vocabulary.js'

/** What every thread reads at its start. */
export interface Training {
  readonly examples: readonly Example[]
  readonly lexicon: Lexicon
  /** Learned from all articles. */
  readonly vocabulary: Vocabulary
  /** By fold, without the fold's articles: how likely a word is a cue must be learned from others, or rare words seem sure. */
  readonly vocabularies: readonly Vocabulary[]
}

export function readTraining(folder: string): Training {
  const examples = readExamples(folder, 'train')
  const lexicon = collectWords(examples.map(({ document }) => document))
  const toVocabulary = (known: readonly Example[]): Vocabulary => {
    const lemmas = collectLemmas(known)
    return { words: lexicon.words, lemmas, cueRates: collectCueRates(known, lemmas) }
  }
  return {
    examples,
    lexicon,
    vocabulary: toVocabulary(examples),
    vocabularies: Array.from({ length: FOLDS }, (_, fold) => toVocabulary(split(examples, fold).rest)),
  }
}
