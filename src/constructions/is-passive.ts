import type { Document } from '../stages.js'

const BE = /^(?:is|are|was|were|be|been|being|['’]s|['’]re|got)$/i

/** Whether a verb is passive, adverbs aside: "was widely [denied]"; its subject says nothing. */
export function isPassive({ words, tags }: Document, verb: number): boolean {
  let at = verb - 1
  while (tags[at] === 'ADV') at--
  return BE.test(words[at] ?? '') && !/ing$/.test(words[verb] ?? '')
}
