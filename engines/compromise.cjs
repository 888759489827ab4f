// compromise's build in one file: the hundreds of small modules that an ESM import would load take twice as long.
module.exports = require('compromise/two')
