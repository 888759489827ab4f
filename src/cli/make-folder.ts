import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those around it that are missing. Node's own recursive `mkdir` never ends where a file system lets
 * nothing be made and says that it does not exist, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  try {
    await makeOne(folder)
  } catch (error) {
    const around = dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || around === folder) throw error
    await makeFolder(around)
    await makeOne(folder)
  }
}

/** It does no harm where somebody else was faster. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(await isFolder(folder))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null)
  return entry?.isDirectory() === true
}
