/** News organisations of the continent of Europe, Russia and Turkey; `../registry.ts` tells how a line reads. */
export const europe = `
FR wire
  Agence France-Presse | afp.com | AFP |
FR newspaper
  Le Monde | lemonde.fr | Le Monde Diplomatique |
  Le Figaro | lefigaro.fr | |
  Libération | liberation.fr | |
  Le Parisien | leparisien.fr | Aujourd'hui en France |
  Les Échos | lesechos.fr | |
  L'Humanité | humanite.fr | |
  La Croix | la-croix.com | |
  Ouest-France | ouest-france.fr | |
  Sud Ouest | sudouest.fr | |
  Nice-Matin | nicematin.com | |
  L'Équipe | lequipe.fr | |
  Le Journal du Dimanche | lejdd.fr | JDD |
  Le Canard Enchaîné | lecanardenchaine.fr | |
  International Herald Tribune | | |
FR broadcaster
  France 24 | france24.com | |
  Radio France Internationale | rfi.fr | RFI |
  France Inter | radiofrance.fr | |
  Franceinfo | francetvinfo.fr | France Info |
  France 2 | france.tv | France 2 television |
  TF1 | tf1info.fr | |
  BFM TV | bfmtv.com | BFMTV, BFM |
  CNews | cnews.fr | |
  Europe 1 | europe1.fr | |
  ?RTL | rtl.fr | RTL radio |
  Canal+ | canalplus.com | Canal Plus |
  Euronews | euronews.com | |
  TV5Monde | tv5monde.com | TV5 Monde |
FR magazine
  Paris Match | parismatch.com | |
  L'Obs | nouvelobs.com | Le Nouvel Observateur |
  L'Express | lexpress.fr | |
  Le Point | lepoint.fr | |
  Charlie Hebdo | charliehebdo.fr | |
  Jeune Afrique | jeuneafrique.com | |
FR site
  Mediapart | mediapart.fr | |

DE wire
  Deutsche Presse-Agentur | dpa.com | dpa, DPA, German Press Agency |
DE newspaper
  Frankfurter Allgemeine Zeitung | faz.net | FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung |
  Süddeutsche Zeitung | sueddeutsche.de | Sueddeutsche Zeitung |
  Die Welt | welt.de | Welt am Sonntag |
  Die Zeit | zeit.de | |
  Bild | bild.de | Bild am Sonntag, Bild Zeitung |
  Handelsblatt | handelsblatt.com | |
  Die Tageszeitung | taz.de | taz |
  Der Tagesspiegel | tagesspiegel.de | Tagesspiegel |
  Frankfurter Rundschau | fr.de | |
  Berliner Zeitung | berliner-zeitung.de | |
  Berliner Morgenpost | morgenpost.de | |
  Hamburger Abendblatt | abendblatt.de | |
  Rheinische Post | rp-online.de | |
  Westdeutsche Allgemeine Zeitung | waz.de | WAZ |
  Stuttgarter Zeitung | stuttgarter-zeitung.de | |
  Münchner Merkur | merkur.de | |
  Neues Deutschland | nd-aktuell.de | |
  Börsen-Zeitung | boersen-zeitung.de | |
DE broadcaster
  Deutsche Welle | dw.com | DW |
  ARD | ard.de | | Tagesschau, Tagesthemen
  ZDF | zdf.de | | heute journal
  Norddeutscher Rundfunk | ndr.de | NDR |
  Westdeutscher Rundfunk | wdr.de | WDR |
  Bayerischer Rundfunk | br.de | |
  Mitteldeutscher Rundfunk | mdr.de | MDR |
  Deutschlandfunk | deutschlandfunk.de | |
  N-tv | n-tv.de | ?ntv |
DE magazine
  Der Spiegel | spiegel.de | Spiegel Online, Spiegel magazine, Spiegel |
  ?Stern | stern.de | Stern magazine |
  ?Focus | focus.de | Focus magazine, Focus Online |
  WirtschaftsWoche | wiwo.de | |
  ?Kicker | kicker.de | |
DE site
  Correctiv | correctiv.org | |
  T-Online | t-online.de | |
  netzpolitik.org | netzpolitik.org | |
  ?The Local | thelocal.com | |

AT wire
  Austria Press Agency | apa.at | APA |
AT newspaper
  Der Standard | derstandard.at | |
  Die Presse | diepresse.com | |
  Kronen Zeitung | krone.at | |
  ?Kurier | kurier.at | |
  Kleine Zeitung | kleinezeitung.at | |
  Salzburger Nachrichten | sn.at | |
AT broadcaster
  ORF | orf.at | Österreichischer Rundfunk |
AT magazine
  ?Profil | profil.at | Profil magazine |

CH wire
  Keystone-SDA | keystone-sda.ch | |
CH newspaper
  Neue Zürcher Zeitung | nzz.ch | NZZ, NZZ am Sonntag |
  Tages-Anzeiger | tagesanzeiger.ch | |
  ?Blick | blick.ch | SonntagsBlick |
  Le Temps | letemps.ch | |
  Tribune de Genève | tdg.ch | |
CH broadcaster
  SRF | srf.ch | Schweizer Radio und Fernsehen |
  ?RTS | rts.ch | |
CH site
  Swissinfo | swissinfo.ch | SWI swissinfo.ch |

IT wire
  ANSA | ansa.it | |
  Adnkronos | adnkronos.com | |
IT newspaper
  Corriere della Sera | corriere.it | Il Corriere della Sera |
  La Repubblica | repubblica.it | |
  La Stampa | lastampa.it | |
  Il Sole 24 Ore | ilsole24ore.com | |
  Il Messaggero | ilmessaggero.it | |
  Il Giornale | ilgiornale.it | |
  Il Fatto Quotidiano | ilfattoquotidiano.it | |
  La Gazzetta dello Sport | gazzetta.it | Gazzetta dello Sport |
IT broadcaster
  RAI | rai.it | RaiNews24, Rai News 24, Rai 1, RaiUno | Porta a Porta
  La7 | la7.it | |
  Mediaset | mediaset.it | TGcom24 |
IT magazine
  L'Espresso | lespresso.it | |

VA newspaper
  L'Osservatore Romano | osservatoreromano.va | |
VA broadcaster
  Vatican News | vaticannews.va | Vatican Radio |

ES wire
  EFE | efe.com | Agencia EFE |
  Europa Press | europapress.es | |
ES newspaper
  El País | elpais.com | |
  El Mundo | elmundo.es | |
  Diario ABC | abc.es | ?ABC |
  La Vanguardia | lavanguardia.com | |
  La Razón | larazon.es | |
  El Periódico | elperiodico.com | |
  Expansión | expansion.com | |
  ?Marca | marca.com | |
  Diario AS | as.com | |
ES broadcaster
  RTVE | rtve.es | Televisión Española, TVE |
  Cadena SER | cadenaser.com | |
  Onda Cero | ondacero.es | |
  La Sexta | lasexta.com | |
ES site
  elDiario.es | eldiario.es | |
  El Confidencial | elconfidencial.com | |
  El Español | elespanol.com | |

PT wire
  Lusa | lusa.pt | |
PT newspaper
  Público | publico.pt | |
  Diário de Notícias | dn.pt | |
  Jornal de Notícias | jn.pt | |
  ?Expresso | expresso.pt | |
  Correio da Manhã | cmjornal.pt | |
PT broadcaster
  RTP | rtp.pt | |
  SIC Notícias | sicnoticias.pt | |
PT site
  The Portugal News | theportugalnews.com | |

BE wire
  Belga | belganewsagency.eu | Belga news agency |
BE newspaper
  Le Soir | lesoir.be | |
  De Standaard | standaard.be | |
  De Morgen | demorgen.be | |
  Het Laatste Nieuws | hln.be | |
  Het Nieuwsblad | nieuwsblad.be | |
  La Libre Belgique | lalibre.be | La Libre |
  De Tijd | tijd.be | |
BE broadcaster
  VRT | vrt.be | VRT NWS |
  RTBF | rtbf.be | |
BE site
  Politico Europe | politico.eu | POLITICO Europe, Politico EU |
  EUobserver | euobserver.com | EU Observer |
  Euractiv | euractiv.com | EurActiv |
  The Brussels Times | brusselstimes.com | |

NL wire
  ANP | anp.nl | |
NL newspaper
  De Telegraaf | telegraaf.nl | |
  de Volkskrant | volkskrant.nl | Volkskrant |
  NRC | nrc.nl | NRC Handelsblad |
  Algemeen Dagblad | ad.nl | |
  Trouw | trouw.nl | |
  Het Financieele Dagblad | fd.nl | |
NL broadcaster
  NOS | nos.nl | | Nieuwsuur
  RTL Nieuws | rtl.nl | |
NL site
  DutchNews.nl | dutchnews.nl | Dutch News |
  Follow the Money | ftm.eu | |
LU newspaper
  Luxemburger Wort | wort.lu | Luxembourg Times |
  Tageblatt | tageblatt.lu | |

SE wire
  ?TT | tt.se | TT news agency, Tidningarnas Telegrambyrå |
SE newspaper
  Dagens Nyheter | dn.se | |
  Svenska Dagbladet | svd.se | |
  Aftonbladet | aftonbladet.se | |
  Expressen | expressen.se | |
  Dagens Industri | di.se | |
SE broadcaster
  SVT | svt.se | Sveriges Television | Uppdrag Granskning
  Sveriges Radio | sverigesradio.se | Swedish Radio |
NO wire
  NTB | ntb.no | |
NO newspaper
  Aftenposten | aftenposten.no | |
  Verdens Gang | vg.no | VG |
  Dagbladet | dagbladet.no | |
  Dagens Næringsliv | dn.no | Dagens Naeringsliv |
NO broadcaster
  NRK | nrk.no | Norsk rikskringkasting |
  TV 2 | tv2.no | |
NO site
  Nettavisen | nettavisen.no | |
DK wire
  Ritzau | ritzau.dk | |
DK newspaper
  Politiken | politiken.dk | |
  Berlingske | berlingske.dk | |
  Jyllands-Posten | jyllands-posten.dk | |
  Ekstra Bladet | ekstrabladet.dk | |
DK broadcaster
  ?DR | dr.dk | Danmarks Radio |
GL newspaper
  Sermitsiaq | sermitsiaq.ag | |
FI wire
  ?STT | stt.fi | |
FI newspaper
  Helsingin Sanomat | hs.fi | |
  Ilta-Sanomat | is.fi | |
  Iltalehti | iltalehti.fi | |
  Hufvudstadsbladet | hbl.fi | |
FI broadcaster
  Yle | yle.fi | |
IS newspaper
  Morgunblaðið | mbl.is | Morgunbladid |
IS broadcaster
  RÚV | ruv.is | |

PL wire
  PAP | pap.pl | Polish Press Agency |
PL newspaper
  Gazeta Wyborcza | wyborcza.pl | |
  Rzeczpospolita | rp.pl | |
  Fakt | fakt.pl | |
PL broadcaster
  TVN24 | tvn24.pl | TVN 24, TVN |
  TVP | tvp.pl | TVP Info |
  Polsat | polsatnews.pl | Polsat News |
PL magazine
  Polityka | polityka.pl | |
PL site
  Onet | onet.pl | Onet.pl |
  Notes from Poland | notesfrompoland.com | |
CZ wire
  CTK | ctk.cz | ČTK, Czech News Agency |
CZ newspaper
  Hospodářské noviny | hn.cz | |
  Lidové noviny | lidovky.cz | |
CZ broadcaster
  Czech Television | ceskatelevize.cz | |
  Czech Radio | rozhlas.cz | Radio Prague |
SK newspaper
  Denník N | dennikn.sk | Dennik N |
  ?SME | sme.sk | |
HU wire
  MTI | mti.hu | |
HU newspaper
  Magyar Nemzet | magyarnemzet.hu | |
  Népszabadság | | |
HU magazine
  HVG | hvg.hu | |
HU site
  ?Telex | telex.hu | Telex.hu |
  ?444 | 444.hu | 444.hu |
RO wire
  Agerpres | agerpres.ro | |
  Mediafax | mediafax.ro | |
RO broadcaster
  Digi24 | digi24.ro | |
RO site
  HotNews | hotnews.ro | HotNews.ro |
BG wire
  BTA | bta.bg | |
GR wire
  AMNA | amna.gr | Athens-Macedonian News Agency |
GR newspaper
  Kathimerini | ekathimerini.com | |
  To Vima | tovima.gr | |
GR broadcaster
  ERT | ert.gr | |
  Skai | skai.gr | Skai TV |
CY newspaper
  Cyprus Mail | cyprus-mail.com | |
  Politis | politis.com.cy | |
MT newspaper
  Times of Malta | timesofmalta.com | |
RS wire
  Tanjug | tanjug.rs | |
  ?Beta | beta.rs | Beta news agency |
RS newspaper
  Politika | politika.rs | |
  Blic | blic.rs | |
RS broadcaster
  N1 | n1info.rs | |
  B92 | b92.net | |
HR wire
  HINA | hina.hr | |
HR newspaper
  Jutarnji list | jutarnji.hr | |
  Večernji list | vecernji.hr | |
SI wire
  STA | sta.si | Slovenian Press Agency |
SI newspaper
  ?Delo | delo.si | |
BA site
  Balkan Insight | balkaninsight.com | Balkan Investigative Reporting Network, BIRN |

EE newspaper
  Postimees | postimees.ee | |
EE broadcaster
  ERR | err.ee | ERR News |
LV wire
  LETA | leta.lv | |
LV site
  Delfi | delfi.lv | |
  Meduza | meduza.io | |
LT wire
  BNS | bns.lt | Baltic News Service |
LT broadcaster
  LRT | lrt.lt | |

RU wire
  TASS | tass.com | Tass, Itar-Tass, ITAR-TASS |
  RIA Novosti | ria.ru | RIA, RIA news agency |
  Interfax | interfax.com | Interfax news agency |
RU newspaper
  Kommersant | kommersant.ru | |
  Vedomosti | vedomosti.ru | |
  Izvestia | iz.ru | Izvestiya |
  Novaya Gazeta | novayagazeta.ru | Novaya Gazeta Europe |
  Komsomolskaya Pravda | kp.ru | |
  Rossiyskaya Gazeta | rg.ru | Rossiiskaya Gazeta |
  ?Pravda | pravda.ru | |
  Nezavisimaya Gazeta | ng.ru | |
  The Moscow Times | themoscowtimes.com | |
RU broadcaster
  RT | rt.com | Russia Today |
  Sputnik | sputnikglobe.com | Sputnik News |
  Rossiya 1 | vgtrk.ru | Rossiya-1, Rossiya 24 |
  Channel One Russia | 1tv.ru | |
  ?NTV | ntv.ru | |
  TV Rain | tvrain.tv | Dozhd |
  Ekho Moskvy | echofm.online | Echo of Moscow |
RU site
  RBC | rbc.ru | RBK |
  Gazeta.ru | gazeta.ru | |
  ?The Insider | theins.ru | |
  Mediazona | zona.media | |
BY wire
  Belta | belta.by | BelTA |
BY site
  Nasha Niva | nashaniva.com | |
UA wire
  Ukrinform | ukrinform.net | |
  Interfax-Ukraine | interfax.com.ua | Interfax Ukraine |
  UNIAN | unian.info | |
UA newspaper
  Ukrainska Pravda | pravda.com.ua | |
  Kyiv Post | kyivpost.com | |
UA broadcaster
  Suspilne | suspilne.media | |
  Hromadske | hromadske.ua | |
UA site
  The Kyiv Independent | kyivindependent.com | |
GE site
  Civil.ge | civil.ge | Civil Georgia |
AM wire
  Armenpress | armenpress.am | |
AZ wire
  Azertac | azertag.az | |
  ?Turan | turan.az | |

TR wire
  Anadolu Agency | aa.com.tr | Anadolu, Anadolu Ajansı, ?AA |
  Demirören News Agency | dha.com.tr | DHA, Dogan News Agency |
TR newspaper
  Hürriyet | hurriyet.com.tr | Hürriyet Daily News |
  Cumhuriyet | cumhuriyet.com.tr | |
  Sabah | sabah.com.tr | |
  Daily Sabah | dailysabah.com | |
  Milliyet | milliyet.com.tr | |
  Sözcü | sozcu.com.tr | |
  Yeni Şafak | yenisafak.com | Yeni Safak |
  Today's Zaman | | Zaman |
  BirGün | birgun.net | |
TR broadcaster
  TRT | trt.net.tr | TRT World, TRT Haber |
  CNN Türk | cnnturk.com | CNN Turk |
  NTV Turkey | ntv.com.tr | ?NTV |
  Habertürk | haberturk.com | Haberturk TV |
  Halk TV | halktv.com.tr | |
TR site
  Bianet | bianet.org | |
  T24 | t24.com.tr | |
`
