/**
 * The weights of models with a larger network, more accurate and slower, written by `npm run train -- --weights accurate`.
 *
 * @example
 * createParser({ weights })
 */
declare const weights: string
export = weights
