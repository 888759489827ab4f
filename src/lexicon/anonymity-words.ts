/** How a source is not to be treated, behind "asked not to be". */
export const exposures = 'named identified quoted recognised recognized'
