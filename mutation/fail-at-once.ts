import fc from 'fast-check'

/** A mutant is dead by the first value that fails; nobody reads the smallest one. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
