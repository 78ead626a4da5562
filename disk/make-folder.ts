import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './file-problems'

/**
 * Makes a folder and those above it. Not `mkdir` with `recursive`: where a system says that the folder above
 * is missing although it is there (`/proc`), Node 20 tries for ever.
 */
export async function makeFolder(folder: string): Promise<void> {
  // What stands there may be a file; writing into it says so.
  if (existsSync(folder)) return
  const parent = path.dirname(folder)
  if (parent !== folder) await makeFolder(parent)
  try {
    await mkdir(folder)
  } catch (error) {
    // Another save may have made it meanwhile.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
