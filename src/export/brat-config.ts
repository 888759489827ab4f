/** The `annotation.conf` with which brat shows and edits what `toBrat` writes. */
export const BRAT_CONFIG: string = ''
