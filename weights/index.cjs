// Placeholder until `npm run train` writes the weights.
module.exports = ''
