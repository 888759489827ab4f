/** News organisations of the Middle East, Latin America and the Caribbean; `../registry.ts` tells how a line reads. */
export const middleEastAndLatinAmerica = `
QA wire
  Qatar News Agency | qna.org.qa | QNA |
QA newspaper
  ?The Peninsula | thepeninsulaqatar.com | |
  Gulf Times | gulf-times.com | |
QA broadcaster
  Al Jazeera | aljazeera.com | Al-Jazeera, Aljazeera, Al Jazeera English | ?Inside Story
AE wire
  WAM | wam.ae | Emirates News Agency |
AE newspaper
  The National UAE | thenationalnews.com | ?The National |
  Gulf News | gulfnews.com | |
  Khaleej Times | khaleejtimes.com | |
AE broadcaster
  Sky News Arabia | skynewsarabia.com | |
  Asharq News | asharq.com | |
AE magazine
  Arabian Business | arabianbusiness.com | |
SA wire
  Saudi Press Agency | spa.gov.sa | ?SPA |
SA newspaper
  Arab News | arabnews.com | |
  Saudi Gazette | saudigazette.com.sa | |
  Okaz | okaz.com.sa | |
  Asharq Al-Awsat | aawsat.com | |
SA broadcaster
  Al Arabiya | alarabiya.net | Al-Arabiya, Al Arabiya English |
  Al Ekhbariya | alekhbariya.net | |
KW wire
  KUNA | kuna.net.kw | Kuwait News Agency |
KW newspaper
  Kuwait Times | kuwaittimes.com | |
  Arab Times | arabtimesonline.com | |
  Al-Qabas | alqabas.com | Al Qabas |
BH wire
  Bahrain News Agency | bna.bh | |
BH newspaper
  Gulf Daily News | gdnonline.com | |
OM wire
  Oman News Agency | omannews.gov.om | |
OM newspaper
  Times of Oman | timesofoman.com | |
  Muscat Daily | muscatdaily.com | |
YE wire
  ?Saba | saba.ye | Saba news agency |
YE broadcaster
  Al Masirah | almasirah.net.ye | Al-Masirah |
IL newspaper
  Haaretz | haaretz.com | |
  The Jerusalem Post | jpost.com | JPost |
  The Times of Israel | timesofisrael.com | |
  Yedioth Ahronoth | ynet.co.il | Yediot Ahronot, Yedioth Aharonoth, Yediot Aharonot |
  Maariv | maariv.co.il | Ma'ariv |
  Israel Hayom | israelhayom.com | |
  ?Globes | globes.co.il | |
  Calcalist | calcalist.co.il | |
IL broadcaster
  ?Kan | kan.org.il | Kan News, Kan public broadcaster, Kan 11 |
  Channel 12 Israel | mako.co.il | Israel's Channel 12, Channel 12 News, Channel 12 |
  Channel 13 Israel | 13tv.co.il | Israel's Channel 13, Channel 13 News |
  Channel 14 Israel | now14.co.il | Israel's Channel 14 |
  Army Radio | glz.co.il | Israel Army Radio |
  i24NEWS | i24news.tv | i24 News |
  Israel Radio | kan.org.il | |
IL site
  Ynet | ynetnews.com | Ynetnews, Ynet News |
  Walla | walla.co.il | Walla News |
  +972 Magazine | 972mag.com | |
  Jewish News Syndicate | jns.org | JNS |
  Arutz Sheva | israelnationalnews.com | Israel National News |
US wire
  Jewish Telegraphic Agency | jta.org | JTA |
PS wire
  WAFA | wafa.ps | Wafa |
  Ma'an News Agency | maannews.net | Ma'an |
PS newspaper
  Al-Quds | alquds.com | |
PS site
  Electronic Intifada | electronicintifada.net | |
LB wire
  National News Agency | nna-leb.gov.lb | |
LB newspaper
  The Daily Star Lebanon | | |
  L'Orient-Le Jour | lorientlejour.com | L'Orient Today |
  An-Nahar | annahar.com | |
  Al-Akhbar | al-akhbar.com | |
LB broadcaster
  Al-Manar | almanar.com.lb | Al Manar |
  LBCI | lbcgroup.tv | |
  Al Mayadeen | almayadeen.net | Al-Mayadeen |
  MTV Lebanon | mtv.com.lb | |
JO wire
  ?Petra | petra.gov.jo | Petra News Agency |
JO newspaper
  The Jordan Times | jordantimes.com | |
  Al Ghad | alghad.com | |
SY wire
  ?SANA | sana.sy | Syrian Arab News Agency |
SY newspaper
  Enab Baladi | enabbaladi.net | |
IQ wire
  Iraqi News Agency | ina.iq | |
  Shafaq News | shafaq.com | |
IQ broadcaster
  Rudaw | rudaw.net | |
  Kurdistan 24 | kurdistan24.net | Kurdistan24 |
  Alsumaria | alsumaria.tv | |
IR wire
  IRNA | irna.ir | Islamic Republic News Agency |
  ISNA | isna.ir | Iranian Students' News Agency |
  ?Fars | farsnews.ir | Fars News Agency, Fars News |
  Tasnim | tasnimnews.com | Tasnim News Agency |
  ?Mehr | mehrnews.com | Mehr News Agency |
IR newspaper
  Tehran Times | tehrantimes.com | |
  Kayhan | kayhan.ir | |
IR broadcaster
  Press TV | presstv.ir | PressTV |
GB broadcaster
  Iran International | iranintl.com | |

MX wire
  Notimex | | |
MX newspaper
  ?Reforma | reforma.com | |
  El Universal | eluniversal.com.mx | |
  La Jornada | jornada.com.mx | |
  Excélsior | excelsior.com.mx | |
  Milenio | milenio.com | |
  El Financiero | elfinanciero.com.mx | |
MX broadcaster
  Televisa | televisa.com | |
  TV Azteca | tvazteca.com | |
MX magazine
  ?Proceso | proceso.com.mx | |
MX site
  Mexico News Daily | mexiconewsdaily.com | |
  Animal Político | animalpolitico.com | |
  Aristegui Noticias | aristeguinoticias.com | |
BR wire
  Agência Brasil | agenciabrasil.ebc.com.br | |
BR newspaper
  Folha de S.Paulo | folha.uol.com.br | Folha de São Paulo, Folha |
  O Globo | oglobo.globo.com | |
  O Estado de S. Paulo | estadao.com.br | Estadão, O Estado de São Paulo |
  Valor Econômico | valor.globo.com | |
BR broadcaster
  TV Globo | globo.com | GloboNews, Globo News, Rede Globo | Jornal Nacional, Fantástico
BR magazine
  Veja | veja.abril.com.br | |
  Piauí | piaui.folha.uol.com.br | |
BR site
  G1 | g1.globo.com | |
  UOL | uol.com.br | |
AR wire
  Télam | telam.com.ar | |
AR newspaper
  La Nación | lanacion.com.ar | |
  Clarín | clarin.com | |
  Página/12 | pagina12.com.ar | Página 12 |
  Buenos Aires Times | batimes.com.ar | |
  Buenos Aires Herald | buenosairesherald.com | |
AR site
  Infobae | infobae.com | |
CL newspaper
  El Mercurio | elmercurio.com | |
  La Tercera | latercera.com | |
CO newspaper
  El Tiempo | eltiempo.com | |
  El Espectador | elespectador.com | |
CO broadcaster
  ?Caracol | caracol.com.co | Caracol Radio, Caracol TV, Noticias Caracol |
  RCN | rcnradio.com | Noticias RCN, RCN Radio |
  Blu Radio | bluradio.com | |
CO magazine
  ?Semana | semana.com | |
PE newspaper
  El Comercio | elcomercio.pe | |
  La República | larepublica.pe | |
PE broadcaster
  RPP | rpp.pe | |
VE newspaper
  El Nacional | elnacional.com | |
VE broadcaster
  Telesur | telesurtv.net | TeleSUR, teleSUR English |
  VTV | vtv.gob.ve | Venezolana de Televisión |
  Globovisión | globovision.com | |
VE site
  Efecto Cocuyo | efectococuyo.com | |
  Armando.info | armando.info | |
  Caracas Chronicles | caracaschronicles.com | |
EC newspaper
  El Universo | eluniverso.com | |
BO newspaper
  El Deber | eldeber.com.bo | |
PY newspaper
  ABC Color | abc.com.py | |
  Última Hora | ultimahora.com | |
UY newspaper
  El Observador | elobservador.com.uy | |
PA newspaper
  ?La Prensa | prensa.com | |
CR newspaper
  The Tico Times | ticotimes.net | |
GT newspaper
  Prensa Libre | prensalibre.com | |
  elPeriódico Guatemala | | |
SV newspaper
  La Prensa Gráfica | laprensagrafica.com | |
SV site
  El Faro | elfaro.net | |
NI site
  ?Confidencial | confidencial.digital | |
HN newspaper
  El Heraldo | elheraldo.hn | |
CU wire
  Prensa Latina | plenglish.com | |
CU newspaper
  Granma | granma.cu | |
CU site
  14ymedio | 14ymedio.com | |
  Cubadebate | cubadebate.cu | |
DO newspaper
  Listín Diario | listindiario.com | Listin Diario |
PR newspaper
  El Nuevo Día | elnuevodia.com | |
HT newspaper
  Le Nouvelliste | lenouvelliste.com | |
  The Haitian Times | haitiantimes.com | |
JM newspaper
  The Gleaner | jamaica-gleaner.com | Jamaica Gleaner |
  Jamaica Observer | jamaicaobserver.com | |
TT newspaper
  Trinidad and Tobago Guardian | guardian.co.tt | Trinidad Guardian |
  Trinidad Express | trinidadexpress.com | |
  Trinidad and Tobago Newsday | newsday.co.tt | |
BB newspaper
  Barbados Today | barbadostoday.bb | |
  Nation News Barbados | nationnews.com | |
GY newspaper
  Stabroek News | stabroeknews.com | |
  Kaieteur News | kaieteurnewsonline.com | |
  Guyana Chronicle | guyanachronicle.com | |
BS newspaper
  The Nassau Guardian | thenassauguardian.com | |
  The Tribune Nassau | tribune242.com | |
BM newspaper
  The Royal Gazette | royalgazette.com | |
KY newspaper
  Cayman Compass | caymancompass.com | |
BZ newspaper
  Amandala | amandala.com.bz | |
`
