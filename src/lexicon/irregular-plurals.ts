/** Nouns whose plural "-s" does not make, each a plural and its singular; those without another form are their own. */
export const irregularPlurals = `
  men man
  women woman
  children child
  wives wife
  ex-wives wife
  alumni alumnus
  witnesses witness
  people people
  police police
  data data
  news news
  series series
  media media
  press press
`

/** Singular in form, several in sense. */
export const pluralsInSense = 'people police media press public others data'
