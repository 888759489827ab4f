/** Capitalised words that are no names of anybody: days, months, feasts. */
export const calendarNames = `
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
  Christmas Easter Ramadan Diwali Eid Thanksgiving Hanukkah Passover Lent Internet TV OK
  Yesterday Today Tomorrow Tonight Meanwhile Nearly Almost Previous Late Early Another Previously
  AM PM GMT EST EDT ET BST CET IST AEST UTC Covid Covid-19 COVID COVID-19
`

/** Nouns of time that may follow a speaker: "a Northgate poll last [week]". */
export const timeNouns = `
  day week weekend month year decade hour minute morning afternoon evening night today yesterday tomorrow tonight
  spring summer autumn fall winter
`
