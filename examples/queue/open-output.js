import { createReadStream, openSync } from 'node:fs'
import { truncate, writeFile } from 'node:fs/promises'
import { readLines } from './read-lines.js'

/**
 * Opens the output for going on at its end. A last line that was torn by a kill is cut off; the ids of the others, as
 * JSON, are those that are written.
 *
 * @param {string} file
 * @returns {Promise<{ descriptor: number, written: Set<string> }>}
 */
export async function openOutput(file) {
  const written = new Set()
  let end = 0
  await writeFile(file, '', { flag: 'a' })
  for await (const { text, whole } of readLines(createReadStream(file))) {
    if (!whole) break
    end += Buffer.byteLength(text) + 1
    written.add(JSON.stringify(JSON.parse(text).id))
  }
  await truncate(file, end)
  return { descriptor: openSync(file, 'a'), written }
}
