module.exports = require('./accurate.json')
