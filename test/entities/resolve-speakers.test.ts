import { describe, expect, it } from 'vitest'
import { castOf, speakersOf } from './cast-of.js'

const kindsOf = (marked: string) => castOf(marked).speakers.map((shared) => shared.map(({ kind }) => kind).join(' | '))
const rolesOf = (marked: string) => castOf(marked).speakers.map((shared) => shared.map(({ role }) => role).join(' | '))

describe('names', () => {
  it('gives a surname its full name, before or behind', () => {
    expect(
      speakersOf(
        '[1:Menon] {1:said} <1:taxes would fall>. Finance Minister Ravi Menon unveiled the budget. [2:Mr. Menon] {2:left} <2:it there>.',
      ),
    ).toEqual(['Ravi Menon', 'Ravi Menon'])
  })

  it('takes the fullest wording of one name', () => {
    expect(
      speakersOf(
        '[1:Joe Tarrant] {1:said} <1:no>. [2:Joseph P. Tarrant Jr.] {2:signed} <2:it>. [3:Tarrant] {3:agreed} <3:so>.',
      ),
    ).toEqual(['Joseph P. Tarrant Jr.', 'Joseph P. Tarrant Jr.', 'Joseph P. Tarrant Jr.'])
  })

  it('keeps a father and his Jr. apart', () => {
    expect(speakersOf('[1:Abel Crane] {1:said} <1:no>. [2:Abel Crane Jr.] {2:said} <2:yes>.')).toEqual([
      'Abel Crane',
      'Abel Crane Jr.',
    ])
  })

  it('knows family names in front and names with particles', () => {
    expect(speakersOf('Kim Dae-ho, the envoy, arrived. [1:Mr. Kim] {1:said} <1:talks would resume>.')).toEqual([
      'Kim Dae-ho',
    ])
    expect(
      speakersOf(
        '[1:Mohammed bin Faisal, the crown prince,] {1:vowed} <1:reform>. [2:Prince Mohammed] {2:said} <2:more>. [3:Mr. de Vries] {3:smiled} <3:at that>, as Charles de Vries III does.',
      ),
    ).toEqual(['Mohammed bin Faisal', 'Mohammed bin Faisal', 'Charles de Vries III'])
    expect(
      speakersOf('Hamza al-Rashid called. [1:Al-Rashid] {1:asked} <1:for help>. [2:O’Brien] {2:said} <2:no>.'),
    ).toEqual(['Hamza al-Rashid', 'O’Brien'])
  })

  it('tells couples apart by courtesy title and first name', () => {
    const couple = 'Graham Alder and his wife, Susan Alder, own the mill. '
    expect(
      speakersOf(`${couple}[1:Mrs. Alder] {1:said} <1:they would sell>. [2:Mr. Alder] {2:disagreed} <2:strongly>.`),
    ).toEqual(['Susan Alder', 'Graham Alder'])
    expect(
      speakersOf(
        'Police arrested Leroy Banks, 24. [1:His mother, Denise Banks,] {1:said} <1:he was home>. [2:Mrs Banks] {2:wept} <2:as she spoke>. [3:Banks] {3:denies} <3:murder>.',
      ),
    ).toEqual(['Denise Banks', 'Denise Banks', 'Leroy Banks'])
  })

  it('lets the pronouns say whose a shared surname is', () => {
    expect(
      speakersOf(
        'Rosa Quint, daughter of the former mayor Henry Quint, runs the shop. [1:Quint] {1:said} <1:she was tired>. [2:Quint] {2:told} her staff <2:to rest>.',
      ),
    ).toEqual(['Rosa Quint', 'Rosa Quint'])
  })

  it('does not take a first word for a name', () => {
    expect(
      speakersOf(
        '[1:Critics] {1:said} <1:no>. [2:Developers] {2:said} <2:yes>. [3:Amnesty International] {3:said} <3:so>.',
      ),
    ).toEqual(['Critics', 'Developers', 'Amnesty International'])
  })

  it('reads headlines by the names below them', () => {
    expect(
      speakersOf(
        '[1:Brandt] {1:Vows} <1:to Sue Harbour Board Over Delays>\n\nMayor Ana Brandt lost patience on Monday.',
      ),
    ).toEqual(['Ana Brandt'])
  })
})

describe('bodies', () => {
  it('knows an acronym from its expansion and a body from its last words', () => {
    expect(
      speakersOf(
        '[1:The New Harvest Party (NHP)] {1:said} <1:yes>. [2:The NHP] {2:said} <2:no>. [3:The party] {3:said} <3:maybe>.',
      ),
    ).toEqual(['the New Harvest Party', 'the New Harvest Party', 'the New Harvest Party'])
    expect(
      speakersOf('[1:The Regional Water Safety Council] {1:met} <1:late>. [2:The Safety Council] {2:said} <2:no>.'),
    ).toEqual(['the Regional Water Safety Council', 'the Regional Water Safety Council'])
  })

  it('keeps "and" inside a name', () => {
    expect(
      speakersOf(
        '[1:The Department of Fisheries and Rural Services] {1:warned} <1:of delays>. [2:Johnson & Johnson] {2:paid} <2:it>.',
      ),
    ).toEqual(['the Department of Fisheries and Rural Services', 'Johnson & Johnson'])
    expect(speakersOf('[1:The Senate Harbours and Public Works Committee] {1:voted} <1:yes>.')).toEqual([
      'the Senate Harbours and Public Works Committee',
    ])
  })

  it('finds the body that a noun takes up', () => {
    expect(
      speakersOf('[1:Zentrix] {1:said} <1:its sales fell>. Dana Whitlow runs it. [2:The company] {2:blames} <2:rain>.'),
    ).toEqual(['Zentrix', 'Zentrix'])
    expect(
      speakersOf(
        'The Okafor campaign raised money. [1:The campaign] {1:said} <1:so>. [2:It] {2:declined} <2:to give figures>.',
      ),
    ).toEqual(['the Okafor campaign', 'the Okafor campaign'])
    expect(
      speakersOf(
        'Allies of the Lindqvist administration met the Kessian government. [1:The administration] {1:claims} <1:success>.',
      ),
    ).toEqual(['the Lindqvist administration'])
  })

  it('does not take one body for another', () => {
    expect(speakersOf('The Okafor campaign raised money. [1:The Brandt campaign] {1:said} <1:it had more>.')).toEqual([
      'the Brandt campaign',
    ])
    expect(
      speakersOf('Ana Brandt won. [1:Her campaign] {1:said} <1:so>. [2:Okafor’s campaign] {2:denied} <2:it>.'),
    ).toEqual(['Her campaign', 'Okafor’s campaign'])
    expect(speakersOf('A liberal court may come. The Supreme Court met. [1:The court] {1:ruled} <1:it void>.')).toEqual(
      ['the Supreme Court'],
    )
  })

  it('lets a place speak for its government', () => {
    const cast = castOf('[1:North Korea] {1:said} <1:no>. [2:Japan] {2:warned} <2:Russia>.')
    expect(cast.speakers.flat().map(({ name, kind }) => [name, kind])).toEqual([
      ['North Korea', 'organization'],
      ['Japan', 'organization'],
    ])
  })
})

describe('roles', () => {
  it('takes titles, appositions and descriptions in front', () => {
    expect(
      rolesOf(
        '[1:Interior Minister Diego Sabel] {1:said} <1:no>. [2:Jonas Miller, a Brandt campaign spokesman,] {2:said} <2:so>. [3:Okafor campaign spokesman Ian Wells] {3:declined} <3:to comment>. [4:Mr. Wells] {4:left} <4:it>.',
      ),
    ).toEqual([
      'Interior Minister',
      'a Brandt campaign spokesman',
      'Okafor campaign spokesman',
      'Okafor campaign spokesman',
    ])
    expect(
      rolesOf(
        '[1:An attorney for Hale, Miriam Stolz], {1:said} <1:he was innocent>. [2:Secretary of State Owen Teale] {2:agreed} <2:with that>.',
      ),
    ).toEqual(['An attorney for Hale', 'Secretary of State'])
  })

  it('gives a courtesy title no role', () => {
    expect(rolesOf('[1:Mr. Hale] {1:said} <1:no>. [2:Dr. Anjali Desai] {2:said} <2:yes>.')).toEqual(['', ''])
  })

  it('finds a person by the role', () => {
    expect(
      speakersOf(
        'Alhaji Musa Bello, the governor of the state, spoke. [1:The governor] {1:said} <1:roads would be built>. [2:Senator Liz Crane] {2:laughed} <2:at it>. [3:The lawmaker] {3:wants} <3:rail>.',
      ),
    ).toEqual(['Musa Bello', 'Liz Crane', 'Liz Crane'])
    expect(
      speakersOf(
        '[1:An attorney for Hale, Miriam Stolz], {1:said} <1:no>. [2:Hale’s lawyer] {2:refused} <2:to speak further>.',
      ),
    ).toEqual(['Miriam Stolz', 'Miriam Stolz'])
  })

  it('takes a description for the person in mind, an office for its unnamed holder', () => {
    expect(speakersOf('[1:Ana Brandt] {1:sold} <1:it>. [2:The 34-year-old mother of three] {2:said} <2:so>.')).toEqual([
      'Ana Brandt',
      'Ana Brandt',
    ])
    expect(speakersOf('[1:Ana Brandt] {1:sold} <1:it>. [2:The governor] {2:objected} <2:to the sale>.')).toEqual([
      'Ana Brandt',
      'The governor',
    ])
  })

  it('finds whom the lead describes', () => {
    expect(
      speakersOf(
        '[1:A former harbour chief] {1:says} <1:he was fired>.\n\n[2:Walt Drummond, 58,] {2:filed} <2:suit on Monday>.',
      ),
    ).toEqual(['Walt Drummond', 'Walt Drummond'])
    expect(
      speakersOf(
        '[1:A trader] {1:accused} <1:police of theft>.\n\n[2:Police spokesman Haruna Bello] {2:denied} <2:it>.',
      ),
    ).toEqual(['A trader', 'Haruna Bello'])
    expect(
      speakersOf(
        '[1:A new poll] {1:shows} <1:the mayor ahead>.\n\n[2:The latest Northgate College poll] {2:found} <2:a lead>.',
      ),
    ).toEqual(['The latest Northgate College poll', 'The latest Northgate College poll'])
  })

  it('lays one description after another at the last name’s door', () => {
    const { speakers, entities } = castOf(
      '[1:A new poll] {1:shows} <1:the mayor ahead>.\n\n[2:The latest Northgate poll] {2:found} <2:a lead>.\n\n' +
        '[3:A second Lynford poll] {3:found} <3:a gap>.',
    )
    expect(new Set(speakers.flat().map(({ entity }) => entity)).size).toBe(1)
    expect(entities.filter(({ mentions }) => mentions.length === 0)).toEqual([])
  })
})

describe('pronouns', () => {
  it('goes by gender', () => {
    expect(
      speakersOf(
        'Thandiwe Dube met Peter Hale on Monday. [1:Dube] {1:said} <1:talks went well>. [2:She] {2:praised} <2:the deal>. [3:He] {3:called} <3:it a start>.',
      ),
    ).toEqual(['Thandiwe Dube', 'Thandiwe Dube', 'Peter Hale'])
  })

  it('goes by number', () => {
    expect(
      speakersOf(
        '[1:Ana Brandt, Bo Lindqvist and Carla Reyes] {1:said} <1:they would quit>. [2:They] {2:blamed} <2:the board>.',
      ),
    ).toEqual(['Ana Brandt | Bo Lindqvist | Carla Reyes', 'Ana Brandt | Bo Lindqvist | Carla Reyes'])
    expect(speakersOf('[1:Voters] {1:told} Ana Brandt <1:they were tired>. [2:They] {2:want} <2:change>.')).toEqual([
      'Voters',
      'Voters',
    ])
  })

  it('finds the antecedent of a relative', () => {
    expect(speakersOf('Emeka Obi, [1:who] {1:said} <1:he was there>, denies it.')).toEqual(['Emeka Obi'])
  })

  it('takes the writer for "I" outside quotations and the one quoted inside', () => {
    expect(speakersOf('[1:I] {1:think} <1:this is wrong>.', 'Zoë Writer')).toEqual(['Zoë Writer'])
    expect(castOf('[1:We] {1:hope} <1:it ends>.').speakers[0]?.[0]).toMatchObject({ name: 'author', kind: 'author' })
    expect(
      speakersOf('“<1:[2:We] {2:believe} <2:the police lied>>,” {1:said} [1:Kwame Boateng], a trader.', 'Zoë Writer'),
    ).toEqual(['Kwame Boateng', 'Kwame Boateng'])
  })

  it('gives the owner of eyes and remarks', () => {
    expect(
      speakersOf(
        'Ana Brandt rose. Only rain is safe in [1:her eyes]. [2:Brandt’s remarks] {2:about} <2:rain> drew laughs.',
      ),
    ).toEqual(['Ana Brandt', 'Ana Brandt'])
  })

  it('names nobody whom the text does not name', () => {
    const [[speaker] = []] = castOf('“<1:It is a shame>,” [1:he] {1:said}.').speakers
    expect(speaker).toMatchObject({ name: 'he', kind: 'anonymous', entity: null })
  })
})

describe('those without a name', () => {
  it('keeps the phrase without its clauses', () => {
    expect(
      speakersOf(
        '[1:Two people familiar with the plan, who asked not to be named,] {1:said} <1:so>. [2:A spokesman for the ministry] {2:declined} <2:to comment>. [3:Critics of the law, including Ana Brandt,] {3:object} <3:to it>.',
      ),
    ).toEqual(['Two people familiar with the plan', 'A spokesman for the ministry', 'Critics of the law'])
  })

  it('tells publics, sources, bodies and documents apart', () => {
    expect(
      kindsOf(
        '[1:Voters] {1:say} <1:no>. [2:Officials] {2:say} <2:yes>. [3:Many Republicans] {3:fear} <3:it>. [4:A source] {4:said} <4:so>. [5:The poll] {5:found} <5:it>. [6:The government] {6:denied} <6:it>. [7:42 percent of drivers] {7:agreed} <7:with it>. [8:A number of members] {8:left} <8:it>.',
      ),
    ).toEqual(['group', 'anonymous', 'group', 'anonymous', 'document', 'organization', 'group', 'group'])
  })

  it('takes up a document by its noun', () => {
    expect(
      speakersOf('[1:A Northgate poll released Tuesday] {1:found} <1:a gap>. [2:The poll] {2:showed} <2:more>.'),
    ).toEqual(['A Northgate poll', 'A Northgate poll'])
  })

  it('does not take one official for another', () => {
    const cast = castOf(
      '[1:A senior official] {1:said} <1:so>. [2:The official] {2:added} <2:more>. [3:Another official] {3:denied} <3:it>.',
    )
    const [first, second, third] = cast.speakers.map(([speaker]) => speaker?.entity)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })
})

describe('shared statements', () => {
  it('divides two who speak together', () => {
    expect(speakersOf('Both [1:the Harbour Authority and the White House] {1:declined} <1:to comment>.')).toEqual([
      'the Harbour Authority | the White House',
    ])
    expect(speakersOf('[1:Both Ana Brandt and her aides] {1:declined} <1:to comment>.')).toEqual([
      'Ana Brandt | her aides',
    ])
    expect(speakersOf('[1:Developers and supporters in the council] {1:say} <1:yes>.')).toEqual([
      'Developers | supporters in the council',
    ])
  })

  it('leaves one speaker whole', () => {
    expect(speakersOf('[1:Federal and state officials] {1:say} <1:so>.')).toEqual(['Federal and state officials'])
    expect(speakersOf('[1:Experts on trade and defence] {1:say} <1:so>.')).toEqual(['Experts on trade and defence'])
    expect(speakersOf('[1:Ana Brandt, a developer and spokeswoman for the mill,] {1:said} <1:so>.')).toEqual([
      'Ana Brandt',
    ])
    expect(speakersOf('[1:Ana Brandt (Green), 56, the party’s leader,] {1:said} <1:so>.')).toEqual(['Ana Brandt'])
  })
})

describe('speakers from elsewhere', () => {
  it('carries a speaker on to a quote that goes on', () => {
    const { speakers } = castOf('“<1:It was dark>,” [1:Josie Webb] {1:said}. “<2:Nobody saw>.”\n\n“<3:Nobody at all>.”')
    expect(speakers.map(([speaker]) => speaker?.name)).toEqual(['Josie Webb', 'Josie Webb', 'Josie Webb'])
    expect(speakers.map(([speaker]) => speaker?.mention?.text ?? null)).toEqual(['Josie Webb', null, null])
  })

  it('takes the subject of the sentence before and a transcript’s label', () => {
    expect(speakersOf('Coach Dale Ruiz was livid. “<1:That was a foul>.”')).toEqual(['Dale Ruiz'])
    expect(speakersOf('Elena Moreno left the band.\n\nMORENO: <1:I was tired>.')).toEqual(['Elena Moreno'])
  })

  it('shares a subject within the sentence', () => {
    expect(speakersOf('[1:Ana Brandt] {1:said} <1:it rained> and {2:warned} <2:of floods>.')).toEqual([
      'Ana Brandt',
      'Ana Brandt',
    ])
    expect(speakersOf('[1:Ana Brandt] {1:said} <1:it rained>. It was {2:rumoured} <2:that it would stop>.')).toEqual([
      'Ana Brandt',
      '',
    ])
  })
})

describe('entities', () => {
  it('lists people and bodies with their mentions in order', () => {
    const { entities, speakers, document } = castOf(
      'Mayor Ana Brandt met the Harbour Board. [1:Ms. Brandt] {1:said} <1:it was late>. [2:The board] {2:agreed} <2:with her>.',
    )
    expect(entities.map(({ name, kind, roles }) => [name, kind, roles])).toEqual([
      ['Ana Brandt', 'person', ['Mayor']],
      ['the Harbour Board', 'organization', []],
    ])
    expect(entities[0]?.mentions.map(({ text }) => text)).toEqual(['Mayor Ana Brandt', 'Ms. Brandt', 'her'])
    expect(speakers.map(([speaker]) => speaker?.entity)).toEqual([0, 1])
    for (const { mentions } of entities) {
      for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text)
    }
  })

  it('has nobody in an empty text', () => {
    expect(castOf('')).toMatchObject({ speakers: [], entities: [] })
  })
})

describe('words around a name', () => {
  it('takes the noun of a body for its kind', () => {
    expect(kindsOf('Pump maker [1:Halden Flow] {1:said} <1:it would grow>.')).toEqual(['organization'])
    expect(kindsOf('[1:The palace] {1:said} <1:no>. [2:The opposition] {2:asked} <2:why>.')).toEqual([
      'organization',
      'organization',
    ])
  })

  it('keeps the owner and the small words of a role', () => {
    expect(rolesOf('[1:Miners’ leader Kasper Wolf] {1:said} <1:no>.')).toEqual(['Miners’ leader'])
    expect(rolesOf('<1:The port will close>, [1:harbour master Salim Noor] {1:said}.')).toEqual(['harbour master'])
  })

  it('reads a role up to the clause that follows it', () => {
    expect(rolesOf('[1:Omar Feld, a chemist who was away,] {1:said} <1:no>.')).toEqual(['a chemist who was away'])
  })

  it('takes nobody of another trade for who is described', () => {
    const text = '[1:Head teacher Lena Okoye] {1:said} <1:it leaks>. [2:The builder] {2:declined} <2:to comment>.'
    expect(speakersOf(text)[1]).not.toBe('Lena Okoye')
  })

  it('parts two bodies with articles, known nouns or not', () => {
    expect(speakersOf('Both [1:the port authority and the shipping line] {1:said} <1:no>.')).toEqual([
      'the port authority | the shipping line',
    ])
  })

  it('takes no town of a dateline for a body', () => {
    const text =
      'KIRUNA, Sweden, Feb 9 (Reuters) - (Adds quotes) <1:Miners have returned to work>, [1:the union] {1:said}.'
    expect(speakersOf(text)).toEqual(['the union'])
  })
})
