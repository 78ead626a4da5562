import { randomUUID } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf, writeProblem } from './file-problems'
import { makeFolder } from './make-folder'

/**
 * Writes a file whole or not at all: beside its place first, then put in place by renaming. Missing folders
 * are made. Two saves of one file follow each other.
 */
export async function saveFile(file: string, bytes: Uint8Array | string): Promise<Outcome<void>> {
  const place = path.resolve(file)
  const before = saving.get(place)
  const own = Promise.resolve(before).then(() => saveNow(file, bytes))
  saving.set(place, own)
  try {
    return await own
  } finally {
    if (saving.get(place) === own) saving.delete(place)
  }
}

const saving = new Map<string, Promise<unknown>>()

async function saveNow(file: string, bytes: Uint8Array | string): Promise<Outcome<void>> {
  try {
    await makeFolder(path.dirname(path.resolve(file)))
    const target = await existingTarget(file)
    if (target && !target.isFile) return fail('not-writable', file)
    const place = target?.place ?? path.resolve(file)
    const temporary = path.join(path.dirname(place), `.tawsiya-${randomUUID()}.tmp`)
    try {
      await writeWhole(temporary, bytes, target?.mode)
      await putInPlace(temporary, place)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    } finally {
      unfinished.delete(temporary)
    }
    await settleFolder(path.dirname(place))
    return succeed(undefined)
  } catch (error) {
    return writeProblem(error, file)
  }
}

interface Target {
  readonly place: string
  readonly isFile: boolean
  readonly mode: number
}

/** What is there already: the file behind a link, which must be ours to write. */
async function existingTarget(file: string): Promise<Target | undefined> {
  try {
    const place = await realpath(file)
    const found = await stat(place)
    await access(place, constants.W_OK)
    return { place, isFile: found.isFile(), mode: found.mode }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Not write-file-atomic: it asks for one write, and on a full disk puts the half that fitted in place. */
async function writeWhole(file: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  const handle = await open(file, 'wx', mode)
  unfinished.add(file)
  try {
    await handle.writeFile(bytes)
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Windows refuses while a virus scanner or Word looks at the file; a moment later it may not. */
async function putInPlace(temporary: string, place: string): Promise<void> {
  for (const pauseMs of process.platform === 'win32' ? [20, 80, 200, 400] : []) {
    try {
      return await rename(temporary, place)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await wait(pauseMs)
    }
  }
  await rename(temporary, place)
}

/** The new name itself reaches the disk, where the system lets folders be flushed. */
async function settleFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    codeOf(error)
  }
}

const unfinished = new Set<string>()

/** A process that is told to stop in the middle of a save leaves nothing half-written. */
process.on('exit', () => {
  for (const file of unfinished) {
    try {
      unlinkSync(file)
    } catch (error) {
      codeOf(error)
    }
  }
})
