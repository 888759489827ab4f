/** Verbs by which somebody takes a stand on what others say, parted by spaces: "scientists [question] the mayor's claims of …". */
export const objectingVerbs = `
  question questions questioned dispute disputes disputed doubt doubts doubted reject rejects rejected deny denies denied
  dismiss dismisses dismissed challenge challenges challenged contest contests contested refute refutes refuted rebut
  rebuts rebutted contradict contradicts contradicted echo echoes echoed repeat repeats repeated reiterate reiterates
  reiterated denounce denounces denounced condemn condemns condemned deride derides derided mock mocks mocked
`
