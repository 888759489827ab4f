/** Last words of a place's name: "Harbour Road", "Lake County". */
export const placeMarks = `
  Park Street Road Avenue Lane Boulevard Highway Square Plaza Place Drive Bridge River Lake Bay Island Islands Mountain Mountains
  Mount Hill Hills Valley Beach Coast Creek Canyon Desert Forest County District Province Region State City Town Village
  Airport Station Port Harbor Harbour Stadium Arena Tower Towers Building House Hotel Terminal Strip Peninsula Territory
  Heights Springs Falls Creek Crossing Estate Estates Township Borough Prefecture Governorate Parish Ward
`
