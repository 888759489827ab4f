import type { Command, Option } from 'commander'

/** Whether the shell may offer files too: what cobra's programs, and those with tab, write last. */
const FILES = ':0\n'
const NO_FILES = ':4\n'

/**
 * What may stand in place of the last of the words, as the scripts of `hearsay complete SHELL` read it: a line each of
 * value, tab and description, then whether files may stand there.
 *
 * @param words what is on the command line after the program's name, up to the cursor.
 */
export function completeWords(program: Command, words: readonly string[]): string {
  const { before, current } = split(words)
  const command = program.commands.find((command) => command.name() === before[0]) ?? program
  const options = command.createHelp().visibleOptions(command)

  const [flag, value] = current.split('=', 2)
  const asked = value === undefined ? optionOf(options, before.at(-1)) : optionOf(options, flag)
  if (asked?.required) return offerValues(asked, value ?? current)
  if (current.startsWith('-')) {
    return `${lines(
      options.map(({ long, description }) => [long ?? '', description]),
      current,
    )}${NO_FILES}`
  }
  if (command !== program) {
    const choices = command.registeredArguments[0]?.argChoices
    return choices
      ? `${lines(
          choices.map((choice) => [choice, '']),
          current,
        )}${NO_FILES}`
      : FILES
  }
  // Where nothing is typed yet, files are likelier than commands.
  const commands = before.length === 0 && current !== '' ? program.commands : []
  return `${lines(
    commands.map((command) => [command.name(), command.description()]),
    current,
  )}${FILES}`
}

/** bash parts "--format=csv" into three words. */
function split(words: readonly string[]): { readonly before: readonly string[]; readonly current: string } {
  const [flag = '', equals = '', value = ''] = words.slice(-3)
  if (equals === '=') return { before: words.slice(0, -3), current: `${flag}=${value}` }
  if (words.at(-1) === '=') return { before: words.slice(0, -2), current: `${words.at(-2)}=` }
  return { before: words.slice(0, -1), current: words.at(-1) ?? '' }
}

function optionOf(options: readonly Option[], word: string | undefined): Option | undefined {
  return options.find(({ long, short }) => word !== undefined && (word === long || word === short))
}

function offerValues({ argChoices }: Option, typed: string): string {
  return argChoices
    ? `${lines(
        argChoices.map((choice) => [choice, '']),
        typed,
      )}${NO_FILES}`
    : FILES
}

function lines(offers: readonly (readonly [string, string])[], typed: string): string {
  return offers
    .filter(([value]) => value.startsWith(typed))
    .map(([value, description]) => `${value}\t${description}\n`)
    .join('')
}
