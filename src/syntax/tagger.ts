import { FeatureBuffer } from '../linear/feature-buffer.js'
import { Scorer } from '../linear/scorer.js'
import { findShortcut, type Shortcuts } from '../linear/shortcuts.js'
import type { Table } from '../linear/table.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'
import { NO_TAG, TagFeatures, tagKey } from './tag-features.js'

/** Penn tags from left to right, each by a linear model that sees the two tags before it. */
export class Tagger {
  private readonly extractor = new TagFeatures()
  private readonly features: FeatureBuffer
  private readonly scorer: Scorer
  private readonly shortcuts: Shortcuts | null

  constructor(table: Table, shortcuts: Shortcuts | null = null) {
    this.shortcuts = shortcuts
    this.features = new FeatureBuffer(table)
    this.scorer = new Scorer(table)
  }

  /** Writes tag numbers to `tags`. `learn`, while training, is shown each guess. */
  tag(
    ids: WordIds,
    engine: Uint8Array,
    sentence: Range,
    tags: Uint8Array,
    learn: ((i: number, guess: number, features: FeatureBuffer) => void) | null = null,
  ): void {
    let before = NO_TAG
    let before2 = NO_TAG
    for (let i = sentence.from; i < sentence.to; i++) {
      let tag = this.shortcuts === null ? -1 : findShortcut(this.shortcuts, tagKey(ids, engine, i))
      if (tag < 0) {
        this.extractor.fill(this.features, ids, engine, i, sentence, before, before2)
        tag = this.scorer.best(this.features)
        if (learn !== null) learn(i, tag, this.features)
      }
      tags[i] = tag
      before2 = before
      before = tag
    }
  }
}
