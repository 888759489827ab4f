import { dirname, relative, resolve, sep } from 'node:path'
import { STANDARD_INPUT } from './read-bytes.js'

/**
 * The names of the outputs, without extension: those of the inputs, below the deepest folder that all inputs are in. Of
 * two inputs whose names differ in the extension only, the second keeps it: bridge.txt → bridge, bridge.html →
 * bridge.html.
 */
export function nameOutputs(inputs: readonly string[]): ReadonlyMap<string, string> {
  const base = commonFolder(inputs.filter((input) => input !== STANDARD_INPUT))
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const input of inputs) {
    const name = input === STANDARD_INPUT ? 'stdin' : relative(base, resolve(input))
    let free = name.replace(/(?<=[^/\\])\.[^./\\]*$/, '')
    if (taken.has(fold(free))) free = name
    for (let number = 2; taken.has(fold(free)); number++) free = `${name}-${number}`
    taken.add(fold(free))
    names.set(input, free)
  }
  return names
}

/** The deepest folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep))
  const depth = others.reduce((depth, parts) => {
    const differs = first.findIndex((part, i) => part !== parts[i])
    return differs < 0 ? depth : Math.min(depth, differs)
  }, first.length)
  return first.slice(0, depth).join(sep) || sep
}

/** Some disks take "A.txt" and "a.txt" for one. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
