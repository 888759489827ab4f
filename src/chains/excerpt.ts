import type { WordIds } from '../linear/word-ids.js'
import type { Document, Range, Syntax } from '../stages.js'

/** A document as the models see it. */
export interface Matter {
  readonly document: Document
  readonly syntax: Syntax
  readonly ids: WordIds
}

/**
 * Some tokens of a document as a document of their own: one paragraph over the same text, tokens counted from 0. What
 * hangs from a word outside is a root.
 */
export function excerpt({ document, syntax, ids }: Matter, { from, to }: Range): Matter {
  const size = to - from
  const whole: Range = { from: 0, to: size }
  const first = document.sentenceOf[from] as number
  const last = document.sentenceOf[to - 1] as number
  const sentences = document.sentences.slice(first, last + 1).map((sentence) => ({
    from: Math.max(sentence.from - from, 0),
    to: Math.min(sentence.to - from, size),
  }))
  return {
    document: {
      text: document.text,
      size,
      words: document.words.slice(from, to),
      dictionary: document.dictionary,
      numbers: document.numbers.subarray(from, to),
      starts: document.starts.subarray(from, to),
      ends: document.ends.subarray(from, to),
      tags: document.tags.slice(from, to),
      spaced: document.spaced.subarray(from, to),
      sentences,
      sentenceOf: document.sentenceOf.slice(from, to).map((sentence) => sentence - first),
      paragraphs: [whole],
      paragraphOf: new Int32Array(size),
    },
    syntax: {
      tagNames: syntax.tagNames,
      relationNames: syntax.relationNames,
      tags: syntax.tags.subarray(from, to),
      relations: syntax.relations.subarray(from, to),
      heads: syntax.heads.slice(from, to).map((head) => (head >= from && head < to ? head - from : -1)),
    },
    ids: {
      form: ids.form.subarray(from, to),
      suffix1: ids.suffix1.subarray(from, to),
      suffix2: ids.suffix2.subarray(from, to),
      suffix3: ids.suffix3.subarray(from, to),
      suffix4: ids.suffix4.subarray(from, to),
      prefix: ids.prefix.subarray(from, to),
      shape: ids.shape.subarray(from, to),
      word: ids.word.subarray(from, to),
      coarse: ids.coarse.subarray(from, to),
      fine: ids.fine.subarray(from, to),
    },
  }
}
