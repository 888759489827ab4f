/**
 * What the ways into the package share, so that models are loaded once and errors are of one class, whichever of
 * them are imported. No way in itself.
 */
export { abbreviationKind } from './document/abbreviation-kind.js'
export {
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isLineBreak,
  isSpace,
  isWordCharacter,
} from './document/characters.js'
export { layOut } from './document/lay-out.js'
export { defaultStages, loadStages, type Stages } from './load-stages.js'
export { checkText, resolveParseOptions, resolveParserOptions } from './options.js'
export { createParser, parse, reportOn } from './parse.js'
