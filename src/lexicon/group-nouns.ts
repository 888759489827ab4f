/** Words for a public that take no plural "s", or take one and name no persons by themselves. */
export const groupNouns = `
  people public audience crowd media press majority minority half percent percentage proportion share youth folk folks family
  families elite elites faithful base electorate populace community communities clergy staff workforce personnel
  everyone everybody generation generations world thousands hundreds dozens millions scores
  left right blacks whites poor rich unemployed
  men women children kids side sides camp camps number chorus group groups crew gang mob couple pair trio
  countries nations states governments agencies companies firms banks parties unions cities towns capitals allies
  organizations organisations institutions councils committees courts ministries departments markets
  critics 
`
