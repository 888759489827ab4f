/** Words that begin with an apostrophe: "'em". Each stands with its apostrophe as one token. */
export const clippedWords = 'em til tis twas cause bout cuz'
