import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where a file of the package stands; throws with what to do where it has not been built. */
export function built(file: string): string {
  const path = `${ROOT}${file}`
  if (!existsSync(path)) throw new Error(`${file} is missing: run npm run build, or npm test, which builds it`)
  return path
}

export function readBuilt(file: string): string {
  return readFileSync(built(file), 'utf8')
}
