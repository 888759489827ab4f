import spill from '../../fixtures/articles/delta.txt?raw'
import ferry from '../../fixtures/articles/ferry.txt?raw'
import strike from '../../fixtures/articles/report.txt?raw'
import dam from '../../fixtures/articles/reservoir.txt?raw'
import type { Article } from './reading/types.js'

export interface Sample {
  readonly name: string
  readonly article: Article
}

export const SAMPLES: readonly Sample[] = [
  { name: 'A drone strike', article: { text: strike, outlet: null, author: null } },
  { name: 'A ferry strike', article: { text: ferry, outlet: null, author: null } },
  { name: 'An oil spill', article: { text: spill, outlet: 'Reuters', author: null } },
  { name: 'A cracked dam', article: { text: dam, outlet: null, author: null } },
]
