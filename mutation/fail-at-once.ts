import fc from 'fast-check'

/** Milliseconds for each property; a tenth of what some take, thousands of times over. */
const PATIENCE = 200

/** A mutant is dead by the first value that fails; nobody reads the smallest one. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: PATIENCE })
