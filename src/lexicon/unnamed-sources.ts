/** Those whom news quotes without a name, singular: "officials said", "a spokesman for the ministry". */
export const unnamedSources = `
  source official spokesman spokeswoman spokesperson representative aide adviser advisor staffer operative insider whistleblower
  expert analyst economist scientist researcher academic scholar specialist scholar observer commentator pundit historian
  investigator prosecutor police officer detective authority examiner coroner forensics
  diplomat envoy negotiator witness eyewitness bystander onlooker informant tipster
  friend neighbor neighbour relative colleague acquaintance confidant confidante associate
  doctor physician medic surgeon nurse paramedic lawyer attorney counsel solicitor barrister
  executive manager banker trader broker dealer strategist consultant lobbyist pollster
  reporter journalist editor correspondent
  person people man woman men women individual boy girl teenager caller user insider
  forecaster meteorologist statistician demographer criminologist technician engineer inspector auditor
  rescuer firefighter soldier commander general admiral guard
`

/** What follows people who are not named for what they know: "people [familiar] with the matter". */
export const insiderMarks = 'familiar briefed close privy knowledgeable'
