import { FeatureBuffer } from '../linear/feature-buffer.js'
import { Scorer } from '../linear/scorer.js'
import { findShortcut, type Shortcuts } from '../linear/shortcuts.js'
import type { Table } from '../linear/table.js'
import type { WordIds } from '../linear/word-ids.js'
import type { Range } from '../stages.js'
import { ArcFeatures, arcKey } from './arc-features.js'
import { ACTION, ACTIONS, type Action, type ParserState } from './parser-state.js'

/** While training: is shown the guess and answers with the action to take. */
export type Teacher = (state: ParserState, guess: Action, scores: Float64Array, features: FeatureBuffer) => Action

/** Greedy transition parser: one arc or shift at a time, each by a linear model. */
export class ArcParser {
  private readonly extractor = new ArcFeatures()
  private readonly features: FeatureBuffer
  private readonly scorer: Scorer
  private readonly shortcuts: Shortcuts | null

  constructor(table: Table, shortcuts: Shortcuts | null = null) {
    this.shortcuts = shortcuts
    this.features = new FeatureBuffer(table)
    this.scorer = new Scorer(table)
  }

  /** Leaves the heads in `state.heads`. */
  parse(
    ids: WordIds,
    tags: Uint8Array,
    quoteState: Uint8Array,
    sentence: Range,
    state: ParserState,
    teach: Teacher | null = null,
  ): void {
    state.start(sentence)
    while (!state.done) {
      const settled = this.shortcuts === null ? -1 : findShortcut(this.shortcuts, arcKey(tags, state))
      if (settled >= 0) {
        state.apply(settled as Action)
        continue
      }
      this.extractor.fill(this.features, ids, tags, quoteState, state)
      const scores = this.scorer.score(this.features)
      const guess = bestAllowed(state, scores)
      state.apply(teach === null ? guess : teach(state, guess, scores, this.features))
    }
  }
}

function bestAllowed(state: ParserState, scores: Float64Array): Action {
  let best: Action = ACTION.shift
  let highest = -Infinity
  for (const action of ACTIONS) {
    const score = scores[action] as number
    if (score > highest && state.allows(action)) {
      best = action
      highest = score
    }
  }
  return best
}
