/** Second halves that make an adjective of a name: "Lagos-based", "Saudi-led". */
export const compoundEndings = `
  based led born backed style era owned run held trained educated supported sponsored controlled funded area wide bound linked
  registered listed supporting aligned inspired occupied administered level armed made loving speaking raised funded
`
