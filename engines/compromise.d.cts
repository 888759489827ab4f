import compromise = require('compromise/two')
export = compromise
