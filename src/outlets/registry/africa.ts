/** News organisations of Africa; `../registry.ts` tells how a line reads. */
export const africa = `
NG wire
  News Agency of Nigeria | nannews.ng | NAN |
NG newspaper
  The Punch | punchng.com | Punch newspaper, Saturday Punch, Sunday Punch, ?Punch |
  ?Vanguard | vanguardngr.com | Vanguard newspaper |
  ThisDay | thisdaylive.com | THISDAY |
  The Guardian Nigeria | guardian.ng | ?The Guardian |
  Daily Trust | dailytrust.com | Sunday Trust |
  The Nation Nigeria | thenationonlineng.net | ?The Nation |
  ?Leadership | leadership.ng | Leadership newspaper |
  BusinessDay Nigeria | businessday.ng | ?BusinessDay |
  Daily Independent | independent.ng | |
  Nigerian Tribune | tribuneonlineng.com | |
  New Telegraph | newtelegraphng.com | |
  The Sun Nigeria | sunnewsonline.com | Daily Sun, ?The Sun |
  Daily Times of Nigeria | dailytimesng.com | |
  ?Blueprint | blueprint.ng | Blueprint newspaper |
NG broadcaster
  Channels Television | channelstv.com | Channels TV | Sunrise Daily, Politics Today
  Arise News | arise.tv | Arise TV, Arise Television | The Morning Show
  TVC News | tvcnews.tv | TVC |
  Nigerian Television Authority | nta.ng | NTA |
  Africa Independent Television | aitlive.com | AIT |
NG magazine
  ?TELL | tell.ng | Tell magazine |
  ?TheNEWS | thenewsnigeria.com.ng | |
NG site
  Premium Times | premiumtimesng.com | |
  Sahara Reporters | saharareporters.com | SaharaReporters |
  TheCable | thecable.ng | The Cable |
  Daily Post Nigeria | dailypost.ng | ?Daily Post |
  Legit.ng | legit.ng | |
  Pulse Nigeria | pulse.ng | |
  ?The Whistler | thewhistler.ng | |
  Peoples Gazette | gazettengr.com | |
  HumAngle | humanglemedia.com | |
  Nairametrics | nairametrics.com | |
  PM News | pmnewsnigeria.com | |

KE wire
  Kenya News Agency | kenyanews.go.ke | |
KE newspaper
  Daily Nation | nation.africa | Nation.Africa, Sunday Nation, Saturday Nation, ?The Nation |
  The Standard Kenya | standardmedia.co.ke |  Sunday Standard, ?The Standard |
  The Star Kenya | the-star.co.ke | ?The Star |
  Business Daily | businessdailyafrica.com | Business Daily Africa |
  The EastAfrican | theeastafrican.co.ke | The East African |
  People Daily | peopledaily.digital | |
  Taifa Leo | taifaleo.nation.co.ke | |
KE broadcaster
  NTV Kenya | ntvkenya.co.ke | ?NTV |
  KTN | standardmedia.co.ke | KTN News, Kenya Television Network |
  Citizen TV | citizen.digital | Citizen Digital | JKLive, Jeff Koinange Live
  Kenya Broadcasting Corporation | kbc.co.ke | KBC |
  K24 | k24tv.co.ke | K24 TV |
  Capital FM Kenya | capitalfm.co.ke | Capital FM |
KE site
  Tuko | tuko.co.ke | Tuko.co.ke |
  ?The Elephant | theelephant.info | |

TZ newspaper
  ?The Citizen | thecitizen.co.tz | |
  Daily News Tanzania | dailynews.co.tz | ?Daily News, HabariLeo, Habari Leo |
  Mwananchi | mwananchi.co.tz | |
  The Guardian Tanzania | ippmedia.com | ?The Guardian |
UG newspaper
  Daily Monitor | monitor.co.ug | Sunday Monitor, ?The Monitor |
  New Vision | newvision.co.ug | |
  The Observer Uganda | observer.ug | ?The Observer |
  The Independent Uganda | independent.co.ug | ?The Independent |
UG broadcaster
  NBS Television | nbs.ug | NBS TV |
  NTV Uganda | ntv.co.ug | ?NTV |
RW newspaper
  The New Times | newtimes.co.rw | |
ET wire
  Ethiopian News Agency | ena.et | |
ET newspaper
  Addis Standard | addisstandard.com | |
  The Reporter Ethiopia | thereporterethiopia.com | |
  Addis Fortune | addisfortune.news | |
ET broadcaster
  Fana Broadcasting Corporate | fanamc.com | Fana |
SO broadcaster
  Garowe Online | garoweonline.com | |
  Radio Shabelle | shabellemedia.com | Shabelle Media Network |
SS site
  Radio Tamazuj | radiotamazuj.org | |
  Eye Radio | eyeradio.org | |
SD wire
  SUNA | suna-sd.net | Sudan News Agency |
SD newspaper
  Sudan Tribune | sudantribune.com | |
SD broadcaster
  Radio Dabanga | dabangasudan.org | |

ZA wire
  South African Press Association | | SAPA |
ZA newspaper
  Mail & Guardian | mg.co.za | Mail and Guardian, M&G |
  Sunday Times South Africa | timeslive.co.za | ?Sunday Times |
  TimesLIVE | timeslive.co.za | Times Live |
  Business Day | businesslive.co.za | BusinessLIVE |
  City Press | news24.com | |
  ?Rapport | netwerk24.com | |
  Beeld | netwerk24.com | Netwerk24 |
  Die Burger | netwerk24.com | |
  The Citizen South Africa | citizen.co.za | ?The Citizen |
  The Star Johannesburg | iol.co.za | ?The Star |
  Cape Times | iol.co.za | |
  Cape Argus | iol.co.za | |
  Pretoria News | iol.co.za | |
  The Mercury Durban | iol.co.za | ?The Mercury |
  Daily Dispatch | dispatchlive.co.za | DispatchLIVE |
  HeraldLIVE | theherald.co.za | Eastern Province Herald |
  Sowetan | sowetanlive.co.za | SowetanLIVE |
  Daily Sun South Africa | dailysun.co.za | |
  The Sunday Independent South Africa | iol.co.za | ?The Sunday Independent |
  Isolezwe | isolezwe.co.za | |
  Ilanga | ilanganews.co.za | |
ZA broadcaster
  SABC | sabcnews.com | SABC News, South African Broadcasting Corporation | Morning Live, Special Assignment
  eNCA | enca.com | eNews Channel Africa |
  e.tv | etv.co.za | |
  Newzroom Afrika | newzroom405.com | |
  Radio 702 | 702.co.za | Talk Radio 702, ?702 |
  CapeTalk | capetalk.co.za | Cape Talk |
  Power FM | power987.co.za | Power 98.7 |
  M-Net | mnet.co.za | | Carte Blanche
ZA magazine
  Financial Mail | businesslive.co.za | |
  Noseweek | noseweek.co.za | |
  Drum magazine | news24.com | |
ZA site
  News24 | news24.com | News 24 |
  Daily Maverick | dailymaverick.co.za | |
  Eyewitness News | ewn.co.za | EWN |
  IOL | iol.co.za | Independent Online |
  amaBhungane | amabhungane.org | |
  GroundUp | groundup.org.za | |
  Moneyweb | moneyweb.co.za | |
  Fin24 | news24.com | |
  BizNews | biznews.com | |

GH wire
  Ghana News Agency | gna.org.gh | GNA |
GH newspaper
  Daily Graphic | graphic.com.gh | Graphic Online |
  Ghanaian Times | ghanaiantimes.com.gh | |
  Ghanaian Chronicle | thechronicle.com.gh | |
  Daily Guide | dailyguidenetwork.com | |
  The B&FT | thebftonline.com | Business & Financial Times |
GH broadcaster
  Joy FM | myjoyonline.com | MyJoyOnline, Myjoyonline.com, JoyNews, Joy News | Newsfile, Super Morning Show
  Citi FM | citinewsroom.com | Citi News, Citi Newsroom, CitiNewsroom |
  Peace FM | peacefmonline.com | Peace FM Online | Kokrokoo
  TV3 Ghana | 3news.com | 3News, 3news.com |
  GBC Ghana | gbcghanaonline.com | Ghana Broadcasting Corporation |
GH site
  GhanaWeb | ghanaweb.com | |

ZW newspaper
  The Herald Zimbabwe | herald.co.zw | |
  NewsDay Zimbabwe | newsday.co.zw | |
  The Standard Zimbabwe | thestandard.co.zw | |
  Zimbabwe Independent | theindependent.co.zw | |
  The Chronicle Bulawayo | chronicle.co.zw | |
  Daily News Zimbabwe | dailynews.co.zw | |
ZW broadcaster
  Zimbabwe Broadcasting Corporation | zbc.co.zw | ZBC |
ZW site
  ZimLive | zimlive.com | |
  New Zimbabwe | newzimbabwe.com | |
ZM newspaper
  Lusaka Times | lusakatimes.com | |
  Times of Zambia | times.co.zm | |
  Zambia Daily Mail | daily-mail.co.zm | |
  News Diggers | diggers.news | |
MW newspaper
  Nyasa Times | nyasatimes.com | |
  The Nation Malawi | mwnation.com | |
BW newspaper
  Mmegi | mmegi.bw | |
  Botswana Gazette | thegazette.news | |
NA newspaper
  The Namibian | namibian.com.na | |
  New Era Namibia | neweralive.na | |
LS newspaper
  Lesotho Times | lestimes.com | |
SZ newspaper
  Times of Swaziland | times.co.sz | Times of Eswatini |
MZ wire
  Mozambique News Agency | aimnews.org |  |
MZ site
  Club of Mozambique | clubofmozambique.com | |
SL newspaper
  Awoko | awokonewspaper.sl | |
  Sierraloaded | sierraloaded.sl | |
LR newspaper
  FrontPage Africa | frontpageafricaonline.com | FrontPageAfrica |
  Liberian Observer | liberianobserver.com | |
GM newspaper
  ?The Point | thepoint.gm | |
CM site
  Actu Cameroun | actucameroun.com | |
SN wire
  Agence de Presse Sénégalaise | aps.sn | |
CD broadcaster
  Radio Okapi | radiookapi.net | |
MU newspaper
  L'Express Maurice | lexpress.mu | |
EG wire
  MENA | mena.org.eg | Middle East News Agency |
EG newspaper
  Al-Ahram | ahram.org.eg | Ahram Online, Al Ahram |
  Al-Masry Al-Youm | almasryalyoum.com | Egypt Independent |
  Daily News Egypt | dailynewsegypt.com | |
EG site
  Mada Masr | madamasr.com | |
LY site
  Libya Herald | libyaherald.com | |
  The Libya Observer | libyaobserver.ly | |
DZ wire
  Algérie Presse Service | aps.dz | Algeria Press Service |
DZ newspaper
  El Watan | elwatan-dz.com | |
MA wire
  Maghreb Arab Press | mapnews.ma | |
MA site
  Hespress | hespress.com | |
  Le360 | le360.ma | |
TN wire
  Tunis Afrique Presse | tap.info.tn | TAP news agency |
TN broadcaster
  Mosaique FM | mosaiquefm.net | |
ZA newspaper
  ?The Continent | thecontinent.org | |
`
