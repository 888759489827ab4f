import { topLevelDomains } from '../lexicon/top-level-domains.js'
import { wordSet } from '../word-set.js'
import { isApostrophe, isLetter, isSpace, isWordCharacter, unitAt } from './characters.js'

const endings = wordSet(topLevelDomains)
const MAX_LABEL = 40
const MAX_LABELS = 6
const POINT = 0x2e
const SLASH = 0x2f
const SMALL_H = 0x68
const SMALL_W = 0x77

/** Where the web address that starts at `start` ends, or `start` if none does: "https://…", "www.…". */
export function urlEnd(text: string, start: number): number {
  const first = unitAt(text, start)
  const opens =
    (first === SMALL_H && (text.startsWith('http://', start) || text.startsWith('https://', start))) ||
    (first === SMALL_W && text.startsWith('www.', start))
  return opens ? restOfUrl(text, start) : start
}

/** Where the domain whose first label ends at the point `at` ends, its path included, or `at` if it is none: "example.com/news". */
export function domainEnd(text: string, at: number): number {
  let point = at
  let end = at
  for (let label = 0; label < MAX_LABELS && unitAt(text, point) === POINT; label++) {
    const labelEnd = labelEndAt(text, point + 1)
    if (labelEnd === point + 1) break
    if (endings().has(text.slice(point + 1, labelEnd))) end = labelEnd
    point = labelEnd
  }
  return unitAt(text, end) === SLASH && end > at ? restOfUrl(text, end) : end
}

/** Where the e-mail address ends whose local part is under way at `at`, or `at` if it is none: "desk@example.com". */
export function emailEnd(text: string, at: number): number {
  let sign = at
  while (sign - at < MAX_LABEL && (isWordCharacter(unitAt(text, sign)) || '._+-'.includes(text.charAt(sign) || ' ')))
    sign++
  if (text.charAt(sign) !== '@') return at
  const label = labelEndAt(text, sign + 1)
  const end = label > sign + 1 ? domainEnd(text, label) : label
  return end > label ? end : at
}

function labelEndAt(text: string, start: number): number {
  let end = start
  while (end - start < MAX_LABEL && (isWordCharacter(unitAt(text, end)) || text.charAt(end) === '-')) end++
  return end
}

/** To the next white space or quotation mark, less the punctuation of the sentence around it. */
function restOfUrl(text: string, start: number): number {
  let end = start
  let brackets = 0
  for (; end < text.length && !endsUrl(unitAt(text, end)); end++) if (text.charAt(end) === '(') brackets++
  while (
    end > start + 1 &&
    (',.;:!?'.includes(text.charAt(end - 1)) || (brackets === 0 && text.charAt(end - 1) === ')'))
  )
    end--
  return end
}

function endsUrl(unit: number): boolean {
  return isSpace(unit) || isApostrophe(unit) || (!isLetter(unit) && '"<>«»“”'.includes(String.fromCharCode(unit)))
}
