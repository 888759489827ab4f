/** What is written or counted and "says" something, singular: "the report found", "a poll shows". */
export const documentNouns = `
  act accord affidavit agreement amendment audio analysis announcement appraisal article assessment audit autobiography
  ballot bill biography blog book booklet brief brochure bulletin bylaw byelaw calculation census decision dissent opinion ruling verdict certificate chapter
  charter chart code column convention commentary communique communiqué complaint constitution contract count covenant data dataset
  database deal declaration decree deposition diary directive disclosure dispatch document documentary dossier draft
  editorial edition email e-mail entry essay estimate evidence excerpt filing film figure finding footage forecast graphic
  guidance guideline guide handbook headline index indictment indicator instruction inventory invoice
  journal law lawsuit leaflet ledger legislation letter log manifesto manual map memo memoir memorandum
  message minute model motion newsletter note notice novel number obituary op-ed order ordinance outlook pact page pamphlet
  paper passage petition piece placard plan plaque platform policy poll polling post poster posting preamble projection
  protocol provision publication questionnaire ranking rating receipt record recording register regulation
  release report research resolution result return review roster rule schedule script scripture section sign song
  spreadsheet standard statement statistic statute story study sub-section submission subpoena summary survey
  syllabus table tally tape testimony text textbook thread trailer transcript treaty tweet verse video
  warrant webpage writing writ
  papers documents returns statistics figures numbers records rules minutes findings results polls data case program
`

/** Nouns that only name a speaker's own words, or what gives them: "[Okafor]'s remarks", "[his] eyes". */
export const utteranceNouns = `
  remark remarks comment comments word words voice tone claim claims assertion view views opinion belief promise pledge warning
  vow speech answer response reply denial allegation criticism call calls demand statement statements argument testimony
  eye eyes face lips expression gesture smile instinct mind heart gut account version insistence suggestion contention
  appeal complaint praise admission confession explanation observation prediction hope fear concern position stance plan thinking
  rhetoric proposal tweet tweets post posts letter question questions
`
