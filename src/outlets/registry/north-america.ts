/** News organisations of the United States and Canada; `../registry.ts` tells how a line reads. */
export const northAmerica = `
US wire
  The Associated Press | apnews.com | AP, A.P., Associated Press News, AP News |
  Bloomberg News | bloomberg.com | Bloomberg, ?Bloomberg Television, Bloomberg TV, Bloomberg Radio | Bloomberg Surveillance, Bloomberg Businessweek, Businessweek
  United Press International | upi.com | UPI |
  McClatchy | mcclatchydc.com | McClatchy News, McClatchy Newspapers, McClatchy DC |
  Dow Jones Newswires | dowjones.com | Dow Jones News Service |
  Gannett | gannett.com | Gannett News Service |
  Kaiser Health News | kffhealthnews.org | KHN, KFF Health News |
  States Newsroom | statesnewsroom.com | |
  Religion News Service | religionnews.com | RNS |
  Catholic News Agency | catholicnewsagency.com | |
  Catholic News Service | catholicnews.com | |
  Inter Press Service | ipsnews.net | |
  Business Wire | businesswire.com | Businesswire |
  PR Newswire | prnewswire.com | PRNewswire |
  Courthouse News Service | courthousenews.com | Courthouse News |
  Stateline | stateline.org | |

US newspaper
  The New York Times | nytimes.com | NYT, NYTimes, N.Y. Times, NY Times, New York Times Magazine | ?The Daily, ?The Ezra Klein Show
  The Washington Post | washingtonpost.com | WaPo, Wash Post, WashPost, Washington Post Magazine | ?The Fact Checker
  The Wall Street Journal | wsj.com | WSJ |
  USA Today | usatoday.com | USAToday | Capital Download
  Los Angeles Times | latimes.com | L.A. Times, LA Times |
  Chicago Tribune | chicagotribune.com | |
  Chicago Sun-Times | suntimes.com | |
  New York Post | nypost.com | N.Y. Post, NY Post | Page Six
  New York Daily News | nydailynews.com | N.Y. Daily News, NY Daily News |
  Newsday | newsday.com | |
  The Boston Globe | bostonglobe.com | |
  Boston Herald | bostonherald.com | |
  The Philadelphia Inquirer | inquirer.com | |
  Philadelphia Daily News | inquirer.com | |
  Pittsburgh Post-Gazette | post-gazette.com | |
  Pittsburgh Tribune-Review | triblive.com | TribLive |
  The Dallas Morning News | dallasnews.com | |
  Houston Chronicle | houstonchronicle.com | |
  Austin American-Statesman | statesman.com | |
  San Antonio Express-News | expressnews.com | |
  Fort Worth Star-Telegram | star-telegram.com | |
  El Paso Times | elpasotimes.com | |
  San Francisco Chronicle | sfchronicle.com | SFGate |
  San Francisco Examiner | sfexaminer.com | |
  The Mercury News | mercurynews.com | San Jose Mercury News |
  The Sacramento Bee | sacbee.com | |
  The Fresno Bee | fresnobee.com | |
  The San Diego Union-Tribune | sandiegouniontribune.com | San Diego Tribune |
  Orange County Register | ocregister.com | |
  The Press Democrat | pressdemocrat.com | |
  Los Angeles Daily News | dailynews.com | |
  La Opinión | laopinion.com | |
  The Seattle Times | seattletimes.com | |
  Seattle Post-Intelligencer | seattlepi.com | |
  The Spokesman-Review | spokesman.com | |
  The Oregonian | oregonlive.com | OregonLive, The Oregonian/OregonLive |
  Idaho Statesman | idahostatesman.com | |
  Anchorage Daily News | adn.com | Alaska Dispatch News |
  Honolulu Star-Advertiser | staradvertiser.com | |
  The Denver Post | denverpost.com | |
  Rocky Mountain News | | |
  Colorado Springs Gazette | gazette.com | |
  The Salt Lake Tribune | sltrib.com | |
  Deseret News | deseret.com | |
  The Arizona Republic | azcentral.com | azcentral |
  Arizona Daily Star | tucson.com | |
  Albuquerque Journal | abqjournal.com | |
  Santa Fe New Mexican | santafenewmexican.com | |
  Las Vegas Review-Journal | reviewjournal.com | |
  Las Vegas Sun | lasvegassun.com | |
  Reno Gazette-Journal | rgj.com | |
  Star Tribune | startribune.com | Minneapolis Star Tribune, Minnesota Star Tribune |
  St. Paul Pioneer Press | twincities.com | |
  Milwaukee Journal Sentinel | jsonline.com | |
  Wisconsin State Journal | madison.com | |
  The Des Moines Register | desmoinesregister.com | |
  Quad-City Times | qctimes.com | |
  Omaha World-Herald | omaha.com | |
  Lincoln Journal Star | journalstar.com | |
  Argus Leader | argusleader.com | Sioux Falls Argus Leader |
  The Bismarck Tribune | bismarcktribune.com | |
  The Kansas City Star | kansascity.com | |
  The Wichita Eagle | kansas.com | |
  St. Louis Post-Dispatch | stltoday.com | |
  Springfield News-Leader | news-leader.com | |
  The Oklahoman | oklahoman.com | |
  Tulsa World | tulsaworld.com | |
  Arkansas Democrat-Gazette | arkansasonline.com | |
  The Detroit News | detroitnews.com | |
  Detroit Free Press | freep.com | |
  Lansing State Journal | lansingstatejournal.com | |
  The Plain Dealer | cleveland.com | Cleveland Plain Dealer, Cleveland.com |
  The Columbus Dispatch | dispatch.com | |
  The Cincinnati Enquirer | cincinnati.com | |
  Toledo Blade | toledoblade.com | ?The Blade |
  Dayton Daily News | daytondailynews.com | |
  Akron Beacon Journal | beaconjournal.com | |
  The Indianapolis Star | indystar.com | IndyStar |
  The Journal Gazette | journalgazette.net | |
  The Courier-Journal | courier-journal.com | Louisville Courier-Journal, Courier Journal |
  Lexington Herald-Leader | kentucky.com | |
  The Tennessean | tennessean.com | |
  The Commercial Appeal | commercialappeal.com | |
  Knoxville News Sentinel | knoxnews.com | |
  Chattanooga Times Free Press | timesfreepress.com | |
  The Atlanta Journal-Constitution | ajc.com | AJC |
  Savannah Morning News | savannahnow.com | |
  The Charlotte Observer | charlotteobserver.com | |
  The News & Observer | newsobserver.com | Raleigh News & Observer |
  Winston-Salem Journal | journalnow.com | |
  The Post and Courier | postandcourier.com | |
  The Greenville News | greenvilleonline.com | |
  Miami Herald | miamiherald.com | |
  El Nuevo Herald | elnuevoherald.com | |
  Tampa Bay Times | tampabay.com | St. Petersburg Times |
  Tampa Tribune | | |
  Orlando Sentinel | orlandosentinel.com | |
  South Florida Sun Sentinel | sun-sentinel.com | Sun-Sentinel |
  The Palm Beach Post | palmbeachpost.com | |
  Sarasota Herald-Tribune | heraldtribune.com | |
  The Florida Times-Union | jacksonville.com | |
  Tallahassee Democrat | tallahassee.com | |
  The Birmingham News | al.com | AL.com |
  Montgomery Advertiser | montgomeryadvertiser.com | |
  The Clarion-Ledger | clarionledger.com | Clarion Ledger |
  The Times-Picayune | nola.com | Times-Picayune/New Orleans Advocate, NOLA.com |
  Baton Rouge Advocate | theadvocate.com | |
  The Baltimore Sun | baltimoresun.com | |
  The Washington Times | washingtontimes.com | |
  Washington Examiner | washingtonexaminer.com | |
  Washington City Paper | washingtoncitypaper.com | |
  The Virginian-Pilot | pilotonline.com | |
  Richmond Times-Dispatch | richmond.com | |
  The Roanoke Times | roanoke.com | |
  Charleston Gazette-Mail | wvgazettemail.com | |
  The Star-Ledger | nj.com | Newark Star-Ledger, NJ.com |
  Bergen Record | northjersey.com | |
  Asbury Park Press | app.com | |
  The Press of Atlantic City | pressofatlanticcity.com | |
  The Buffalo News | buffalonews.com | |
  Democrat and Chronicle | democratandchronicle.com | |
  The Post-Standard | syracuse.com | Syracuse Post-Standard |
  Times Union | timesunion.com | Albany Times Union |
  The Journal News | lohud.com | |
  Hartford Courant | courant.com | |
  New Haven Register | nhregister.com | |
  The Providence Journal | providencejournal.com | |
  New Hampshire Union Leader | unionleader.com | ?Union Leader |
  Concord Monitor | concordmonitor.com | |
  Portland Press Herald | pressherald.com | |
  Bangor Daily News | bangordailynews.com | |
  Burlington Free Press | burlingtonfreepress.com | |
  VTDigger | vtdigger.org | |
  The Christian Science Monitor | csmonitor.com | CS Monitor |
  The New York Sun | nysun.com | |
  The New York Observer | observer.com | |
  The Village Voice | villagevoice.com | |
  Amsterdam News | amsterdamnews.com | New York Amsterdam News |
  The Epoch Times | theepochtimes.com | |
  Stars and Stripes | stripes.com | |
  Military Times | militarytimes.com | |
  Army Times | armytimes.com | |
  Navy Times | navytimes.com | |
  Investor's Business Daily | investors.com | |
  ?Barron's | barrons.com | |
  The Daily Signal | dailysignal.com | |
  The Harvard Crimson | thecrimson.com | |
  Yale Daily News | yaledailynews.com | |
  The Forward | forward.com | Jewish Daily Forward |
  National Catholic Reporter | ncronline.org | |
  American Banker | americanbanker.com | |

US broadcaster
  CNN | cnn.com | Cable News Network, CNN International, CNN en Español, CNNMoney, CNN Business, CNN Politics, CNN News | State of the Union, Anderson Cooper 360, AC360, ?New Day, ?The Lead, The Lead with Jake Tapper, The Situation Room, Erin Burnett OutFront, Reliable Sources, Fareed Zakaria GPS, Inside Politics, Larry King Live, Cuomo Prime Time, CNN Tonight, CNN This Morning
  Fox News | foxnews.com | Fox News Channel, Fox News Radio, Fox News Digital, ?Fox | Fox & Friends, Fox and Friends, Fox News Sunday, ?Hannity, The O'Reilly Factor, The Ingraham Angle, Tucker Carlson Tonight, The Kelly File, On the Record with Greta Van Susteren, Special Report with Bret Baier, ?Special Report, ?The Five, ?Outnumbered, America's Newsroom, Sunday Morning Futures, MediaBuzz, Media Buzz, Justice with Judge Jeanine, Gutfeld!
  Fox Business | foxbusiness.com | Fox Business Network, FBN | Mornings with Maria, Varney & Co, Lou Dobbs Tonight
  MSNBC | msnbc.com | MS NOW | Morning Joe, The Rachel Maddow Show, ?Hardball, Hardball with Chris Matthews, All In with Chris Hayes, The Last Word, Deadline: White House, Andrea Mitchell Reports, The 11th Hour, MTP Daily, The Beat with Ari Melber, ?The Beat, PoliticsNation, The ReidOut, AM Joy
  NBC | nbcnews.com | NBC News, NBCNews | Meet the Press, NBC Nightly News, Nightly News, Dateline NBC, ?Dateline, ?Today, Today show, The Today Show, ?The Tonight Show, Saturday Night Live, Late Night with Seth Meyers
  ABC | abcnews.go.com | ABC News, ABCNews, ABC News Radio | ?This Week, This Week with George Stephanopoulos, Good Morning America, GMA, World News Tonight, ABC World News, Nightline, ?20/20, ?The View, Jimmy Kimmel Live
  CBS | cbsnews.com | CBS News, CBS Radio, CBSNews | Face the Nation, 60 Minutes, CBS Evening News, CBS This Morning, CBS Mornings, CBS Sunday Morning, CBSN, 48 Hours, ?The Late Show with Stephen Colbert
  CNBC | cnbc.com | | Squawk Box, Squawk on the Street, Mad Money, Closing Bell, Power Lunch, Fast Money, Squawk Alley
  PBS | pbs.org | Public Broadcasting Service | PBS NewsHour, PBS News Hour, NewsHour, ?Frontline, Washington Week, Charlie Rose, Amanpour & Company
  NPR | npr.org | National Public Radio | Morning Edition, All Things Considered, Weekend Edition, ?Fresh Air, ?Here & Now
  C-SPAN | c-span.org | CSPAN | Washington Journal
  Univision | univision.com | Univision Noticias, Noticias Univision | Al Punto, Noticiero Univision
  Telemundo | telemundo.com | Noticias Telemundo |
  Newsmax | newsmax.com | Newsmax TV | Greg Kelly Reports
  One America News Network | oann.com | OAN, OANN, One America News |
  NewsNation | newsnationnow.com | News Nation |
  Voice of America | voanews.com | VOA |
  Radio Free Europe/Radio Liberty | rferl.org | RFE/RL, Radio Free Europe, Radio Liberty |
  Radio Free Asia | rfa.org | RFA |
  Alhurra | alhurra.com | Al-Hurra |
  Comedy Central | cc.com | | The Daily Show, The Colbert Report, The Nightly Show
  HBO | hbo.com | | Last Week Tonight, Real Time with Bill Maher, Axios on HBO
  Current TV | | |
  ESPN | espn.com | ESPN.com | SportsCenter, Outside the Lines, Pardon the Interruption, First Take
  NFL Network | nfl.com | |
  MLB Network | mlb.com | |
  Golf Channel | golfchannel.com | |
  The Weather Channel | weather.com | |
  Public Radio International | pri.org | PRI |
  American Public Media | americanpublicmedia.org | | ?Marketplace
  WNYC | wnyc.org | | The Brian Lehrer Show, Radiolab, On the Media
  WBUR | wbur.org | | ?On Point
  WGBH | wgbh.org | GBH News |
  WAMU | wamu.org | | The Diane Rehm Show, ?1A
  KQED | kqed.org | |
  KPCC | laist.com | LAist |
  Minnesota Public Radio | mprnews.org | MPR News |
  Wisconsin Public Radio | wpr.org | |
  Georgia Public Broadcasting | gpb.org | |
  Texas Public Radio | tpr.org | |
  New England Cable News | necn.com | NECN |
  NY1 | ny1.com | NY 1 | Inside City Hall
  Spectrum News | spectrumlocalnews.com | |
  WABC | abc7ny.com | WABC-TV |
  WCBS | cbsnews.com | WCBS-TV |
  WNBC | nbcnewyork.com | WNBC-TV |
  WPIX | pix11.com | PIX11 |
  KABC | abc7.com | KABC-TV |
  KTLA | ktla.com | |
  KNBC | nbclosangeles.com | |
  WGN | wgntv.com | WGN-TV, WGN Radio |
  WLS | abc7chicago.com | WLS-TV |
  WBBM | cbsnews.com | |
  WCVB | wcvb.com | |
  WMUR | wmur.com | WMUR-TV |
  WFAA | wfaa.com | |
  KHOU | khou.com | |
  KPRC | click2houston.com | |
  KUSA | 9news.com | |
  WSB-TV | wsbtv.com | |
  WXIA | 11alive.com | 11Alive |
  WPLG | local10.com | |
  WTVJ | nbcmiami.com | |
  WFTV | wftv.com | |
  WRAL | wral.com | |
  WBTV | wbtv.com | |
  WTOP | wtop.com | |
  WUSA | wusa9.com | WUSA9 |
  WJLA | wjla.com | |
  WRC | nbcwashington.com | |
  WBAL | wbaltv.com | |
  WTAE | wtae.com | |
  WEWS | news5cleveland.com | |
  WDIV | clickondetroit.com | |
  WXYZ | wxyz.com | |
  WISN | wisn.com | |
  KARE | kare11.com | KARE 11 |
  WCCO | cbsnews.com | |
  KCCI | kcci.com | |
  KMOV | firstalert4.com | |
  KSDK | ksdk.com | |
  KCTV | kctv5.com | |
  KSL | ksl.com | KSL-TV, KSL NewsRadio |
  KOMO | komonews.com | |
  KING 5 | king5.com | KING-TV |
  KGW | kgw.com | |
  KRON | kron4.com | KRON4 |
  KTVU | ktvu.com | |
  KPIX | cbsnews.com | |
  KNTV | nbcbayarea.com | |
  KPHO | azfamily.com | |
  KLAS | 8newsnow.com | |
  KVUE | kvue.com | |
  Democracy Now! | democracynow.org | Democracy Now |
  Breitbart News Daily | breitbart.com | |
  The Rush Limbaugh Show | rushlimbaugh.com | |
  The Hugh Hewitt Show | hughhewitt.com | |
  ?The Breakfast Club | | |
  TMZ | tmz.com | TMZ Live |
  Entertainment Tonight | etonline.com | |
  Inside Edition | insideedition.com | |
  Access Hollywood | accessonline.com | |
  Al Jazeera America | | |
  The Young Turks | tyt.com | |
  TheBlaze | theblaze.com | The Blaze, Blaze TV |
  Sinclair Broadcast Group | sbgi.net | |
  Real America's Voice | americasvoice.news | |
  Vice News | vice.com | VICE News, VICE News Tonight, ?Vice |

US magazine
  ?Time | time.com | TIME magazine, Time Magazine |
  Newsweek | newsweek.com | |
  The New Yorker | newyorker.com | |
  ?The Atlantic | theatlantic.com | Atlantic magazine, Atlantic Monthly, CityLab |
  U.S. News & World Report | usnews.com | U.S. News and World Report, US News |
  ?Forbes | forbes.com | Forbes magazine |
  ?Fortune | fortune.com | Fortune magazine |
  Fast Company | fastcompany.com | |
  Inc. magazine | inc.com | |
  Harvard Business Review | hbr.org | |
  Kiplinger | kiplinger.com | |
  Consumer Reports | consumerreports.org | |
  National Review | nationalreview.com | National Review Online |
  The Weekly Standard | | Weekly Standard |
  The New Republic | newrepublic.com | |
  ?The Nation | thenation.com | The Nation magazine |
  ?Reason | reason.com | Reason magazine |
  Mother Jones | motherjones.com | |
  The American Conservative | theamericanconservative.com | |
  The American Prospect | prospect.org | |
  The American Spectator | spectator.org | |
  Washington Monthly | washingtonmonthly.com | |
  Commentary magazine | commentary.org | |
  Jacobin | jacobin.com | |
  In These Times | inthesetimes.com | |
  ?The Progressive | progressive.org | |
  Harper's Magazine | harpers.org | ?Harper's |
  Foreign Affairs | foreignaffairs.com | |
  Foreign Policy magazine | foreignpolicy.com | ?Foreign Policy |
  The National Interest | nationalinterest.org | |
  Rolling Stone | rollingstone.com | |
  Vanity Fair | vanityfair.com | |
  ?Esquire | esquire.com | |
  GQ | gq.com | |
  Vogue | vogue.com | Teen Vogue |
  ?Elle | elle.com | Elle magazine |
  Cosmopolitan | cosmopolitan.com | |
  ?Glamour | glamour.com | Glamour magazine |
  Marie Claire | marieclaire.com | |
  Harper's Bazaar | harpersbazaar.com | |
  Town & Country | townandcountrymag.com | |
  Redbook | redbookmag.com | |
  ?People | people.com | People magazine |
  Us Weekly | usmagazine.com | |
  Entertainment Weekly | ew.com | |
  ?Variety | variety.com | |
  The Hollywood Reporter | hollywoodreporter.com | |
  ?Billboard | billboard.com | Billboard magazine |
  ?Essence | essence.com | Essence magazine |
  ?Ebony | ebony.com | Ebony magazine |
  Out magazine | out.com | |
  ?The Advocate | advocate.com | |
  Playboy | playboy.com | |
  New York magazine | nymag.com | New York Magazine, NYMag, Daily Intelligencer |
  Texas Monthly | texasmonthly.com | |
  Los Angeles magazine | lamag.com | |
  Washingtonian | washingtonian.com | |
  Philadelphia magazine | phillymag.com | |
  Sports Illustrated | si.com | |
  Bloomberg Markets | bloomberg.com | |
  ?Wired | wired.com | Wired magazine |
  Popular Science | popsci.com | |
  Popular Mechanics | popularmechanics.com | |
  Scientific American | scientificamerican.com | |
  National Geographic | nationalgeographic.com | |
  Smithsonian magazine | smithsonianmag.com | |
  MIT Technology Review | technologyreview.com | Technology Review |
  ?Science | science.org | |
  JAMA | jamanetwork.com | |
  New England Journal of Medicine | nejm.org | |
  Education Week | edweek.org | |
  Inside Higher Ed | insidehighered.com | |
  The Chronicle of Higher Education | chronicle.com | |
  Columbia Journalism Review | cjr.org | CJR |
  Editor & Publisher | editorandpublisher.com | |
  Advertising Age | adage.com | Ad Age |
  Adweek | adweek.com | |
  Broadcasting & Cable | nexttv.com | |
  Aviation Week | aviationweek.com | Aviation Week & Space Technology |
  Defense News | defensenews.com | |
  ?Governing | governing.com | Governing magazine |
  National Law Journal | law.com | |
  National Enquirer | nationalenquirer.com | |
  Christianity Today | christianitytoday.com | |
  Christian Century | christiancentury.org | |
  America magazine | americamagazine.org | |
  Parade magazine | parade.com | |
  Reader's Digest | rd.com | |

US site
  Politico | politico.com | Politico Magazine, POLITICO Pro | Politico Playbook, ?Playbook
  ?The Hill | thehill.com | Hill.TV | ?Rising
  Roll Call | rollcall.com | CQ Roll Call, CQ |
  Axios | axios.com | |
  National Journal | nationaljournal.com | |
  The Huffington Post | huffpost.com | HuffPost, Huffington Post Live, HuffPo, HuffPost Live, Huffpost Pollster, HuffPollster, huffingtonpost.com |
  BuzzFeed News | buzzfeednews.com | BuzzFeed, Buzzfeed |
  The Daily Beast | thedailybeast.com | Daily Beast |
  ?Salon | salon.com | Salon.com |
  ?Slate | slate.com | Slate magazine | Trumpcast, Political Gabfest
  ?Vox | vox.com | Vox.com | The Weeds
  FiveThirtyEight | fivethirtyeight.com | Five Thirty Eight |
  PolitiFact | politifact.com | PunditFact |
  FactCheck.org | factcheck.org | |
  Snopes | snopes.com | Snopes.com |
  RealClearPolitics | realclearpolitics.com | Real Clear Politics, RCP |
  ProPublica | propublica.org | Pro Publica |
  The Center for Public Integrity | publicintegrity.org | |
  The Marshall Project | themarshallproject.org | |
  The Intercept | theintercept.com | |
  The Texas Tribune | texastribune.org | |
  CalMatters | calmatters.org | Cal Matters |
  MinnPost | minnpost.com | |
  Voice of San Diego | voiceofsandiego.org | |
  The Nevada Independent | thenevadaindependent.com | |
  Bridge Michigan | bridgemi.com | |
  Mississippi Today | mississippitoday.org | |
  Block Club Chicago | blockclubchicago.org | |
  Gothamist | gothamist.com | |
  DNAinfo | | |
  InsideSources | insidesources.com | Inside Sources |
  Breitbart | breitbart.com | Breitbart News, Breitbart News Network | Breitbart News Sunday, Breitbart News Saturday
  The Daily Caller | dailycaller.com | The Daily Caller News Foundation |
  The Western Journal | westernjournal.com | Western Journalism |
  The Federalist | thefederalist.com | |
  The Washington Free Beacon | freebeacon.com | Free Beacon |
  The Daily Wire | dailywire.com | |
  The Gateway Pundit | thegatewaypundit.com | Gateway Pundit |
  Townhall | townhall.com | Townhall.com |
  RedState | redstate.com | Red State |
  Hot Air | hotair.com | HotAir |
  PJ Media | pjmedia.com | |
  The Drudge Report | drudgereport.com | ?Drudge |
  WorldNetDaily | wnd.com | WND |
  Infowars | infowars.com | |
  The Right Scoop | therightscoop.com | |
  Zero Hedge | zerohedge.com | ZeroHedge |
  LifeZette | lifezette.com | |
  Independent Journal Review | ijr.com | IJR |
  The Bulwark | thebulwark.com | |
  ?The Dispatch | thedispatch.com | |
  ?The Free Press | thefp.com | |
  Semafor | semafor.com | |
  ?Puck | puck.news | Puck News |
  Punchbowl News | punchbowl.news | Punchbowl |
  NOTUS | notus.org | |
  The 19th | 19thnews.org | The 19th News |
  ?The Messenger | | |
  ?Mic | mic.com | PolicyMic |
  Upworthy | upworthy.com | |
  Mashable | mashable.com | |
  Gawker | gawker.com | |
  Jezebel | jezebel.com | |
  Deadspin | deadspin.com | |
  ?The Root | theroot.com | |
  theGrio | thegrio.com | The Grio |
  ThinkProgress | | Think Progress |
  Talking Points Memo | talkingpointsmemo.com | TPM |
  Daily Kos | dailykos.com | |
  Raw Story | rawstory.com | |
  Media Matters for America | mediamatters.org | Media Matters |
  AlterNet | alternet.org | |
  Truthout | truthout.org | |
  Common Dreams | commondreams.org | |
  Crooks and Liars | crooksandliars.com | |
  Occupy Democrats | occupydemocrats.com | |
  Mediaite | mediaite.com | |
  NewsBusters | newsbusters.org | |
  Morning Consult | morningconsult.com | |
  Business Insider | businessinsider.com | |
  MarketWatch | marketwatch.com | |
  TheStreet | thestreet.com | |
  The Motley Fool | fool.com | |
  ?Quartz | qz.com | |
  Yahoo News | news.yahoo.com | Yahoo! News, Yahoo Finance, Yahoo! Finance |
  MSN | msn.com | |
  AOL News | aol.com | |
  TechCrunch | techcrunch.com | |
  The Verge | theverge.com | |
  Recode | vox.com | Re/code | Recode Decode
  Ars Technica | arstechnica.com | |
  Engadget | engadget.com | |
  Gizmodo | gizmodo.com | |
  CNET | cnet.com | |
  ZDNet | zdnet.com | ZDNET |
  VentureBeat | venturebeat.com | |
  ?The Information | theinformation.com | |
  404 Media | 404media.co | |
  Rest of World | restofworld.org | |
  ?Stat | statnews.com | STAT News |
  Inside Climate News | insideclimatenews.org | InsideClimate News |
  ?Grist | grist.org | |
  E&E News | eenews.net | E & E News, Greenwire, ClimateWire |
  Chalkbeat | chalkbeat.org | |
  Lawfare | lawfaremedia.org | |
  Just Security | justsecurity.org | |
  SCOTUSblog | scotusblog.com | |
  Above the Law | abovethelaw.com | |
  Bellingcat | bellingcat.com | |
  WikiLeaks | wikileaks.org | |
  Defense One | defenseone.com | |
  Military.com | military.com | |
  Task & Purpose | taskandpurpose.com | |
  The War Zone | twz.com | |
  Al-Monitor | al-monitor.com | Al Monitor |
  ?Patch | patch.com | |
  Bleacher Report | bleacherreport.com | |
  The Athletic | theathletic.com | |
  The Ringer | theringer.com | |
  SB Nation | sbnation.com | SBNation |
  Yahoo Sports | sports.yahoo.com | |
  Deadline Hollywood | deadline.com | |
  TheWrap | thewrap.com | The Wrap |
  ?Vulture | vulture.com | |
  Pitchfork | pitchfork.com | |
  Refinery29 | refinery29.com | |
  ?Bustle | bustle.com | |
  NowThis | nowthisnews.com | NowThis News |
  ?Fusion | | Fusion TV |
  ?Cheddar | cheddar.com | |
  ?Reveal | revealnews.org | The Center for Investigative Reporting |
  ?Documented | documentedny.com | |
  Global Press Journal | globalpressjournal.com | |
  GlobalPost | | |
  World Politics Review | worldpoliticsreview.com | |
  The Diplomat | thediplomat.com | |
  The Onion | theonion.com | |

CA wire
  The Canadian Press | thecanadianpress.com | |
  Postmedia | postmedia.com | Postmedia News, Postmedia Network |
  QMI Agency | | |

CA newspaper
  The Globe and Mail | theglobeandmail.com | Globe & Mail |
  Toronto Star | thestar.com | |
  National Post | nationalpost.com | |
  Financial Post | financialpost.com | |
  Toronto Sun | torontosun.com | |
  Ottawa Citizen | ottawacitizen.com | |
  Ottawa Sun | ottawasun.com | |
  Montreal Gazette | montrealgazette.com | |
  Le Devoir | ledevoir.com | |
  La Presse | lapresse.ca | |
  Le Journal de Montréal | journaldemontreal.com | |
  Le Soleil | lesoleil.com | |
  Vancouver Sun | vancouversun.com | |
  ?The Province | theprovince.com | |
  Victoria Times Colonist | timescolonist.com | Times Colonist |
  Calgary Herald | calgaryherald.com | |
  Calgary Sun | calgarysun.com | |
  Edmonton Journal | edmontonjournal.com | |
  Edmonton Sun | edmontonsun.com | |
  Winnipeg Free Press | winnipegfreepress.com | |
  Winnipeg Sun | winnipegsun.com | |
  Regina Leader-Post | leaderpost.com | Leader-Post |
  Saskatoon StarPhoenix | thestarphoenix.com | StarPhoenix |
  The Hamilton Spectator | thespec.com | |
  Waterloo Region Record | therecord.com | |
  London Free Press | lfpress.com | |
  Windsor Star | windsorstar.com | |
  The Chronicle Herald | saltwire.com | Halifax Chronicle Herald, SaltWire |
  Telegraph-Journal | tj.news | |
  The St. John's Telegram | saltwire.com | |
  The Hill Times | hilltimes.com | |

CA broadcaster
  CBC | cbc.ca | CBC News, Canadian Broadcasting Corporation, CBC Radio, CBC Television | ?The National, ?The Current, As It Happens, The Fifth Estate, Power & Politics, Cross Country Checkup, ?The House
  CTV News | ctvnews.ca | CTV | CTV Question Period, ?Question Period, W5, ?Power Play
  Global News | globalnews.ca | Global TV | The West Block
  Radio-Canada | ici.radio-canada.ca | Ici Radio-Canada | Tout le monde en parle, Enquête
  CityNews | citynews.ca | Citytv |
  TVA Nouvelles | tvanouvelles.ca | |
  TVO | tvo.org | TVOntario | ?The Agenda
  CP24 | cp24.com | |
  BNN Bloomberg | bnnbloomberg.ca | |
  APTN News | aptnnews.ca | APTN |
  CPAC | cpac.ca | |

CA magazine
  Maclean's | macleans.ca | |
  The Walrus | thewalrus.ca | |
  Chatelaine | chatelaine.com | |
  L'actualité | lactualite.com | |
  Policy Options | policyoptions.irpp.org | |

CA site
  iPolitics | ipolitics.ca | |
  The Tyee | thetyee.ca | |
  Rebel News | rebelnews.com | Rebel Media |
  National Observer | nationalobserver.com | Canada's National Observer |
  ?The Logic | thelogic.co | |
  The Narwhal | thenarwhal.ca | |
  ?Rabble | rabble.ca | |
  Press Progress | pressprogress.ca | |
  Daily Hive | dailyhive.com | |
  BlogTO | blogto.com | |
`
