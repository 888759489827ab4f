/** Endings that make "name.ending" a web address rather than two sentences without a space between them. */
export const topLevelDomains = `
  com org net gov edu mil int info biz io tv fm am me news media press blog online site
  uk us ca au nz ie in za ng ke gh eu de fr it es nl be ch at se no dk fi pl pt gr ru ua cn jp kr hk sg il tr br mx ve
  ly gl st ms co`
