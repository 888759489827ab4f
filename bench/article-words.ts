/** What the articles of the benchmark are made of; all invented. A word in braces is filled by the story. */

/** First and last name, and the pronoun. */
export const PEOPLE: readonly (readonly [string, string, 'he' | 'she'])[] = [
  ['Mara', 'Voss', 'she'],
  ['Ilan', 'Reke', 'he'],
  ['Tobias', 'Okonjo', 'he'],
  ['Priya', 'Ramdeen', 'she'],
  ['Hollis', 'Carver', 'he'],
  ['Agnes', 'Lindqvist', 'she'],
  ['Dermot', 'Fallon', 'he'],
  ['Nadia', 'Belkacem', 'she'],
  ['Samuel', 'Otieno-Price', 'he'],
  ['Renata', 'Quiroga', 'she'],
  ['Walter', 'Brandreth', 'he'],
  ['Ifeoma', 'Adebayo', 'she'],
]

export const ROLES: readonly string[] = [
  'chief engineer',
  'Mayor',
  'Deputy Minister',
  'Sen.',
  'spokeswoman',
  'union leader',
  'Police Commissioner',
  'Professor',
  'campaign manager',
  'Justice',
]

export const OUTLETS: readonly string[] = [
  'the Daily Lantern',
  'the Northgate Courier',
  'Meridian News',
  'the Halden Tribune',
  'Radio Estuary',
  'the Associated Press',
  'The New York Times',
  'CNN',
  'Reuters',
  'the BBC',
]

export const BODIES: readonly string[] = [
  'the Harbour Authority',
  'the Ministry of Roads',
  'the Westmere council',
  'Corvane Energy',
  'the Transport Workers’ Federation',
  'the appeals court',
  'the Institute for River Studies',
  'the governor’s office',
]

export const PLACES: readonly string[] = ['Northgate', 'Halden', 'Westmere', 'Port Corran', 'Elmsbridge', 'Tarn Valley']
export const DAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const CLAIMS: readonly string[] = [
  'the bridge was never inspected',
  'the money had been spent before the vote was taken',
  'the flood barrier would hold for another two winters',
  'nobody in the department had read the contract',
  'prices will rise by {number} percent before the spring',
  'the witnesses were not told that the hearing had been moved',
  'a second ferry could be in service within {number} weeks',
  'the plan would cost {number} jobs in {place} alone',
  'the polling stations had opened late in three districts',
  'there is no evidence that the reservoir was poisoned',
  'the company knew of the fault and kept the line open',
  'we have asked for help and we have been given forms',
  'the strike would go on until the night shift was restored',
  'the two governments are closer to a treaty than they admit',
]

export const TOPICS: readonly string[] = [
  'the harbour bridge',
  'the night trains',
  'the water tariff',
  'the ferry contract',
  'the school closures',
  'the disputed ballots',
]

/** Paragraphs in which somebody says something. */
export const STATEMENTS: readonly string[] = [
  '“{Claim},” {role} {first} {last} told reporters in {place} on {day}. “{Claim2}.”',
  '{first} {last}, the {role}, said on {day} that {claim}.',
  '“{Claim},” {pronoun} said, “and {claim2}.”',
  '{Outlet} reported on {day} that {claim}, citing two people familiar with {topic}.',
  'According to {body}, {claim}. {last} has denied it.',
  '{last} told {outlet} in an interview that {claim}, though {pronoun} conceded that {claim2}.',
  '{Body} declined to comment. A spokesperson for {last} did not respond to a request for comment.',
  '"{Claim}," said {first} {last}. "{Claim2}. That is all I know, and I have told the inquiry so."',
  '{last} believes that {claim}, and plans to put the question of {topic} to a vote on {day}.',
  'In a statement, {body} called the report on {topic} “a work of fiction” and insisted that {claim}.',
  'A poll for {outlet} shows that {number} percent of voters in {place} think {claim}.',
  'The judges ruled that {claim}, {outlet} noted, and ordered {body} to pay the costs.',
  '“{Claim}. {Claim2}.”',
  'Officials, who spoke on condition of anonymity, warned that {claim} unless {body} changed course on {topic}.',
  'Asked whether {claim}, {last} laughed. “Ask {body},” {pronoun} said. “They promised that {claim2}.”',
]

/** Paragraphs in which nobody does. */
export const EVENTS: readonly string[] = [
  'Rain fell on {place} for the {number}th day, and the lower road was closed to lorries. Crews worked through the night.',
  '{Body} moved to its new building near the station in {place} last year. The old one stands empty.',
  'The dispute over {topic} began in {place} when {number} households received letters without a signature.',
  'About {number} people stood in the square on {day} with candles and hand-painted signs. There were no arrests.',
  '{first} {last} was born in {place} and worked for {body} for {number} years before entering politics.',
  'The hearing resumes on {day}. Shares in Corvane Energy fell {number} cents in thin trading after lunch.',
]
