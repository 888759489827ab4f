import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { built, ROOT } from '../support/built.js'

/** An example as somebody has it who has copied its folder and installed the package beside it. */
export interface Copy {
  readonly folder: string
  /** What a script of the folder prints, given these arguments; `*` in them stands for file names, as in a shell. */
  readonly run: (script: string, ...args: readonly string[]) => string
}

export function aCopy(example: string): Copy {
  built('dist/index.js')
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(`${ROOT}examples/${example}`, folder, { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/hearsay'))
  return {
    folder,
    run: (script, ...args) => {
      const given = args.flatMap((arg) => (arg.endsWith('/*.txt') ? textsIn(folder, arg.slice(0, -6)) : [arg]))
      return execFileSync(process.execPath, [script, ...given], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    },
  }
}

function textsIn(folder: string, below: string): string[] {
  const files = readdirSync(join(folder, below)).sort()
  return files.filter((file) => file.endsWith('.txt')).map((file) => `${below}/${file}`)
}
