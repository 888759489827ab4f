/** Verbs that follow the speaker's name right after a quoted question or call: “Why?” Okafor [asked]. */
export const speechVerbs = `
  said says asked asks replied replies answered answers added adds told tells wrote writes tweeted tweets
  shouted shouts cried cries yelled yells exclaimed exclaims screamed screams declared declares joked jokes
  responded responds continued continues quipped quips wondered wonders demanded demands insisted insists
  recalled recalls thundered thunders chanted chants began begins`
