/** Verbs with which headlines name who speaks: "Flood wall will hold, [says] harbour master". */
export const headlineVerbs = `
  say says said warn warns warned claim claims claimed admit admits admitted insist insists insisted argue argues
  find finds found show shows suggest suggests reveal reveals hear hears told rule rules ruled believe believes fear fears
  confirm confirms deny denies vow vows pledge pledges predict predicts hint hints report reports announce announces
  declare declares tell tells think thinks hope hopes caution cautions concede concedes allege alleges
`

/** Who stands without an article behind a headline's colon or dash, beside those whom news leaves unnamed. */
export const headlineSources = `
  report study survey poll research data figures watchdog police court judge judges inquiry review audit union unions
  officials sources ministry minister ministers government govt council mayor premier president pm mp mps un army
  experts doctors scientists economists analysts lawyers witnesses lawyer expert doctor scientist economist analyst official
  spokesman spokeswoman source aide aides coach chief boss ceo regulator charity campaigners families
`
