import { execFileSync } from 'node:child_process'
import { ROOT } from './built.js'

/** What a script prints, run by a Node of its own in the folder of the package, where "hearsay" is the package. */
export function node(script: string, type: 'module' | 'commonjs'): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, '--eval', script], { cwd: ROOT, encoding: 'utf8' })
}
