/** Participles whose subject is a part of what they report: "the vault is [said] to hold a crown". */
export const raisingVerbs =
  'said believed thought understood reported rumoured rumored alleged reputed presumed claimed'
