/**
 * A plug-in for compromise: `nlp.plugin(hearsay)` gives `doc.attributions()` and `doc.speakers()`.
 *
 * @module hearsay/compromise
 */
import type nlp from 'compromise'
import { createParser, parse } from '../../core.js'
import type { Attribution, ParseOptions, ParserOptions, Speaker } from '../../types.js'
import type { View as RunningView, ViewClass } from './compromise-view.js'
import { createReader, type Parse, pointersWithin } from './reading.js'
import { createViews } from './views.js'

/** compromise's own view of terms. */
export type View = ReturnType<typeof nlp>

/** A plug-in as `nlp.plugin()` takes it. */
export interface HearsayPlugin {
  /** Called by compromise, with its class of views. */
  readonly api: (view: unknown) => void
}

/**
 * What the plug-in gives every view, for TypeScript to know it.
 *
 * @example
 * const doc = nlp<HearsayMethods>(text)
 */
export interface HearsayMethods {
  /**
   * The quotes in this view: one result for every stretch of a quote within a sentence. The whole document is read, so
   * that a quote's speaker may stand outside the view.
   */
  readonly attributions: (options?: ParseOptions) => AttributionsView
  /** The mentions of those who are quoted, in this view: "Mara Voss", "she". */
  readonly speakers: (options?: ParseOptions) => SpeakersView
}

/** A view that can be narrowed and remains of its kind. */
export interface Narrowing<Same> {
  /** Only the result of this number. */
  readonly eq: (n: number) => Same
  /** Only the first result. */
  readonly first: () => Same
  /** Only the last result. */
  readonly last: () => Same
  /** Some of the results, from one number up to, not including, another. */
  readonly slice: (start: number, end?: number) => Same
  /** The results with a match in them. */
  readonly if: (match: string | View) => Same
  /** The results without a match in them. */
  readonly ifNo: (match: string | View) => Same
  /** The results for which the function gives `true`. */
  readonly filter: (wanted: (result: Same) => boolean) => Same
}

/**
 * The terms of quotes. A view has whole terms only; `get()` has the exact places, in `doc.all().text()`. Each result of
 * `json()` has its `attributions` too.
 */
export interface AttributionsView extends Omit<View, keyof Narrowing<never>>, Narrowing<AttributionsView> {
  /** The attributions whose quotes these are, each once. */
  readonly get: () => Attribution[]
  /** The mentions of their speakers; none where a quote has its speaker from a sentence before. */
  readonly speakers: () => SpeakersView
}

/** The terms of speakers' mentions. Each result of `json()` has its `speakers` too. */
export interface SpeakersView extends Omit<View, keyof Narrowing<never>>, Narrowing<SpeakersView> {
  /** The speakers that are mentioned, one for each mention and name. */
  readonly get: () => Speaker[]
  /** All that the same people and bodies are quoted with in the document, by whichever mention. */
  readonly attributions: () => AttributionsView
}

/**
 * The plug-in: `nlp.plugin(hearsay)`, for `compromise`, `compromise/three`, `compromise/two` or `compromise/one`. The
 * models are loaded when a document is first asked.
 *
 * @example
 * import nlp from 'compromise'
 * import { hearsay, type HearsayMethods } from 'hearsay/compromise'
 *
 * nlp.plugin(hearsay)
 * const doc = nlp<HearsayMethods>('The port is closed, Ada Moreau told the Millfield Gazette.')
 * doc.attributions().text() // 'The port is closed'
 * doc.attributions().get()[0]?.outlets[0]?.name // 'Millfield Gazette'
 * doc.speakers().if('moreau').attributions().length // 1
 */
export const hearsay: HearsayPlugin = pluginOn(parse)

/**
 * The plug-in with settings of its own.
 *
 * @throws {HearsayError} INVALID_OPTION for an option that is none, INVALID_WEIGHTS for weights of another version.
 * @example
 * nlp.plugin(createPlugin({ outlets: [{ name: 'Millfield Gazette', aliases: ['the Gazette'] }] }))
 */
export function createPlugin(options?: ParserOptions): HearsayPlugin {
  return pluginOn(createParser(options).parse)
}

function pluginOn(parse: Parse): HearsayPlugin {
  const read = createReader(parse)
  return {
    api(view) {
      const BaseView = view as ViewClass
      const views = createViews(BaseView)
      Object.assign(BaseView.prototype, {
        attributions(this: RunningView, options?: ParseOptions) {
          const reading = read(this.document, options)
          return views.attributions(this, pointersWithin(reading.attributions, this.fullPointer), reading)
        },
        speakers(this: RunningView, options?: ParseOptions) {
          const reading = read(this.document, options)
          return views.speakers(this, pointersWithin(reading.speakers, this.fullPointer), reading)
        },
      })
    },
  }
}
