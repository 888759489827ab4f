/** Nouns in -er, -or, -ist, -ian, -ee and -ant that are nobody: the endings else tell who acts ("vaccinators", "cyclists"). */
export const notAgents = `
  number matter letter order power water paper quarter border weather factor sector error minor motor disorder computer disaster
  theater summer winter dinner shelter center chapter register transfer trailer danger finger river cover offer layer answer
  corner monster cluster filter semester centimeter meter kilometer trigger freezer charter counter helicopter newspaper barrier
  corridor mirror sensor reactor tractor vector calculator generator elevator escalator indicator refrigerator container
  tower shower flower feather brother-in-law slipper ladder server browser printer router folder header footer poster banner
  committee guarantee degree coffee restaurant plant grant warrant variant constant fragrant pollutant implant covenant elephant
  list checklist artist-proof twist fist mist chemist-shop laser razor tenor rumor humor color labor harbor vapor odor flavor
  parameter diameter character encounter remainder cylinder thunder gender tender cancer silver copper timber lumber amber
  winner-takes-all blockbuster skyscraper cracker burger hamburger lawnmower screwdriver sweater trouser
`
