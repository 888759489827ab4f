/** News organisations of the United Kingdom and Ireland; `../registry.ts` tells how a line reads. */
export const britainAndIreland = `
GB wire
  Reuters | reuters.com | Reuters News Agency, Thomson Reuters Foundation |
  PA Media | pa.media | Press Association, PA news agency, ?PA |

GB newspaper
  The Guardian | theguardian.com | Guardian Australia, Guardian US |
  The Observer | observer.co.uk | |
  ?The Times | thetimes.com | The Times of London, London Times, Times of London |
  The Sunday Times | thetimes.com | |
  The Daily Telegraph | telegraph.co.uk | The Telegraph, Telegraph |
  The Sunday Telegraph | telegraph.co.uk | |
  Financial Times | ft.com | FT |
  ?The Independent | independent.co.uk | The Independent on Sunday |
  The i Paper | inews.co.uk | i newspaper, i paper, inews, inews.co.uk |
  Daily Mail | dailymail.co.uk | MailOnline, Mail Online, DailyMail.com, ?The Mail |
  The Mail on Sunday | dailymail.co.uk | |
  Daily Express | express.co.uk | ?The Express, Sunday Express |
  Daily Mirror | mirror.co.uk | ?The Mirror, Sunday Mirror |
  Sunday People | mirror.co.uk | |
  ?The Sun | thesun.co.uk | The Sun on Sunday, Sun on Sunday |
  Daily Star | dailystar.co.uk | |
  News of the World | | |
  ?Metro | metro.co.uk | |
  Evening Standard | standard.co.uk | London Evening Standard, The London Standard |
  City A.M. | cityam.com | City AM |
  Morning Star | morningstaronline.co.uk | |
  The Scotsman | scotsman.com | Scotland on Sunday |
  The Glasgow Herald | heraldscotland.com | Herald Scotland, The Sunday Herald |
  Daily Record | dailyrecord.co.uk | |
  The Press and Journal | pressandjournal.co.uk | |
  Dundee Courier | thecourier.co.uk |  |
  ?The National | thenational.scot | |
  Western Mail | walesonline.co.uk | WalesOnline, Wales Online |
  South Wales Argus | southwalesargus.co.uk | |
  South Wales Evening Post | walesonline.co.uk | |
  North Wales Daily Post | dailypost.co.uk |  |
  Belfast Telegraph | belfasttelegraph.co.uk | |
  The Irish News | irishnews.com | |
  ?News Letter | newsletter.co.uk | Belfast News Letter |
  Manchester Evening News | manchestereveningnews.co.uk | |
  Liverpool Echo | liverpoolecho.co.uk | |
  Birmingham Mail | birminghammail.co.uk | BirminghamLive |
  Birmingham Post | birminghampost.co.uk | |
  Yorkshire Post | yorkshirepost.co.uk | |
  Yorkshire Evening Post | yorkshireeveningpost.co.uk | |
  Sheffield Star | thestar.co.uk | |
  Telegraph & Argus | thetelegraphandargus.co.uk | |
  Hull Daily Mail | hulldailymail.co.uk | HullLive |
  The Northern Echo | thenorthernecho.co.uk | |
  Newcastle Chronicle | chroniclelive.co.uk | ChronicleLive, Evening Chronicle |
  Sunderland Echo | sunderlandecho.com | |
  Lancashire Telegraph | lancashiretelegraph.co.uk | |
  Nottingham Post | nottinghampost.com | Nottinghamshire Live |
  Leicester Mercury | leicestermercury.co.uk | LeicestershireLive |
  Express & Star | expressandstar.com | |
  Shropshire Star | shropshirestar.com | |
  Stoke Sentinel | stokesentinel.co.uk | |
  Coventry Telegraph | coventrytelegraph.net | |
  Eastern Daily Press | edp24.co.uk | |
  East Anglian Daily Times | eadt.co.uk | |
  Cambridge News | cambridge-news.co.uk | |
  Oxford Mail | oxfordmail.co.uk | |
  Bristol Post | bristolpost.co.uk | Bristol Live |
  Western Morning News | plymouthherald.co.uk | |
  Plymouth Herald | plymouthherald.co.uk | |
  Southern Daily Echo | dailyecho.co.uk | |
  Portsmouth News | portsmouth.co.uk | |
  Brighton Argus | theargus.co.uk |  |
  Kent Messenger | kentonline.co.uk | KentOnline |
  Jewish Chronicle | thejc.com | |
  Jewish News | jewishnews.co.uk | |
  Catholic Herald | catholicherald.co.uk | |
  Church Times | churchtimes.co.uk | |
  Press Gazette | pressgazette.co.uk | |

GB broadcaster
  BBC | bbc.co.uk | BBC News, British Broadcasting Corporation, BBC News Online, BBC Radio, BBC Radio 4, BBC Radio 5 Live, Radio 4, Radio 5 Live, 5 Live, BBC World Service, World Service, BBC World, BBC World News, BBC One, BBC Two, BBC Scotland, BBC Wales, BBC Northern Ireland, BBC Breakfast, BBC Sport, BBC Verify, BBC Persian, BBC Arabic, BBC Africa, BBC Asian Network | Newsnight, ?Panorama, Question Time, The Andrew Marr Show, Andrew Marr Show, Sunday with Laura Kuenssberg, ?Today, Today programme, Today program, ?The World at One, World at One, ?The World Tonight, HARDtalk, Daily Politics, Sunday Politics, Politics Live, Newsbeat, ?Newshour, Woman's Hour, Any Questions, ?PM, Desert Island Discs, Africa Eye, Focus on Africa
  ITV | itv.com | ITV News, ITN, ITV1 | Good Morning Britain, ?GMB, ?Peston, Peston on Sunday, ?This Morning, Loose Women, News at Ten, ?Tonight
  Channel 4 | channel4.com | Channel 4 News, C4 | ?Dispatches, Unreported World
  Channel 5 | channel5.com | 5 News, Channel 5 News |
  Sky News | news.sky.com | ?Sky | Sophy Ridge on Sunday, Ridge on Sunday, Kay Burley at Breakfast
  Sky Sports | skysports.com | Sky Sports News |
  TNT Sports | tntsports.co.uk | BT Sport |
  talkSPORT | talksport.com | |
  TalkTV | talk.tv | TalkRadio, talkRADIO | Piers Morgan Uncensored
  GB News | gbnews.com | |
  Times Radio | thetimes.com | |
  LBC | lbc.co.uk | LBC Radio | Nick Ferrari at Breakfast, ?Tonight with Andrew Marr
  STV | stv.tv | STV News | Scotland Tonight
  S4C | s4c.cymru | |
  UTV | u.tv | |

GB magazine
  The Economist | economist.com | ?Economist |
  ?The Spectator | spectator.co.uk | Spectator magazine |
  New Statesman | newstatesman.com | |
  Private Eye | private-eye.co.uk | |
  ?Prospect | prospectmagazine.co.uk | Prospect magazine |
  ?The Week | theweek.com | |
  ?The Oldie | theoldie.co.uk | |
  ?The Critic | thecritic.co.uk | |
  ?Nature | nature.com | Nature magazine, Nature News |
  New Scientist | newscientist.com | |
  The Lancet | thelancet.com | |
  The BMJ | bmj.com | British Medical Journal |
  Times Higher Education | timeshighereducation.com | |
  Times Literary Supplement | the-tls.co.uk | TLS |
  London Review of Books | lrb.co.uk | |
  Jane's Defence Weekly | janes.com | Jane's |
  Flight International | flightglobal.com | FlightGlobal |
  Nursing Times | nursingtimes.net | |
  Health Service Journal | hsj.co.uk | HSJ |
  The Bookseller | thebookseller.com | |
  ?The Grocer | thegrocer.co.uk | |
  Farmers Weekly | fwi.co.uk | |
  ?Radio Times | radiotimes.com | |
  ?Hello! | hellomagazine.com | Hello! magazine |
  OK! magazine | ok.co.uk | |
  ?Tatler | tatler.com | |
  NME | nme.com | |
  ?Attitude | attitude.co.uk | Attitude magazine |
  Gay Times | gaytimes.com | |
  The Africa Report | theafricareport.com | |
  Middle East Economic Digest | meed.com | MEED |
  African Arguments | africanarguments.org | |

GB site
  openDemocracy | opendemocracy.net | |
  PoliticsHome | politicshome.com | |
  ConservativeHome | conservativehome.com | |
  LabourList | labourlist.org | |
  Guido Fawkes | order-order.com | |
  HuffPost UK | huffingtonpost.co.uk | Huffington Post UK |
  Full Fact | fullfact.org | |
  Byline Times | bylinetimes.com | |
  Declassified UK | declassifieduk.org | |
  The Bureau of Investigative Journalism | thebureauinvestigates.com | |
  ?The Conversation | theconversation.com | |
  UnHerd | unherd.com | |
  ?The Canary | thecanary.co | |
  Middle East Eye | middleeasteye.net | |
  The New Arab | newarab.com | |
  ?The Register | theregister.com | |
  TechRadar | techradar.com | |
  PinkNews | thepinknews.com | Pink News |
  Carbon Brief | carbonbrief.org | |
  Climate Home News | climatechangenews.com | Climate Home |
  Tortoise Media | tortoisemedia.com | |
  ?The Ferret | theferret.scot | |
  ?The Mill | manchestermill.co.uk | |
  The Art Newspaper | theartnewspaper.com | |

IE newspaper
  The Irish Times | irishtimes.com | |
  Irish Independent | independent.ie | Sunday Independent, Independent.ie |
  Irish Examiner | irishexaminer.com | |
  Irish Daily Mail | extra.ie | |
  Irish Daily Star | thestar.ie | |
  The Irish Sun | thesun.ie | |
  Irish Daily Mirror | irishmirror.ie | Irish Mirror |
  The Sunday Business Post | businesspost.ie | Business Post |
  Sunday World | sundayworld.com | |
  The Sunday Tribune | | |
  Limerick Leader | limerickleader.ie | |
  Connacht Tribune | connachttribune.ie | |
  The Kerryman | kerryman.ie | |
  Cork Evening Echo | echolive.ie | |

IE broadcaster
  RTÉ | rte.ie | RTÉ News, RTÉ Radio 1, RTE News, RTE Radio 1, Raidió Teilifís Éireann | Morning Ireland, ?Prime Time, Liveline, ?Drivetime, ?News at One, The Late Late Show
  Newstalk | newstalk.com | | The Pat Kenny Show, ?The Hard Shoulder
  Virgin Media News | virginmediatelevision.ie | TV3 | The Tonight Show

IE site
  TheJournal.ie | thejournal.ie | ?The Journal |
  BreakingNews.ie | breakingnews.ie | |
  ?The Ditch | ontheditch.com | |
`
