import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Conference } from '../core/model/conference'
import { parseConference } from '../core/model/parse-conference'
import { serialiseConference } from '../core/model/serialise-conference'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf, placeInFile } from './file-problems'
import type { FileStamp } from './file-stamp'
import { readText } from './read-text'
import { saveFile } from './save-file'

/** Unsaved work, kept in case the program ends without warning. */
export interface Draft {
  readonly conference: Conference
  readonly title: string
  /** When it was kept, as an ISO instant. */
  readonly keptAt: string
  /** The file it belongs to, and what that was when it was read; absent while untitled. */
  readonly file?: string
  readonly stamp?: FileStamp
}

/** What is shown of a draft before it is opened. */
export interface DraftSummary extends Pick<Draft, 'title' | 'keptAt' | 'file'> {
  readonly id: string
}

const stampSchema = z.strictObject({ mtimeMs: z.number(), size: z.number(), sha256: z.string() })
/** The first line of a draft. The text of the conference's own file follows, parsed and migrated like one. */
const headSchema = z.strictObject({
  title: z.string(),
  keptAt: z.string(),
  file: z.string().optional(),
  stamp: stampSchema.optional(),
})
type Head = z.infer<typeof headSchema>

const ending = '.draft'

/** A folder of drafts, one file each, written whole or not at all. */
export interface RecoveryStore {
  list(): Promise<readonly DraftSummary[]>
  read(id: string): Promise<Outcome<Draft>>
  keep(id: string, draft: Draft): Promise<Outcome<void>>
  drop(id: string): Promise<void>
}

export function createRecoveryStore(folder: string): RecoveryStore {
  const fileOf = (id: string): string => path.join(folder, `${path.basename(id)}${ending}`)

  async function readDraft(id: string): Promise<{ head: Head; text: string } | undefined> {
    const read = await readText(fileOf(id))
    if (!read.ok) return undefined
    const end = read.value.indexOf('\n')
    try {
      const head = headSchema.safeParse(JSON.parse(read.value.slice(0, end))).data
      return end < 0 || !head ? undefined : { head, text: read.value.slice(end + 1) }
    } catch {
      // Somebody else's file: `JSON.parse` throws.
      return undefined
    }
  }

  return {
    async list() {
      const ids = (await namesIn(folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
      const found = await Promise.all(ids.map(async (id) => ({ id, draft: await readDraft(id) })))
      return found
        .flatMap(({ id, draft }): readonly DraftSummary[] => {
          if (!draft) return []
          const { title, keptAt, file } = draft.head
          return [{ id, title, keptAt, ...(file === undefined ? {} : { file }) }]
        })
        .toSorted((one, other) => other.keptAt.localeCompare(one.keptAt))
    },
    async read(id) {
      const draft = await readDraft(id)
      if (!draft) return fail('not-readable', fileOf(id))
      const conference = placeInFile(parseConference(draft.text), fileOf(id))
      return conference.ok ? succeed({ ...draft.head, conference: conference.value }) : conference
    },
    keep: (id, { conference, ...head }) =>
      saveFile(fileOf(id), `${JSON.stringify(head)}\n${serialiseConference(conference)}`),
    drop: (id) => rm(fileOf(id), { force: true }),
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Nothing was ever kept here.
    codeOf(error)
    return []
  }
}
