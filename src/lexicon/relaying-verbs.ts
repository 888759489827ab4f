/** Lemmas of cues that pass on what stands in their quote and do nothing else to it: no "deny", "question" or "dismiss". */
export const relayingVerbs =
  'say, tell, report, write, note, state, add, announce, inform, reveal, disclose, learn, recall, explain, mention, observe, ' +
  'point out, relate, recount, testify, declare, remark, broadcast, publish, quote, cite, understand, indicate, according to'
