/**
 * Offices and ranks that stand with a capital before a name: "Interior Minister Ana Brandt", "Sen. Okafor".
 * Without points. A word that is a role in small letters too ("economist") stands in role-nouns.ts.
 */
export const titles = `
  President Pres Premier Prime Minister Ministers Chancellor Taoiseach Tanaiste Secretary Undersecretary Sec
  Senator Senators Sen Sens Representative Representatives Rep Reps Congressman Congresswoman Congressmen Del
  Assemblyman Assemblywoman Assemblymember Councilman Councilwoman Councilmember Councillor Councilor Cllr Alderman Ald
  Governor Gov Governors Mayor Speaker Whip Chairman Chairwoman Chairperson Chair Commissioner Comptroller Treasurer
  Ambassador Amb Envoy Consul Attorney Prosecutor Solicitor Magistrate Ombudsman Registrar
  Director Manager Officer Executive CEO CFO COO CTO Founder Co-founder Cofounder Principal Superintendent Supt Provost
  Professor Lecturer Rector Vice-Chancellor Curator Editor Correspondent Columnist Anchor
  Spokesman Spokeswoman Spokesperson Strategist Pollster Adviser Advisor Aide Coordinator
  Lieutenant Lt Colonel Col Captain Capt Commander Cmdr Cdr Admiral Adm Commodore Brigadier Brig Gen Maj
  Sergeant Sgt Corporal Cpl Constable PC DC DCI Inspector Insp Detective Det Sheriff Trooper Patrolman Commandant Pvt Lance
  Emperor Empress Princess Queen Emir Sultan Ayatollah Imam Mullah Mufti Rabbi Archbishop Pastor Reverend Rev Monsignor Msgr
  Cardinal Patriarch Maulana Swami Guru Baroness Duchess Countess Viscount
  MP MEP MSP MLA MK Cong
`

/** Titles that are first names, surnames or everyday words as well: titles only at the very front of a name. */
export const leadingTitles = `
  General Major Private Judge Justice King Prince Pope Bishop Dean Marshal Coach Father Brother Sister Deacon Elder
  Duke Earl Baron Count Nurse Officer Chief Captain Canon Vicar Abbot Prior Reader Doctor Comrade Hon Agent Squire Ranger
`

/** Words in front of a title or a bare name that belong to the title: "former Deputy Prime Minister Ana Brandt". */
export const titleModifiers = `
  Former Ex Then Interim Acting Deputy Vice Assistant Asst Associate Senior Junior Chief Executive Managing Outgoing Incoming
  Honorary Lead Principal First Second Third Lord Lady High Shadow Regional National Federal State Local County City
  Foreign Home Interior Defense Defence Finance Justice Health Education Labor Trade Energy Environment Transport Agriculture
  Late Longtime Veteran Retired Fellow Rear Under Majority Minority House Senate Right-wing Left-wing
  President-elect Crown Grand Supreme
`

/** Parties and camps: "Republican Ana Brandt"; in the plural a public ("Democrats"). */
export const parties = `
  Democratic Republican Conservative Liberal Labour Tory Green Socialist Communist Independent
  Democrat Progressive Libertarian Tories Nationalist Unionist Loyalist Islamist Muslim Christian Jew Catholic Protestant
  Latino Hispanic Asian-American African-American Sikh Hindu Buddhist Evangelical Brexiteer Remainer Marxist Conservative Congressman
`
