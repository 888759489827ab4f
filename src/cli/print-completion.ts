import { script } from '@bomb.sh/tab'
import type { Shell } from './shells.js'
import type { Output } from './surroundings.js'

/**
 * For bash a few lines of our own: tab's script needs the package bash-completion, which many systems lack, and completes
 * no file names. Both ask \`hearsay complete -- WORD …\`, which answers as cobra's programs do.
 */
const BASH = `_hearsay() {
  local IFS=$'\\n' replies last
  replies=($(hearsay complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  last=$((\${#replies[@]} - 1))
  # ":4" says that no file may stand here, ":0" that one may.
  [[ \${replies[last]} == :4 ]] && compopt +o default 2>/dev/null
  unset "replies[last]"
  COMPREPLY=("\${replies[@]%%$'\\t'*}")
}
complete -o default -F _hearsay hearsay
`

/** Writes what a shell reads to complete the words of the command line. */
export function printCompletion(shell: Shell, stdout: Output): void {
  if (shell === 'bash') stdout.write(BASH)
  // Writes to standard output by itself.
  else script(shell, 'hearsay', 'hearsay')
}
