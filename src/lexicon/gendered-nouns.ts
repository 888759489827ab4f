/** Words in -man that are no men. */
export const notMen = 'human german roman ottoman norman woman'

/** Nouns that tell the gender of the person they stand for; with -man and -woman that needs no list. */
export const genderedNouns: Readonly<Record<'male' | 'female', string>> = {
  male: `
    man boy father dad son brother uncle nephew grandfather grandson husband widower boyfriend fiancé groom stepfather stepson
    father-in-law son-in-law brother-in-law godfather
    king prince duke earl baron emperor sultan emir pope archbishop monk priest imam sheikh lord gentleman lad guy bloke
    actor waiter businessman chairman spokesman congressman headmaster landlord batsman fisherman policeman fireman
    patriarch hero host heir frontman altar-boy`,
  female: `
    woman girl mother mum mom daughter sister aunt niece grandmother granddaughter wife widow girlfriend fiancée bride
    stepmother stepdaughter mother-in-law daughter-in-law sister-in-law godmother
    queen princess duchess countess baroness empress nun lady lass midwife
    actress waitress businesswoman chairwoman spokeswoman congresswoman headmistress landlady policewoman
    matriarch heroine hostess heiress ballerina schoolgirl first-lady`,
}
