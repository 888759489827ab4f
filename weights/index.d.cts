/**
 * The trained weights of the models that are used by default, the fast ones, written by `npm run train`: one versioned
 * string, read by the library at first use.
 */
declare const weights: string
export = weights
