import fc from 'fast-check'

/** Property tests try the same values every time, so that nothing fails by chance. `npm run fuzz` looks for new ones. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20 })
