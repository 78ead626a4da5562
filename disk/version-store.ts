import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Conference } from '../core/model/conference'
import { fail, type Outcome } from '../core/outcome'
import { codeOf } from './file-problems'
import { sha256Of } from './hash-bytes'
import { readConference } from './read-conference'
import { saveFile } from './save-file'

/** What a file was at an earlier save. */
export interface Version {
  readonly id: string
  /** As an ISO instant. */
  readonly savedAt: string
}

/** Copies of the last saves, apart from the files themselves. */
export interface VersionStore {
  /** Copies the file as it is now; one that is the same as the last copy adds nothing. */
  keep(file: string, at: Date): Promise<void>
  /** The newest first. */
  list(file: string): Promise<readonly Version[]>
  read(file: string, id: string): Promise<Outcome<Conference>>
}

const ending = '.tawsiya'
/** So many saves are kept one by one; of the days before, the last save of each. */
const keptSaves = 20
const keptDays = 30

export function createVersionStore(folder: string): VersionStore {
  const folderOf = (file: string): string =>
    path.join(folder, sha256Of(Buffer.from(path.resolve(file))).slice(0, 32))

  async function list(file: string): Promise<readonly Version[]> {
    try {
      const names = await readdir(folderOf(file))
      return names
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .map((name) => name.slice(0, -ending.length))
        .toSorted()
        .reverse()
        .map((id) => ({ id, savedAt: instantOf(id) }))
    } catch (error) {
      // Never saved from here.
      codeOf(error)
      return []
    }
  }

  return {
    list,
    async keep(file, at) {
      try {
        const bytes = await readFile(file)
        const [last] = await list(file)
        const copies = folderOf(file)
        const isNew =
          !last || sha256Of(await readFile(path.join(copies, last.id + ending))) !== sha256Of(bytes)
        if (!isNew) return
        await saveFile(path.join(copies, idOf(at) + ending), bytes)
        const dropped = versionsToDrop(await list(file))
        await Promise.all(dropped.map(({ id }) => rm(path.join(copies, id + ending))))
      } catch (error) {
        // A copy that cannot be made must not stand in the way of the save itself.
        codeOf(error)
      }
    },
    async read(file, id) {
      const isKnown = (await list(file)).some((version) => version.id === id)
      return isKnown
        ? readConference(path.join(folderOf(file), id + ending))
        : fail('not-found', id)
    },
  }
}

/** Which of the versions, newest first, have had their time. */
export function versionsToDrop(versions: readonly Version[]): readonly Version[] {
  const days = new Set(versions.slice(0, keptSaves).map(dayOf))
  return versions.slice(keptSaves).filter((version) => {
    const isKept = !days.has(dayOf(version)) && days.size < keptDays
    days.add(dayOf(version))
    return !isKept
  })
}

const dayOf = ({ savedAt }: Version): string => savedAt.slice(0, 10)

/** An instant as a file name: Windows allows no colons. */
const idOf = (at: Date): string => at.toISOString().replaceAll(':', '-')
const instantOf = (id: string): string => id.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')
