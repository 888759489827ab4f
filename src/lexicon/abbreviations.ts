/**
 * Abbreviations that keep their point. The kind tells how far the point can also end a sentence:
 * - title: stands before a name, never ends a sentence ("Sen. Okafor")
 * - number: an abbreviation only where a figure follows ("No. 5")
 * - place: also an everyday word or name, an abbreviation only after a comma, hyphen or bracket ("Olympia, Wash.")
 * - plain: may end a sentence where an ordinary sentence opener follows ("Acme Inc. The firm …")
 */
export type AbbreviationKind = 'title' | 'number' | 'place' | 'plain'

export const abbreviations: Readonly<Record<AbbreviationKind, string>> = {
  title: `
    Mr Mrs Ms Mx Dr Prof Rev Hon Fr Msgr Messrs Mme Mlle
    Sen Sens Rep Reps Gov Govs Pres Amb Sec Supt Atty Asst Dep Cllr Ald Insp
    Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Ens Det
    Smt Shri Sri Adv Engr Barr Alh
    Mt Ft`,
  number: `
    No Nos Art Fig Vol Ch Sect Rs Kshs
    no nos art fig vol ch p pp`,
  place: `
    Ark Ill Ind La Mass Me Mo Miss Ore Pa Wash`,
  plain: `
    Ala Ariz Calif Colo Conn Del Fla Ga Kan Kans Ky Md Mich Minn Mont Neb Nev Okla Tenn Tex Va Vt Wis Wyo
    Alta Ont Que Sask
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Thur Thurs Fri
    Inc Corp Co Cos Ltd Bros Pty Plc Assn Dept Univ Intl Govt Natl
    Jr Sr Esq Ph
    St Ave Blvd Rd Hwy Pkwy
    vs v etc al cf approx viz`,
}
