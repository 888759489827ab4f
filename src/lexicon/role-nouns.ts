/**
 * What a person can be called, beside the actors of compromise's lexicon; singular. A noun of this list at the head of
 * an apposition, before a name or after "is" is a role: "Ana Brandt, the party's nominee".
 * Words ending in -man, -woman, -person and -ologist are roles without standing here.
 */
export const roleNouns = `
  academic acquaintance activist adjudicator administrator advocate adviser advisor aide ally alumnus ambassador analyst anchor
  anchorman appointee architect archivist arbitrator assemblyman astronomer attacker authority
  backbencher bailiff banker barrister bassist batsman beneficiary billionaire biographer biologist blogger boss bowler breeder
  broadcaster broker bureaucrat bystander caller campaigner candidate captain cardiologist carpenter caseworker celebrity
  chair chairman chairwoman chairperson challenger chancellor chemist chief chieftain choreographer civilian claimant clergyman
  climatologist coach co-author co-chair co-chairman co-chairwoman co-director co-editor co-founder cofounder co-owner collector
  commentator commissioner complainant comptroller conductor confidant confidante conservationist conservative constituent
  contractor convener coordinator co-ordinator coroner correspondent councillor councilor councilman councilwoman counsel
  counsellor counselor cousin crooner curate cyclist debater defector defendant defender delegate Democrat democrat demonstrator
  dentist descendant dissident director director-general don donor drummer economist editor elder elector emeritus eldest
  emigrant engineer entomologist envoy epidemiologist ethicist evangelist examiner executive expert expat
  farmhand father-in-law fellow fiancé fiancée fielder filmmaker financier fisherman forecaster forward foreman frontman
  fundraiser futurist geographer geologist girlfriend governor grandfather grandmother guard guardian guerrilla guest guitarist
  hacker head headmaster headmistress headteacher heavyweight heir heiress hiker historian holder homeowner host hostess
  hunter imam immigrant immunologist incumbent independent industrialist informant insider inspector instructor insurgent intern
  interpreter investigator investor islander jockey journalist judge jurist juror keeper keyboardist kidnapper
  laborer labourer landowner lawmaker lawyer leader lecturer legislator liaison liberal librarian lobbyist local locksmith
  magnate manager marketer mayor mediator medic member men mentor merchant metallurgist meteorologist midfielder midwife
  migrant militant millionaire miner moderator monarch mother-in-law motorist mourner mp murderer naturalist navigator negotiator
  neighbor neighbour neurologist neuroscientist newcomer newsreader nominee novelist nurse nutritionist observer officer official
  ombudsman oncologist onlooker opponent orator organiser organizer owner paediatrician painter panelist panellist paramedic
  parent parishioner partner passenger pathologist patient pediatrician pensioner physicist pilot plaintiff playmaker pollster
  pope postdoc premier presenter president president-elect pressman principal proponent proprietor prosecutor prospect protester
  protestor provost psychiatrist publicist publisher punter ranger rapporteur reader rebel rector referee regulator
  relative representative Republican republican rescuer resident respondent reviewer ringleader rival runner-up runner salesperson
  scholar secretary secretary-general sculptor selector senator seaman serviceman shareholder sheriff shopkeeper shopper sibling
  signatory singer skipper smuggler socialist sociologist solicitor son-in-law songwriter source speaker specialist spokesman
  spokesperson spokeswoman spouse staffer stakeholder statistician steward stockbroker storekeeper strategist striker student
  subscriber successor superintendent supplier supporter surrogate suspect sympathizer taxpayer technocrat teen terrorist
  theologian theorist therapist thinker toxicologist trader trainee trainer translator treasurer trustee tsar czar tycoon
  undersecretary understudy urbanist user vendor viceroy vice-chairman vice-chancellor vice-president vicar victim villager
  virologist viscount vocalist volcanologist volunteer voter warden watchdog whistleblower whistle-blower widow widower wicketkeeper
  winger winner wrestler youngster youth zoologist
  predecessor founder co-chief mastermind veteran stalwart graduate alumna adult individual passerby passer-by pundit tipster
  accountant actor actress actuary acrobat agronomist animator antiquarian apprentice auctioneer author aviator babysitter baker
  ballerina barber barista barmaid beekeeper blacksmith boatbuilder boatman bookbinder bookkeeper bookseller bookmaker boxer
  bricklayer brewer builder butcher cabbie cabinetmaker cameraman caretaker cartoonist cashier caterer ceramicist chambermaid chef
  childminder chiropractor clerk clockmaker coastguard cobbler collier colonist columnist comedian composer concierge
  confectioner conservator constable cook cosmologist courier cowboy cricketer croupier curator custodian dairyman
  dancer decorator deckhand designer developer dietitian diver docker dramatist driver drover ecologist electrician
  engraver essayist ethnographer exporter farmer farrier ferryman fiddler fireman fisher fishmonger fitter florist
  forager forester gamekeeper gardener glassblower glazier goalkeeper goalie goldsmith grazier grocer groundsman hairdresser
  handyman harvester headman herder herdsman herbalist hotelier housekeeper housewife hydrologist illustrator importer
  impresario innkeeper ironmonger janitor jeweller jeweler joiner juggler knitter landlady landlord laundress
  librettist lifeguard lineman linguist lumberjack machinist mason masseur mathematician mechanic milkman miller
  milliner mountaineer musician naturopath neonatologist obstetrician optician optometrist organist
  ornithologist osteopath palaeontologist paleontologist parson patrolman peasant percussionist pharmacist philanthropist
  philosopher photographer physician physio physiotherapist pianist piper playwright plumber poacher podiatrist poet porter
  postman postmaster postmistress postwoman potter preacher priest printmaker producer professor programmer psychologist puppeteer
  radiographer rancher receptionist restaurateur retiree rower saddler sailor salesman sawyer screenwriter
  scientist seamstress seismologist servant shepherd shipbuilder shipowner shoemaker signalman signwriter skater smallholder
  soldier soloist soprano spinner sprinter stallholder stationmaster statesman stonemason stylist supervisor surfer surgeon
  surveyor swimmer tailor tanner teacher technician thatcher tiler tobacconist trapper traveller trawlerman
  trumpeter tutor undertaker upholsterer urologist usher valet veterinarian vet vintner violinist violist waiter waitress
  watchmaker watchman weaver weightlifter welder wheelwright winemaker woodcutter woodworker writer yachtsman zookeeper
  bishop archbishop abbot abbess nun monk friar pastor minister chaplain deacon rabbi cantor muezzin sexton verger
  sergeant corporal colonel major lieutenant constable gunner sapper airman midshipman bosun
  captain skipper co-pilot copilot navigator stewardess jockey umpire linesman quarterback midfielder striker defender
  catcher fullback winger halfback
  master harbourmaster harbormaster chemist biochemist botanist geneticist archivist astronomer cartographer
  sarpanch tehsildar zamindar pradhan oba emir chieftain askari headwoman alderman
`

/** Words of compromise's actors that in news are rarely a person, or are pronouns. */
export const notRoles = `
  phrase population character anybody somebody nobody god goddess soul spirit ghost icon bro brand gal lights beings being host
  apparition original idol kin pawn offspring exile human transcriptionist in law god pro lead 
`
