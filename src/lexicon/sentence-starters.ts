/** Words with a capital that open a sentence rather than go on with a name: what may follow "in the U.S." as a new sentence. */
export const sentenceStarters = `
  The A An This That These Those There Here
  I He She It We You They His Her Its Our Your Their My
  And But Or So Yet Nor
  If When While Although Though Because Since Unless Until Once Whether As
  In On At By For From With Without After Before During Under Over About Among Between Despite Instead
  What Who Why How Where Which
  Now Then Still Also However Meanwhile Moreover Nevertheless Later Earlier Today Yesterday Recently Perhaps Maybe
  Not No Yes Some Many Most Several All Both Each Every Few Only Just Even Such Another Other Others One
  Asked Speaking According
  Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Let`
