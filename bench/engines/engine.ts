import { readFileSync } from 'node:fs'

/** Name of the library among them. */
export const OURS = 'hearsay'

export interface Engine {
  readonly name: string
  readonly version: string
  /** Address of the file that exports it as `engine`, for processes that load no other. */
  readonly file: string
  /** Reads a text whole; the number of things found, which is summed up so that no work can be left out. */
  readonly read: (text: string) => number
}

/** What stands in the manifest of a folder of the project. */
export function versionOf(folder: string): string {
  return JSON.parse(readFileSync(new URL(`../../${folder}/package.json`, import.meta.url), 'utf8')).version
}
