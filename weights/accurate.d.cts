/**
 * The weights of models with a larger network, more accurate and slower, written by `npm run train -- --models accurate`.
 *
 * @example
 * createParser({ weights })
 */
declare const weights: string
export = weights
