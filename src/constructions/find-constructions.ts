import { findNonAnswers } from '../non-answers/find-non-answers.js'
import type { Document, Finding, Naming, Quotations } from '../stages.js'
import type { Construction } from './construction.js'
import { cutNarration } from './cut-narration.js'
import { cutNounClauses } from './cut-noun-clauses.js'
import { dropAnonymity } from './drop-anonymity.js'
import { dropFalseFriends } from './drop-false-friends.js'
import { findCitations } from './find-citations.js'
import { findClosingCues } from './find-closing-cues.js'
import { findFrontedObjects } from './find-fronted-objects.js'
import { findHeadlineClaims } from './find-headline-claims.js'
import { findIdioms } from './find-idioms.js'
import { findInnerStatements } from './find-inner-statements.js'
import { findIntroducedQuotes } from './find-introduced-quotes.js'
import { findListeners } from './find-listeners.js'
import { findNounCues } from './find-noun-cues.js'
import { findNounObjects } from './find-noun-objects.js'
import { findObjections } from './find-objections.js'
import { findRatings } from './find-ratings.js'
import { findScoops } from './find-scoops.js'
import { findSignedQuotes } from './find-signed-quotes.js'
import { findStances } from './find-stances.js'
import { findTranscripts } from './find-transcripts.js'
import { findUncuedQuotes } from './find-uncued-quotes.js'
import { findUrgings } from './find-urgings.js'
import { mendAsides } from './mend-asides.js'
import { mendInversions } from './mend-inversions.js'
import { mendPassives } from './mend-passives.js'
import { mendReports } from './mend-reports.js'
import { mendSubjects } from './mend-subjects.js'
import { mendVenues } from './mend-venues.js'

const CONSTRUCTIONS: readonly Construction[] = [
  // What says nothing goes before anything leans on it.
  dropFalseFriends,
  // The layout of a sentence tells where the reporter's own words begin.
  cutNarration,
  cutNounClauses,
  // The order of the words around a cue tells their parts.
  mendPassives,
  mendSubjects,
  mendAsides,
  mendInversions,
  mendReports,
  mendVenues,
  // The layout of whole paragraphs comes first: it tells what is speech, whatever the words in it.
  findTranscripts,
  // A headline's order and marks; what the models have read there stays.
  findHeadlineClaims,
  // Then the end of a paragraph; in a transcript it is speech like the rest.
  findSignedQuotes,
  // What the models took for something else: listeners for a part of what they hear, sources for the outlet that cites.
  findListeners,
  findCitations,
  // Idioms within a sentence, which only add what nothing else has found.
  findClosingCues,
  findIntroducedQuotes,
  findScoops,
  findRatings,
  findStances,
  findUrgings,
  findIdioms,
  findNounCues,
  findNounObjects,
  findFrontedObjects,
  findNonAnswers,
  // Nor is it a statement on what terms somebody speaks, whoever found it.
  dropAnonymity,
  // What is said of statements, and within them, once all of these are known.
  findObjections,
  findInnerStatements,
  // Last, since it takes what is left and asks who was quoted before.
  findUncuedQuotes,
]

/** Adds to what the models find what the conventions of news typography and its set phrases decide. */
export function findConstructions(
  document: Document,
  quotations: Quotations,
  findings: readonly Finding[],
  namings: readonly Naming[],
): readonly Finding[] {
  return CONSTRUCTIONS.reduce((found, construction) => construction(document, quotations, found, namings), findings)
}
