import { CommanderError } from 'commander'
import { CliError } from './cli-error.js'
import { complain } from './complain.js'
import { createProgram } from './program.js'
import type { Surroundings } from './surroundings.js'

/** Runs the command line with its arguments; the exit code. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  let code = 0
  const program = createProgram(around, (given) => {
    code = given
  })
  try {
    if (args[0] === 'complete' && args[1] === '--') {
      const { completeWords } = await import('./complete-words.js')
      around.stdout.write(completeWords(program, args.slice(2)))
    } else await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    complain(error instanceof CommanderError ? toCliError(error) : error, around.stderr)
    return 2
  }
}

/** "error: unknown option '--frmat'\n(Did you mean --format?)" on one line, with what to do. */
function toCliError({ message }: CommanderError): CliError {
  const [wrong = '', meant] = message.replace(/^error: /, '').split('\n', 2)
  const remedy = meant?.replace(/^\(Did you mean (.+)\?\)$/, 'did you mean $1?') ?? 'see hearsay --help'
  return new CliError(`${wrong.replace(/\.$/, '')}; ${remedy}`)
}
