/** What a mark says by its form alone; its neighbours may say otherwise ("”so”" in Swedish manner, "»so«"). */
export interface QuotationMark {
  readonly family: 'double' | 'single' | 'guillemet'
  /** `null` for marks that open and close alike. */
  readonly form: 'open' | 'close' | null
}

export const quotationMarks: Readonly<Record<string, QuotationMark>> = {
  '"': { family: 'double', form: null },
  '＂': { family: 'double', form: null },
  "''": { family: 'double', form: null },
  '``': { family: 'double', form: 'open' },
  '‘‘': { family: 'double', form: 'open' },
  '’’': { family: 'double', form: 'close' },
  '“': { family: 'double', form: 'open' },
  '‟': { family: 'double', form: 'open' },
  '„': { family: 'double', form: 'open' },
  '”': { family: 'double', form: 'close' },
  "'": { family: 'single', form: null },
  '`': { family: 'single', form: 'open' },
  '‘': { family: 'single', form: 'open' },
  '‚': { family: 'single', form: 'open' },
  '’': { family: 'single', form: 'close' },
  '‹': { family: 'single', form: 'open' },
  '›': { family: 'single', form: 'close' },
  '«': { family: 'guillemet', form: 'open' },
  '»': { family: 'guillemet', form: 'close' },
}
