import { parse } from '../dist/index.js'

/** What piscina runs in each thread, for comparison. */
export default (text) => parse(text)
