/**
 * Verbs that say something of their object whatever it is, parted by spaces: "[confirmed] the sale". None that also means
 * an action upon things, as "claimed", "revealed" and "raised" do.
 */
export const avowingVerbs = `
  acknowledged acknowledges admitted admits affirmed affirms alleged alleges asserted asserts bemoaned bemoans conceded
  concedes condemned condemns confirmed confirms contended contends criticised criticises criticized criticizes
  decried decries denied denies denounced denounces deplored deplores disputed disputes insisted insists lamented laments
  pledged pledges predicted predicts reaffirmed reiterated reiterates vowed vows
`

/** Nouns before a clause that tell when, how or why, and are not its object: "the [day] the mayor admitted". */
export const adverbialNouns = `
  day week month year time moment hour minute night morning evening afternoon weekend way manner reason place point extent
  degree speed pace first last
`
