import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { fileURLToPath } from 'node:url'

/** What `engines` in package.json promises, as far as it is still maintained. */
export const VERSIONS = [20, 22, 24] as const

const FOLDER = fileURLToPath(new URL('../.cache/compat/', import.meta.url))

/**
 * The path of a Node of this major version, from the registry's packages that hold the binaries (`node` itself would
 * install one of them by a script, which npm no longer runs unasked); `null` where there is none to be had.
 */
export function installNode(version: number): string | null {
  const system = platform() === 'win32' ? 'win' : platform()
  const name = `node-${system}-${arch()}`
  const prefix = `${FOLDER}${version}`
  const binary = `${prefix}/node_modules/${name}/bin/node`
  if (existsSync(binary)) return binary
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--silent']
  try {
    execFileSync('npm', ['install', ...options, '--prefix', prefix, `${name}@${version}`], { stdio: 'ignore' })
  } catch {
    return null
  }
  return existsSync(binary) ? binary : null
}
