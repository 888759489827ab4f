/** What the user is told in one line on standard error; the run ends with exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
