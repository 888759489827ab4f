/** The style sheet of `toHtml`'s fragments. Its custom properties (`--hearsay-…`) are there to be overridden. */
export const styles = ''
