import { FeatureBuffer } from '../linear/feature-buffer.js'
import { Scorer } from '../linear/scorer.js'
import { findShortcut, type Shortcuts } from '../linear/shortcuts.js'
import type { Table } from '../linear/table.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'
import { RelationFeatures, relationKey, type Surroundings } from './relation-features.js'

/** Names the relation of each word to its head, once the heads are known. */
export class RelationLabeller {
  private readonly extractor = new RelationFeatures()
  private readonly features: FeatureBuffer
  private readonly scorer: Scorer
  private readonly helperTags: Uint8Array
  private readonly nounTags: Uint8Array
  private readonly shortcuts: Shortcuts | null

  /** `tagNames` are the tagger's, by number. */
  constructor(table: Table, tagNames: readonly string[], shortcuts: Shortcuts | null = null) {
    this.shortcuts = shortcuts
    this.features = new FeatureBuffer(table)
    this.scorer = new Scorer(table)
    this.helperTags = Uint8Array.from(tagNames, (tag) => (/^(?:TO|MD|VB|IN)/.test(tag) ? 1 : 0))
    this.nounTags = Uint8Array.from(tagNames, (tag) => (/^(?:NN|PRP|WP)/.test(tag) ? 1 : 0))
  }

  /** Writes relation numbers to `relations`. `learn`, while training, is shown each guess. */
  label(
    ids: WordIds,
    tags: Uint8Array,
    sentence: Range,
    heads: Int32Array,
    around: Surroundings,
    relations: Uint8Array,
    learn: ((i: number, guess: number, features: FeatureBuffer) => void) | null = null,
  ): void {
    around.read(ids, tags, sentence, heads, this.helperTags, this.nounTags)
    for (let i = sentence.from; i < sentence.to; i++) {
      let relation = this.shortcuts === null ? -1 : findShortcut(this.shortcuts, relationKey(tags, heads, around, i))
      if (relation < 0) {
        this.extractor.fill(this.features, ids, tags, sentence, heads, around, i)
        relation = this.scorer.best(this.features)
        if (learn !== null) learn(i, relation, this.features)
      }
      relations[i] = relation
    }
  }
}
