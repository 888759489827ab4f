/** How an outlet says where it has something from, each list one string, parted by spaces. */

/** "Reuters, [citing] two officials, said" */
export const citingVerbs = 'citing quoting'

/** "The Echo [quoted] a docker as saying" */
export const quotingVerbs = 'quoted quotes cited cites'
