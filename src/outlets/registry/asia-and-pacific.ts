/** News organisations of Asia, Australia, New Zealand and the Pacific; `../registry.ts` tells how a line reads. */
export const asiaAndPacific = `
AU wire
  Australian Associated Press | aap.com.au | AAP |
AU newspaper
  The Australian | theaustralian.com.au | ?The Weekend Australian |
  The Australian Financial Review | afr.com | Australian Financial Review, AFR |
  The Sydney Morning Herald | smh.com.au | SMH, The Sun-Herald |
  ?The Age | theage.com.au | The Sunday Age |
  The Daily Telegraph Sydney | dailytelegraph.com.au | The Sunday Telegraph Sydney |
  Herald Sun | heraldsun.com.au | Melbourne Herald Sun |
  The Courier-Mail | couriermail.com.au | |
  The Advertiser Adelaide | adelaidenow.com.au | Adelaide Advertiser |
  The West Australian | thewest.com.au | |
  The Sunday Times Perth | perthnow.com.au | PerthNow |
  The Mercury Hobart | themercury.com.au | ?The Mercury, Hobart Mercury |
  The Examiner Launceston | examiner.com.au | |
  The Canberra Times | canberratimes.com.au | |
  Newcastle Herald | newcastleherald.com.au | |
  Illawarra Mercury | illawarramercury.com.au | |
  Northern Territory News | ntnews.com.au | NT News |
  Brisbane Times | brisbanetimes.com.au | |
  WAtoday | watoday.com.au | |
  The Saturday Paper | thesaturdaypaper.com.au | |
  Gold Coast Bulletin | goldcoastbulletin.com.au | |
  Geelong Advertiser | geelongadvertiser.com.au | |
  Townsville Bulletin | townsvillebulletin.com.au | |
  The Cairns Post | cairnspost.com.au | |
  Koori Mail | koorimail.com | |
  The Weekly Times | weeklytimesnow.com.au | |
AU broadcaster
  Australian Broadcasting Corporation | abc.net.au | ABC Radio National, Radio National, ABC Australia, ABC Radio Melbourne, ABC Radio Sydney, ABC Radio Perth, ABC News Breakfast, Triple J, ?ABC Radio, ?ABC, ?ABC News, ?ABC TV | ?7.30, Four Corners, ?Insiders, Q&A, Q+A, ABC Insiders, RN Breakfast, Media Watch, Background Briefing, Lateline
  SBS | sbs.com.au | SBS News, Special Broadcasting Service | Dateline SBS, ?Insight
  Sky News Australia | skynews.com.au | | Paul Murray Live, Sunday Agenda, The Bolt Report
  Nine News | 9news.com.au | Channel Nine, Channel 9, 9News, Nine Network | A Current Affair, ?Today, Weekend Today
  Seven News | 7news.com.au | Channel Seven, Channel 7, 7News, Seven Network | ?Sunrise
  Ten News | 10play.com.au | Channel Ten, Channel 10, Network Ten, 10 News First | The Project
  2GB | 2gb.com | 2GB radio |
  3AW | 3aw.com.au | 3AW radio |
  4BC | 4bc.com.au | |
  6PR | 6pr.com.au | |
  FIVEaa | fiveaa.com.au | |
  NITV | sbs.com.au | National Indigenous Television |
AU magazine
  ?The Monthly | themonthly.com.au | |
  ?Quadrant | quadrant.org.au | |
  The Australian Women's Weekly | womensweekly.com.au | |
AU site
  Crikey | crikey.com.au | |
  The New Daily | thenewdaily.com.au | |
  News.com.au | news.com.au | |
  InDaily | indaily.com.au | |
  Michael West Media | michaelwest.com.au | |
  ?The Mandarin | themandarin.com.au | |
  Junkee | junkee.com | |
  Pedestrian.TV | pedestrian.tv | |

NZ newspaper
  The New Zealand Herald | nzherald.co.nz | NZ Herald, Herald on Sunday |
  The Dominion Post | thepost.co.nz | |
  Christchurch Press | thepress.co.nz | |
  Otago Daily Times | odt.co.nz | |
  Waikato Times | waikatotimes.co.nz | |
  Sunday Star-Times | stuff.co.nz | |
  The National Business Review | nbr.co.nz | NBR |
NZ broadcaster
  RNZ | rnz.co.nz | Radio New Zealand, RNZ Pacific | ?Morning Report, Nine to Noon
  TVNZ | tvnz.co.nz | 1News, 1 News, Television New Zealand, One News | Q+A with Jack Tame, ?Breakfast
  Newshub | newshub.co.nz | Three News | The AM Show, ?The Nation, Newshub Nation
  Newstalk ZB | newstalkzb.co.nz | |
  Māori Television | whakaatamaori.co.nz | Maori Television, Whakaata Māori |
NZ magazine
  New Zealand Listener | thelistener.co.nz | NZ Listener |
  North & South | northandsouth.co.nz | |
NZ site
  ?Stuff | stuff.co.nz | Stuff.co.nz |
  ?Newsroom | newsroom.co.nz | Newsroom.co.nz |
  The Spinoff | thespinoff.co.nz | |
  ?Scoop | scoop.co.nz | |
FJ newspaper
  The Fiji Times | fijitimes.com.fj | |
  Fiji Sun | fijisun.com.fj | |
FJ broadcaster
  FBC News | fbcnews.com.fj | Fiji Broadcasting Corporation |
PG newspaper
  Papua New Guinea Post-Courier | postcourier.com.pg | Post-Courier |
PG broadcaster
  EMTV | emtv.com.pg | |
SB newspaper
  Solomon Star | solomonstarnews.com | |
WS newspaper
  Samoa Observer | samoaobserver.ws | |
GU newspaper
  Pacific Daily News | guampdn.com | |

IN wire
  Press Trust of India | ptinews.com | ?PTI |
  Asian News International | aninews.in | ANI |
  Indo-Asian News Service | ianslive.in | IANS |
  United News of India | uniindia.com | |
IN newspaper
  The Times of India | timesofindia.indiatimes.com | TOI |
  The Hindu | thehindu.com | |
  Hindustan Times | hindustantimes.com | HT |
  The Indian Express | indianexpress.com | |
  The New Indian Express | newindianexpress.com | |
  The Telegraph India | telegraphindia.com | |
  The Economic Times | economictimes.indiatimes.com | ET Now |
  Business Standard | business-standard.com | |
  ?Mint | livemint.com | LiveMint, Livemint |
  The Hindu BusinessLine | thehindubusinessline.com | BusinessLine, Business Line |
  Financial Express | financialexpress.com | |
  Deccan Herald | deccanherald.com | |
  Deccan Chronicle | deccanchronicle.com | |
  The Asian Age | asianage.com | |
  ?The Statesman | thestatesman.com | |
  The Tribune Chandigarh | tribuneindia.com | ?The Tribune |
  ?The Pioneer | dailypioneer.com | |
  DNA India | dnaindia.com | Daily News & Analysis |
  Mid-Day | mid-day.com | Mid Day |
  Mumbai Mirror | mumbaimirror.indiatimes.com | |
  Dainik Jagran | jagran.com | |
  Dainik Bhaskar | bhaskar.com | |
  Amar Ujala | amarujala.com | |
  ?Hindustan | livehindustan.com | |
  Malayala Manorama | manoramaonline.com | Manorama |
  Mathrubhumi | mathrubhumi.com | |
  Anandabazar Patrika | anandabazar.com | Ananda Bazar Patrika |
  Eenadu | eenadu.net | |
  Lokmat | lokmat.com | |
  Greater Kashmir | greaterkashmir.com | |
  Rising Kashmir | risingkashmir.com | |
  Kashmir Times | kashmirtimes.com | |
  The Assam Tribune | assamtribune.com | |
  The Shillong Times | theshillongtimes.com | |
  Free Press Journal | freepressjournal.in | |
  The Hans India | thehansindia.com | |
  Telangana Today | telanganatoday.com | |
IN broadcaster
  NDTV | ndtv.com | New Delhi Television | Left, Right & Centre
  Times Now | timesnownews.com | | The Newshour Debate, Frankly Speaking
  Republic TV | republicworld.com | Republic World |
  India Today TV | indiatoday.in | | ?News Today
  CNN-News18 | news18.com | CNN-IBN, CNN News18, News18 |
  Aaj Tak | aajtak.in | | Seedhi Baat
  ABP News | abplive.com | ABP Live |
  Zee News | zeenews.india.com | Zee TV |
  India TV | indiatvnews.com | | Aap Ki Adalat
  Mirror Now | timesnownews.com | |
  WION | wionews.com | |
  NewsX | newsx.com | |
  CNBC-TV18 | cnbctv18.com | CNBC TV18 |
  Doordarshan | ddnews.gov.in | DD News |
  All India Radio | newsonair.gov.in | Akashvani |
IN magazine
  India Today | indiatoday.in | |
  Outlook India | outlookindia.com | Outlook magazine, ?Outlook |
  Frontline magazine | frontline.thehindu.com | ?Frontline |
  ?The Caravan | caravanmagazine.in | |
  Open magazine | openthemagazine.com | |
  The Week India | theweek.in | |
  Tehelka | tehelka.com | |
  Economic and Political Weekly | epw.in | EPW |
  ?Organiser | organiser.org | |
  Down To Earth | downtoearth.org.in | |
IN site
  ?The Wire | thewire.in | |
  ?Scroll | scroll.in | Scroll.in |
  ?The Quint | thequint.com | |
  ?The Print | theprint.in | ThePrint |
  Newslaundry | newslaundry.com | |
  The News Minute | thenewsminute.com | |
  Firstpost | firstpost.com | |
  Alt News | altnews.in | |
  ?Boom | boomlive.in | Boom Live, BOOM |
  Moneycontrol | moneycontrol.com | |
  Bar and Bench | barandbench.com | Bar & Bench |
  LiveLaw | livelaw.in | Live Law |
  Rediff | rediff.com | Rediff.com |
  OpIndia | opindia.com | |
  IndiaSpend | indiaspend.com | |
  Article 14 | article-14.com | |

PK wire
  Associated Press of Pakistan | app.com.pk | ?APP |
PK newspaper
  ?Dawn | dawn.com | Dawn.com, DawnNews, Dawn newspaper |
  The Express Tribune | tribune.com.pk | |
  The News International | thenews.com.pk | |
  The Nation Pakistan | nation.com.pk | ?The Nation |
  Business Recorder | brecorder.com | |
  Daily Times Pakistan | dailytimes.com.pk | ?Daily Times |
  Pakistan Observer | pakobserver.net | |
  Pakistan Today | pakistantoday.com.pk | |
  The Frontier Post | thefrontierpost.com | |
  Daily Jang | jang.com.pk | Jang |
  Nawa-i-Waqt | nawaiwaqt.com.pk | |
PK broadcaster
  Geo News | geo.tv | Geo TV | Capital Talk, Naya Pakistan, Aaj Shahzeb Khanzada Kay Saath
  ARY News | arynews.tv | ARY | Off The Record
  Dunya News | dunyanews.tv | Dunya TV |
  Samaa TV | samaa.tv | Samaa |
  Aaj News | aaj.tv | Aaj TV |
  Hum News | humnews.pk | |
  PTV | ptv.com.pk | Pakistan Television, PTV News |
  Radio Pakistan | radio.gov.pk | |
PK magazine
  The Friday Times | thefridaytimes.com | |
  Herald magazine | herald.dawn.com | |

BD wire
  United News of Bangladesh | unb.com.bd | UNB |
  Bangladesh Sangbad Sangstha | bssnews.net | BSS |
BD newspaper
  The Daily Star Bangladesh | thedailystar.net | ?The Daily Star |
  Prothom Alo | prothomalo.com | |
  Dhaka Tribune | dhakatribune.com | |
  New Age Bangladesh | newagebd.net | New Age |
  The Business Standard Bangladesh | tbsnews.net | |
BD site
  bdnews24.com | bdnews24.com | bdnews24 |
LK newspaper
  Daily Mirror Sri Lanka | dailymirror.lk | |
  ?The Island | island.lk | |
  The Sunday Times Sri Lanka | sundaytimes.lk | |
  Daily News Sri Lanka | dailynews.lk | |
  The Sunday Leader | | |
  ?The Morning | themorning.lk | |
LK broadcaster
  Ada Derana | adaderana.lk | |
  News 1st | newsfirst.lk | Newsfirst |
LK site
  Colombo Telegraph | colombotelegraph.com | |
NP newspaper
  The Kathmandu Post | kathmandupost.com | |
  The Himalayan Times | thehimalayantimes.com | |
  ?Republica | myrepublica.nagariknetwork.com | |
  Nepali Times | nepalitimes.com | |
BT newspaper
  Kuensel | kuenselonline.com | |
MV site
  Maldives Independent | maldivesindependent.com | |
AF wire
  Pajhwok Afghan News | pajhwok.com | Pajhwok |
AF broadcaster
  TOLOnews | tolonews.com | Tolo News, TOLO TV, Tolo |
  Ariana News | ariananews.af | |
AF site
  Khaama Press | khaama.com | |

CN wire
  Xinhua | xinhuanet.com | Xinhua News Agency |
  China News Service | chinanews.com.cn | |
CN newspaper
  People's Daily | people.com.cn | |
  Global Times | globaltimes.cn | |
  China Daily | chinadaily.com.cn | |
  PLA Daily | 81.cn | |
  China Youth Daily | cyol.com | |
  Economic Daily China | ce.cn | |
  Southern Weekly | infzm.com | Southern Weekend |
  Shanghai Daily | shine.cn | |
CN broadcaster
  CCTV | cctv.com | China Central Television |
  CGTN | cgtn.com | China Global Television Network |
  China Radio International | cri.cn | |
CN magazine
  Caixin | caixinglobal.com | Caixin Global |
  Caijing | caijing.com.cn | |
CN site
  The Paper China | thepaper.cn | |
  Sixth Tone | sixthtone.com | |
HK newspaper
  South China Morning Post | scmp.com | SCMP |
  The Standard Hong Kong | thestandard.com.hk | |
  Apple Daily | | |
  Ming Pao | mingpao.com | |
  Sing Tao Daily | stheadline.com | Sing Tao |
  Ta Kung Pao | tkww.hk | |
  Wen Wei Po | wenweipo.com | |
  Oriental Daily | on.cc | |
HK broadcaster
  RTHK | rthk.hk | Radio Television Hong Kong | Backchat
  TVB | tvb.com | |
  Phoenix TV | ifeng.com | |
HK magazine
  Far Eastern Economic Review | | |
HK site
  Hong Kong Free Press | hongkongfp.com | HKFP |
  Asia Times | asiatimes.com | |
TW wire
  Central News Agency | cna.com.tw | Taiwan's Central News Agency |
TW newspaper
  Taipei Times | taipeitimes.com | |
  Liberty Times | ltn.com.tw | |
  United Daily News | udn.com | |
  China Times | chinatimes.com | |
TW site
  Taiwan News | taiwannews.com.tw | |
  Focus Taiwan | focustaiwan.tw | |
  The News Lens | thenewslens.com | |
MO newspaper
  Macau Daily Times | macaudailytimes.com.mo | |
MN wire
  Montsame | montsame.mn | |

JP wire
  Kyodo News | kyodonews.net | Kyodo, Kyodo News Agency |
  Jiji Press | jiji.com | Jiji |
JP newspaper
  The Asahi Shimbun | asahi.com | Asahi |
  The Yomiuri Shimbun | yomiuri.co.jp | Yomiuri |
  The Mainichi Shimbun | mainichi.jp | Mainichi, The Mainichi |
  The Sankei Shimbun | sankei.com | Sankei |
  Nikkei | nikkei.com | Nihon Keizai Shimbun, Nikkei newspaper, The Nikkei |
  Nikkei Asia | asia.nikkei.com | Nikkei Asian Review |
  The Japan Times | japantimes.co.jp | |
  The Japan News | japannews.yomiuri.co.jp | |
  Tokyo Shimbun | tokyo-np.co.jp | |
  Chunichi Shimbun | chunichi.co.jp | |
  Okinawa Times | okinawatimes.co.jp | |
  Ryukyu Shimpo | ryukyushimpo.jp | |
JP broadcaster
  NHK | nhk.or.jp | NHK World |
  TV Asahi | tv-asahi.co.jp | |
  TBS Japan | tbs.co.jp | |
  Fuji TV | fujitv.co.jp | |
  Nippon TV | ntv.co.jp | |
JP magazine
  Shukan Bunshun | bunshun.jp | |
  Toyo Keizai | toyokeizai.net | |

KR wire
  Yonhap News Agency | yna.co.kr | Yonhap, Yonhap News |
  Newsis | newsis.com | |
KR newspaper
  Chosun Ilbo | chosun.com | |
  JoongAng Ilbo | joongang.co.kr | |
  Korea JoongAng Daily | koreajoongangdaily.joins.com | |
  Dong-A Ilbo | donga.com | |
  Hankyoreh | hani.co.kr | |
  Kyunghyang Shinmun | khan.co.kr | |
  Hankook Ilbo | hankookilbo.com | |
  Maeil Business Newspaper | mk.co.kr | |
  The Korea Herald | koreaherald.com | |
  The Korea Times | koreatimes.co.kr | |
KR broadcaster
  KBS | kbs.co.kr | Korean Broadcasting System |
  MBC | imbc.com | Munhwa Broadcasting Corporation |
  SBS Korea | sbs.co.kr | |
  JTBC | jtbc.co.kr | |
  YTN | ytn.co.kr | |
KR site
  NK News | nknews.org | |
  Daily NK | dailynk.com | |
KP wire
  Korean Central News Agency | kcna.kp | KCNA |
KP newspaper
  Rodong Sinmun | rodong.rep.kp | |

SG newspaper
  The Straits Times | straitstimes.com | |
  The Business Times Singapore | businesstimes.com.sg | ?The Business Times |
  Lianhe Zaobao | zaobao.com.sg | |
  Today Singapore | todayonline.com | |
  The New Paper | tnp.sg | |
SG broadcaster
  CNA | channelnewsasia.com | Channel NewsAsia, Channel News Asia |
  Mediacorp | mediacorp.sg | |
SG site
  The Online Citizen | theonlinecitizen.com | |
  ?Mothership | mothership.sg | |
  Rice Media | ricemedia.co | |
MY wire
  Bernama | bernama.com | |
MY newspaper
  New Straits Times | nst.com.my | |
  The Star Malaysia | thestar.com.my | ?The Star |
  Malay Mail | malaymail.com | |
  Utusan Malaysia | utusan.com.my | |
  Sin Chew Daily | sinchew.com.my | |
  The Edge Malaysia | theedgemalaysia.com | |
  The Borneo Post | theborneopost.com | |
MY site
  Malaysiakini | malaysiakini.com | |
  Free Malaysia Today | freemalaysiatoday.com | FMT |
  Sarawak Report | sarawakreport.org | |
ID wire
  ?Antara | antaranews.com | Antara news agency |
ID newspaper
  Kompas | kompas.com | Kompas.com |
  The Jakarta Post | thejakartapost.com | |
  Jakarta Globe | jakartaglobe.id | |
  Media Indonesia | mediaindonesia.com | |
  Republika | republika.co.id | |
ID broadcaster
  Metro TV | metrotvnews.com | |
ID magazine
  ?Tempo | tempo.co | Tempo magazine |
ID site
  Detik | detik.com | Detik.com, Detikcom |
PH wire
  Philippine News Agency | pna.gov.ph | |
PH newspaper
  Philippine Daily Inquirer | inquirer.net | Inquirer.net |
  The Philippine Star | philstar.com | Philstar |
  Manila Bulletin | mb.com.ph | |
  The Manila Times | manilatimes.net | |
  BusinessWorld | bworldonline.com | |
  SunStar | sunstar.com.ph | |
PH broadcaster
  ABS-CBN | abs-cbn.com | ABS-CBN News | TV Patrol
  GMA Network | gmanetwork.com | GMA News | 24 Oras
PH site
  Rappler | rappler.com | |
  Vera Files | verafiles.org | |
TH newspaper
  Bangkok Post | bangkokpost.com | |
  The Nation Thailand | nationthailand.com | |
  Thai Rath | thairath.co.th | |
  ?Matichon | matichon.co.th | |
  Khaosod | khaosodenglish.com | Khaosod English |
TH broadcaster
  Thai PBS | thaipbs.or.th | |
VN wire
  Vietnam News Agency | vnanet.vn | |
VN newspaper
  Tuoi Tre | tuoitre.vn | |
  Thanh Nien | thanhnien.vn | |
VN site
  VnExpress | vnexpress.net | |
KH newspaper
  The Phnom Penh Post | phnompenhpost.com | |
  The Cambodia Daily | cambodiadaily.com | |
  Khmer Times | khmertimeskh.com | |
MM newspaper
  The Myanmar Times | | |
  Global New Light of Myanmar | gnlm.com.mm | |
MM site
  The Irrawaddy | irrawaddy.com | |
  Myanmar Now | myanmar-now.org | |
  Mizzima | mizzima.com | |
  Democratic Voice of Burma | dvb.no | DVB |
BN newspaper
  Borneo Bulletin | borneobulletin.com.bn | |
TL newspaper
  Timor Post | timorpost.com | |
KZ wire
  Kazinform | inform.kz | |
KZ site
  Tengrinews | tengrinews.kz | |
KG site
  24.kg | 24.kg | |
  Kloop | kloop.kg | |
UZ site
  Gazeta.uz | gazeta.uz | |
`
