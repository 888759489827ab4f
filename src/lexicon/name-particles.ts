/** Small words inside a person's name: "Vincent van der Berg", "Mohammed bin Rashid". */
export const nameParticles = `
  de del della der den des di da das do dos du la le lo van von zu zur zum ter ten ibn bin bint ben al el ul ur abu y e
  af av san
`

/** What may follow a surname. */
export const nameSuffixes = 'jr sr ii iii iv'

/** Words that give an acronym no letter: "the Bank of England" is the BE. */
export const smallWords = 'of for on and the & in de'
