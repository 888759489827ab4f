/** Nouns for bodies that speak as one, in small letters ("the ministry") or as the head of a name ("the Health Ministry"). */
export const organizationNouns = `
  academy administration agency airline airlines alliance army assembly association authority bank bar board brigade bureau
  business cabinet campaign carrier caucus center centre chamber charity church city clinic club coalition college
  command commission committee company confederation conference congress consortium consulate contractor cooperative
  corporation corps council court department directorate district division embassy employer enterprise exchange
  faction faculty federation firm fleet force forces forum foundation franchise front fund garrison giant government
  group guild headquarters holding hospital household institute institution jury kremlin laboratory lab league
  legislature lender library manufacturer maker mayoralty military militia ministry mission monarchy mosque movement municipality museum
  navy network observatory office operator opera orchestra organization organisation panel parish parliament partnership party police
  politburo presidency prison province regime regiment registry regulator republic retailer school secretariat senate
  service services society squad startup start-up state studio subcommittee subsidiary synagogue syndicate
  task-force team temple think-tank tank treasury tribunal trust union university unit utility vatican watchdog
  website winery workshop country nation village
  abbey brewery cathedral coastguard convent creamery crown dairy diocese distillery embassy foundry gallery hotel monastery
  opposition orphanage palace refinery sawmill seminary shelter shipyard smelter steelworks supermarket tabloid theatre theater
  zoo
`

/** Endings and heads of names that only bodies have. */
export const organizationMarks = `
  Inc Corp Corporation Co Ltd Limited LLC LLP PLC plc GmbH AG SA Pty Bhd Holdings Group Partners Associates Industries
  Systems Technologies Motors Airlines Airways Pharmaceuticals Laboratories Labs Bancorp Insurance Securities Investments Capital
  Ministry Department Agency Bureau Commission Committee Council Office Administration Authority Board Service Services
  Association Federation Union Institute Institution Foundation Society League Alliance Coalition Congress Parliament Senate
  University College School Hospital Church Party Movement Front Army Navy Police Forces Force Guard Command
  Bank Fund Trust Exchange Court Tribunal Assembly Caucus Conference Center Centre Museum Academy Embassy
  Project Initiative Network Club Team Organization Organisation Chamber Secretariat Directorate Treasury Reserve
  News Times Post Journal Tribune Herald Gazette Press Magazine Observer Chronicle Review Broadcasting Radio Television TV
  Nations Brotherhood Corps Squad Forum Cabinet Legislature Subcommittee Panel Campaign PAC Pentagon Kremlin Vatican
  Marine Logistics Shipping Shipyard Shipyards Ferries Breweries Brewery Distillery Dairies Textiles Railway Railways Hotels Properties
  Chemicals Plastics Minerals Electronics Robotics Therapeutics Diagnostics Biosciences Aerospace Dynamics Engineering
  Construction Outfitters Freight Cargo
  Analytics Entertainment Studios Pictures Records Energy Petroleum Oil Steel Mining Telecom Communications Media Investigations
  Zeitung Enforcement Studies Observatory Watch International Works Stores Foods Brands Resources Software Solutions Data
`

/** Bodies with names that look like another thing's; said with "the" or alone. */
export const namedBodies = `
  Pentagon Kremlin Vatican Whitehall Westminster House Senate Congress Parliament Treasury Fed Holyrood Stormont Interpol
  Bundestag Knesset Duma Dáil Seanad Elysée Élysée Cabinet Supreme
`

/** Marks of bodies that are surnames too: after a first name they end a person's ("Charlotte Church"). */
export const surnameMarks = `
  Church Post Press Court Bank Banks Guard Steel Trust Watch Hall House Temple Young Brooks Sand Noble Oil Group Club Front Team Force
  Union Love Field Fields Power Powers Records Office
`

/** Bodies named for their subject, which may be two: "Department of Health and Human Services", "Institute for Peace and Security". */
export const topicalBodies = `
  Department Ministry Committee Subcommittee Center Centre Institute Office Council Commission Bureau Board Secretary Minister
  Society Association Foundation Agency Directorate Division Faculty School Court
`

/** Bodies named for a house or a street, and others that look like places. */
export const bodyNames = `
  White House
  Downing Street
  Capitol Hill
  Wall Street
  Scotland Yard
  Buckingham Palace
  Lok Sabha
  Rajya Sabha
  Aso Rock
  Blue House
  Foggy Bottom
  Al Qaeda
  Boko Haram
  Islamic State
  Hamas
  Hezbollah
  Taliban
`
