import { describe, expect, test } from 'vitest'
import { cueLemma } from '../../src/cue-lemma.js'
import { cueLexicon } from '../../src/cue-lexicon.js'
import { CUE_KIND_GROUPS } from '../../src/lexicon/cue-kinds.js'
import { writeCue } from '../../src/report/write-cue.js'
import type { Speaker } from '../../src/types.js'
import { marked } from '../support/marked-finding.js'

const speaker = (kind: Speaker['kind']): Speaker => ({ name: 'it', kind, role: null, mention: null, entity: null })

/** Lemma and kind; the cue's last word is its main one. */
function cueOf(source: string, speakers: readonly Speaker[] = []): readonly (string | undefined)[] {
  const { document, finding } = marked(source)
  const cue = writeCue(document, finding, speakers)
  return [cue?.lemma, cue?.kind]
}

describe('kinds', () => {
  test.each([
    ['She <said> [it rained].', 'say', 'statement'],
    ['She <has repeatedly denied> [the claim].', 'deny', 'statement'],
    ['She <believes> [it rained].', 'believe', 'thought'],
    ['She <fears> [a flood].', 'fear', 'thought'],
    ['She <was convinced> [that it rained].', 'convinced', 'thought'],
    ['She <plans> [to leave].', 'plan', 'intention'],
    ['She <vowed> [to fight on].', 'vow', 'intention'],
    ['The court <ruled> [that he may stay].', 'rule', 'ruling'],
    ['The judge <ordered> [a retrial].', 'order', 'ruling'],
    ['The poll <shows> [a lead].', 'show', 'evidence'],
    ['The <warnings> from Ansk [of a flood].', 'warning', 'statement'],
    ['The <belief> [that it rained].', 'belief', 'thought'],
    ['“It rained” <―> Ada.', '―', 'statement'],
    ['She <blorped> [that it rained].', 'blorp', 'statement'],
  ])('%s', (source, lemma, kind) => {
    expect(cueOf(source)).toEqual([lemma, kind])
  })
})

describe('phrases', () => {
  test.each([
    ['She <pointed> out [that it rained].', 'point out', 'statement'],
    ['She <pointed> the error out.', 'point out', 'statement'],
    ['The jury <found> him guilty [of arson].', 'find guilty', 'ruling'],
    // The third word is near enough, the fourth is not; nor is what a comma or another sentence parts.
    ['She <pointed> his error out.', 'point out', 'statement'],
    ['She <pointed> his old error out.', 'point', 'statement'],
    ['She <pointed>, out of breath.', 'point', 'statement'],
    ['The jury <found>, on Monday, guilty men.', 'find', 'statement'],
    ['The court <struck> down [the levy].', 'strike down', 'ruling'],
    ['She <decided> to [stay].', 'decide', 'intention'],
    ['The court <decided> [that he may stay].', 'decide', 'ruling'],
    ['She <promised> to [stay].', 'promise', 'intention'],
    ['She <promised> [that it would rain].', 'promise', 'statement'],
    ['<According> to Ada, [it rained].', 'according to', 'statement'],
    ['She <spelled>. Out it went.', 'spell', 'statement'],
  ])('%s', (source, lemma, kind) => {
    expect(cueOf(source)).toEqual([lemma, kind])
  })
})

test('what a document says is evidence where the same cue of a person is a statement', () => {
  expect(cueOf('<According> to a study, [it rained].', [speaker('document')])).toEqual(['according to', 'evidence'])
  expect(cueOf('The report <suggests> [that it rained].', [speaker('document')])).toEqual(['suggest', 'evidence'])
  expect(cueOf('The minister <suggests> [that it rained].', [speaker('person')])).toEqual(['suggest', 'statement'])
  expect(cueOf('The letter <says> [that it rained].', [speaker('document')])).toEqual(['say', 'statement'])
})

test('no answer is a statement of its kind, though refusing is an intention', () => {
  const { document, finding } = marked('She <declined> [to comment].')
  expect(writeCue(document, { ...finding, type: 'non-answer' }, [])).toMatchObject({
    lemma: 'decline',
    kind: 'statement',
  })
  expect(writeCue(document, finding, [])).toMatchObject({ kind: 'intention' })
})

test('a quote without a cue has none; a cue is its verbatim words', () => {
  const { document, finding } = marked('She <has not denied> [it].')
  expect(writeCue(document, { ...finding, cue: null }, [])).toBeNull()
  expect(writeCue(document, finding, [])?.spans).toEqual([{ start: 4, end: 18, text: 'has not denied' }])
})

describe('lemmas of words that no list has', () => {
  const none = new Set<string>()
  test.each([
    ['stated', 'state'],
    ['denies', 'deny'],
    ['quipped', 'quip'],
    ['Quipping', 'quip'],
    ['telling', 'tell'],
    ['admitting', 'admit'],
    ['explained', 'explain'],
    ['urged', 'urge'],
    ['judging', 'judge'],
    ['voicing', 'voice'],
    ['stresses', 'stress'],
    ['teaches', 'teach'],
    ['blames', 'blame'],
    ['noting', 'note'],
    ['argues', 'argue'],
    ['believed', 'believe'],
    ['realized', 'realize'],
    ['said', 'say'],
    ['thesis', 'thesis'],
    ['is', 'be'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%s: %s', (word, lemma) => {
    expect(cueLemma(word, none)).toBe(lemma)
  })

  test('a word of the lists wins over the spelling', () => {
    expect(cueLemma('opined', new Set(['opine']))).toBe('opine')
    expect(cueLemma('opined', new Set(['opin']))).toBe('opin')
  })
})

test('the lists are clean: each phrase once, lower case, two words at most; the forms with s find back to them', () => {
  const phrases = CUE_KIND_GROUPS.flatMap(([, line]) => line.split(', '))
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
  expect(phrases.filter((phrase) => !/^[a-z-]+(?: [a-z]+)?$/.test(phrase))).toEqual([])
  expect(phrases.length).toBeGreaterThan(500)
  const single = phrases.filter((phrase) => !phrase.includes(' '))
  const { lemmas } = cueLexicon()
  expect(single.filter((lemma) => /[^yszxho]$/.test(lemma) && cueLemma(`${lemma}s`, lemmas) !== lemma)).toEqual([])
})
