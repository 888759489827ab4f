/** The trained weights of every model, written by `npm run train`: one versioned string, read by the library at first use. */
declare const weights: string
export = weights
