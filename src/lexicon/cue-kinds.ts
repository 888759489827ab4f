import type { CueKind } from '../types.js'

/**
 * Lemmas of cues by kind, in groups. A phrase is a lemma and a word that follows it ("point out"). What stands in no
 * group counts as a statement; statements are listed so that their forms find back to their lemma, and for phrases.
 */
export const CUE_KIND_GROUPS: readonly (readonly [CueKind, string])[] = [
  // Plain speech: "[said] the road was closed"
  [
    'statement',
    'say, tell, speak, talk, state, remark, comment, observe, note, mention, add, continue, conclude, utter',
  ],
  [
    'statement',
    'report, announce, declare, proclaim, pronounce, disclose, divulge, reveal, inform, notify, brief, relay',
  ],
  [
    'statement',
    'describe, portray, depict, characterize, characterise, call, label, dub, brand, term, name, cast, paint',
  ],
  [
    'statement',
    'explain, clarify, elaborate, specify, detail, outline, summarize, summarise, recount, narrate, relate',
  ],
  [
    'statement',
    'recall, remember, reminisce, repeat, reiterate, restate, echo, paraphrase, quote, cite, invoke, reference',
  ],
  ['statement', 'identify, list, enumerate, define, illustrate, emphasize, emphasise, stress, underline, underscore'],
  [
    'statement',
    'highlight, point out, spell out, lay out, set out, sum up, bring up, go on, chip in, chime in, weigh in',
  ],
  [
    'statement',
    'make clear, let slip, according to, put it, read out, single out, speak out, open up, sound off, take issue',
  ],
  // Claims, and taking a side: "[insisted] the count was fair"
  [
    'statement',
    'claim, assert, maintain, contend, argue, insist, affirm, reaffirm, attest, testify, swear, avow, aver',
  ],
  [
    'statement',
    'allege, charge, accuse, blame, fault, indict, implicate, incriminate, denounce, decry, deplore, condemn',
  ],
  [
    'statement',
    'criticize, criticise, castigate, chastise, rebuke, chide, scold, berate, blast, slam, lambast, lambaste, rip',
  ],
  [
    'statement',
    'assail, attack, bash, pan, mock, ridicule, deride, taunt, scoff, sneer, jeer, lash out, hit out, hit back',
  ],
  [
    'statement',
    'fire back, shoot back, push back, call out, inveigh, rail, fulminate, vent, rant, complain, grumble, gripe',
  ],
  [
    'statement',
    'protest, object, oppose, disagree, dispute, contest, challenge, question, counter, rebut, refute, retort',
  ],
  [
    'statement',
    'deny, reject, dismiss, disavow, disclaim, downplay, play down, shrug off, brush off, brush aside, laugh off',
  ],
  [
    'statement',
    'admit, concede, acknowledge, confess, own up, grant, allow, confirm, corroborate, verify, agree, concur',
  ],
  [
    'statement',
    'accept, endorse, support, back, defend, justify, vouch, stand by, rule out, walk back, retract, apologize',
  ],
  [
    'statement',
    'apologise, lament, bemoan, regret, mourn, rue, boast, brag, gloat, crow, exult, rejoice, praise, laud, hail',
  ],
  [
    'statement',
    'applaud, commend, compliment, extol, tout, trumpet, celebrate, credit, thank, congratulate, salute, welcome',
  ],
  // Questions, answers, requests: "[urged] the council to act"
  ['statement', 'ask, inquire, enquire, query, quiz, grill, probe, press, answer, reply, respond, react, retaliate'],
  [
    'statement',
    'urge, implore, beg, plead, appeal, call for, call on, call upon, demand, request, petition, lobby, beseech',
  ],
  [
    'statement',
    'advise, recommend, counsel, propose, suggest, advocate, encourage, exhort, prod, nudge, push for, invite',
  ],
  [
    'statement',
    'warn, caution, alert, remind, admonish, instruct, signal, hint, imply, insinuate, intimate, allude, indicate',
  ],
  [
    'statement',
    'predict, forecast, foretell, prophesy, speculate, venture, hazard, estimate, reckon, put at, promise, assure',
  ],
  [
    'statement',
    'reassure, guarantee, certify, negotiate, bargain, persuade, convince, offer, volunteer, share, convey, voice',
  ],
  ['statement', 'express, articulate, communicate, transmit, impart, air, vocalize, present, deliver, issue, release'],
  // Manner of speech and of writing: "[whispered]", "[tweeted]"
  [
    'statement',
    'whisper, murmur, mutter, mumble, shout, yell, scream, cry, exclaim, bellow, roar, bark, snap, growl, snarl',
  ],
  [
    'statement',
    'hiss, groan, moan, sigh, sob, wail, whine, laugh, chuckle, giggle, joke, quip, jest, tease, kid, deadpan',
  ],
  [
    'statement',
    'gush, rave, muse, opine, pontificate, preach, lecture, proffer, blurt, stammer, stutter, drawl, intone, chant',
  ],
  [
    'statement',
    'interject, interrupt, intervene, begin, start, finish, close, write, pen, tweet, retweet, post, blog, email',
  ],
  [
    'statement',
    'e-mail, text, message, publish, print, run, carry, broadcast, headline, editorialize, record, document',
  ],
  ['statement', 'sign, read, go, be like, break, leak, attribute, ascribe, dedicate, address, discuss, debate'],
  // Nouns of speech that are no verb too: "[warnings] from the ministry"
  ['statement', 'statement, assertion, allegation, accusation, complaint, criticism, critique'],
  [
    'statement',
    'announcement, declaration, account, description, explanation, testimony, confession, admission, denial',
  ],
  ['statement', 'response, plea, advice, recommendation, suggestion, proposal'],
  ['statement', 'warning, reminder, assurance, prediction, argument, contention, insistence, speech, letter'],
  ['statement', 'interview, quotation, rumor, rumour, word, rhetoric, slogan'],

  // Belief and judgement: "[believes] the tax is fair"
  [
    'thought',
    'believe, think, feel, suppose, presume, assume, guess, imagine, figure, conceive, deem, consider, regard, view',
  ],
  [
    'thought',
    'see, judge, rate, perceive, sense, know, understand, realize, realise, recognize, recognise, discover, learn',
  ],
  ['thought', 'gather, infer, deduce, surmise, conjecture, theorize, theorise, posit, interpret, trust, expect'],
  ['thought', 'anticipate, foresee, envision, envisage, bet, calculate, subscribe, count on, bank on, look forward'],
  ['thought', 'buy into, believe in, think of, think about, look at, see as, hear, misjudge'],
  // Doubt, wonder, memory: "[doubts] that it will hold"
  ['thought', 'doubt, wonder, ponder, contemplate, reflect, ruminate, mull, brood, weigh, suspect, distrust, mistrust'],
  ['thought', 'disbelieve, forget, dream, fantasize, fantasise, puzzle, marvel, reconsider, rethink, second-guess'],
  // Wish and worry: "[fears] a second flood"
  [
    'thought',
    'hope, wish, want, desire, long, yearn, crave, prefer, like, love, hate, dislike, detest, loathe, despise, adore',
  ],
  [
    'thought',
    'fear, dread, worry, fret, agonize, agonise, care, mind, resent, envy, admire, respect, appreciate, value, enjoy',
  ],
  // Adjectives: "was [confident] that"
  [
    'thought',
    'aware, unaware, sure, unsure, certain, uncertain, confident, convinced, persuaded, skeptical, sceptical, doubtful',
  ],
  [
    'thought',
    'optimistic, pessimistic, hopeful, afraid, fearful, scared, worried, concerned, anxious, nervous, wary, mindful',
  ],
  [
    'thought',
    'happy, glad, pleased, delighted, proud, grateful, thankful, sad, sorry, upset, angry, furious, outraged, annoyed',
  ],
  [
    'thought',
    'disappointed, frustrated, surprised, shocked, stunned, amazed, astonished, puzzled, baffled, satisfied, content',
  ],
  [
    'thought',
    'eager, keen, tired, sick, jealous, ashamed, embarrassed, uncomfortable, comfortable, interested, curious',
  ],
  // Nouns that are no verb too: "the [belief] that"
  ['thought', 'belief, thought, opinion, viewpoint, conviction, assumption, impression, feeling, suspicion'],
  ['thought', 'concern, skepticism, scepticism, expectation, perception, notion, faith, confidence'],
  [
    'thought',
    'mindset, attitude, stance, understanding, awareness, anxiety, unease, optimism, pessimism, idea, theory',
  ],

  // What somebody means to do: "[plans] to close the mine"
  [
    'intention',
    'plan, intend, aim, mean to, seek, vow, pledge, threaten, commit, promise to, undertake, resolve, determine',
  ],
  [
    'intention',
    'propose to, offer to, agree to, decide to, choose, opt, elect to, prepare, arrange, conspire, plot, scheme',
  ],
  ['intention', 'be going, look to, hope to, try to, attempt, strive, endeavor, endeavour, volunteer to, vote to'],
  [
    'intention',
    'swear to, swear off, refuse, decline, refuse to, decline to, campaign, fight for, work to, push to, commit to',
  ],
  ['intention', 'ready, willing, unwilling, prepared, determined, reluctant, committed, bound, poised, set to'],
  ['intention', 'intention, goal, threat, commitment, ambition, determination, objective, refusal, effort'],
  ['intention', 'willingness, readiness, agenda, mission, desire to, bid'],

  // Courts, juries, regulators, referees: "[ruled] that the levy was unlawful"
  [
    'ruling',
    'rule, overrule, order, decree, adjudicate, adjudge, uphold, overturn, quash, annul, nullify, void, invalidate',
  ],
  ['ruling', 'strike down, throw out, convict, acquit, sentence, fine, enjoin, find guilty, find liable, bar, ban'],
  [
    'ruling',
    'forbid, prohibit, outlaw, authorize, authorise, mandate, legislate, ratify, enact, approve, veto, sanction',
  ],
  ['ruling', 'grant bail, set aside, hand down, decide, award, stipulate, require, dictate, direct, prescribe'],
  ['ruling', 'ruling, verdict, judgment, judgement, decision, edict, injunction, directive'],

  // What documents, figures and facts say: "the poll [shows]"
  [
    'evidence',
    'show, prove, demonstrate, evidence, attest to, bear out, point to, testify to, substantiate, establish',
  ],
  ['evidence', 'proof, finding, poll, survey, study, statistic, data, research, result'],
]

/** Cues that are evidence where a document speaks: "[according to] a study", "the letter [suggests]". */
export const EVIDENCE_OF_DOCUMENTS: readonly string[] = [
  'according to, suggest, indicate, find, show, reveal, estimate, put, put at, project, predict, forecast, conclude, rank',
  'rate, record, document, confirm, imply, detail, uncover, identify, peg, measure, count, give, determine, see, reflect',
].flatMap((line) => line.split(', '))
