import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** As a caller makes it; with the whole pipe, since theirs may have more in it than is needed. */
export const nlp = winkNLP(model)
