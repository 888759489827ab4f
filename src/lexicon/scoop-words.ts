/** How news says that an outlet was the first to have something, each list one string, parted by spaces. */

/** "[broke] the news" */
export const scoopVerbs = 'broke broken'

/** "broke the [news]", "the [story] was first reported by" */
export const scoopNouns = 'news story scandal'

/** Before these words or behind them an outlet is first: "[initially] broke the news". */
export const firstWords = 'first initially originally'

/** What may stand between an outlet and its verb, or between verb and "first". */
export const scoopFillers = 'had has have also exclusively'

/** After "broke the news" these tell the news itself: "broke the news [that] …", "broke the story [of] …". */
export const scoopOpeners = 'that of about'

/** After it these make it something else: "broke the news [to] her mother", "broke the story [into] parts". */
export const noScoop = 'to into gently up down'
