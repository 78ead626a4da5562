import path from 'node:path'
import { compareFile, stampOf, type FileChange, type FileStamp } from '../../disk/file-stamp'
import { readConference } from '../../disk/read-conference'
import { saveStamped } from '../../disk/save-conference'
import type { VersionStore } from '../../disk/version-store'
import type { Conference } from '../../core/model/conference'
import { fail, succeed, type Outcome } from '../../core/outcome'
import type { OnConflict, OpenedConference, SaveAnswer } from '../ipc/desktop-api'

/** The file a window works on. Only main knows its path: the window can save nowhere else. */
export interface ConferenceFile {
  readonly path: string | undefined
  /** What the file was when it was last read or written here. */
  readonly stamp: FileStamp | undefined
  forget(): void
  read(file: string): Promise<Outcome<OpenedConference>>
  /** A copy without a name: saving asks for a place, so that the original stays as it is. */
  readCopy(file: string): Promise<Outcome<OpenedConference>>
  reload(): Promise<Outcome<OpenedConference>>
  /** Goes on with a file whose newer content the window already has. */
  resume(file: string, stamp: FileStamp | undefined): void
  /** Whether another program has changed it. */
  compare(look: 'quick' | 'thorough'): Promise<FileChange>
  /** Writes to the file of this window. */
  save(conference: Conference, onConflict: OnConflict): Promise<SaveAnswer>
  saveAs(conference: Conference, file: string): Promise<SaveAnswer>
}

/** Follows the one file of a window; `onUse` hears of each that is read or written. */
export function createConferenceFile(
  versions: VersionStore,
  onUse: (file: string | undefined, conference?: Conference) => void,
): ConferenceFile {
  let current: string | undefined
  let stamp: FileStamp | undefined

  function become(file: string | undefined, known?: FileStamp, conference?: Conference): void {
    current = file
    stamp = known
    onUse(file, conference)
  }

  async function read(file: string): Promise<Outcome<OpenedConference>> {
    // Taken first: what changes while it is read is then seen as a change.
    const known = await stampOf(file)
    const conference = await readConference(file)
    if (!conference.ok) return conference
    become(file, known, conference.value)
    return succeed({ conference: conference.value, fileName: path.basename(file) })
  }

  async function write(conference: Conference, file: string): Promise<SaveAnswer> {
    const saved = await saveStamped(file, conference)
    if (!saved.ok) return saved
    become(file, saved.value, conference)
    await versions.keep(file, new Date())
    return succeed({ fileName: path.basename(file) })
  }

  const compare = async (look: 'quick' | 'thorough'): Promise<FileChange> =>
    current && stamp ? compareFile(current, stamp, look) : 'same'

  return {
    get path() {
      return current
    },
    get stamp() {
      return stamp
    },
    forget: () => become(undefined),
    read,
    async readCopy(file) {
      const conference = await readConference(file)
      if (!conference.ok) return conference
      become(undefined)
      return succeed({ conference: conference.value })
    },
    reload: () => (current === undefined ? Promise.resolve(fail('not-found')) : read(current)),
    resume: become,
    compare,
    async save(conference, onConflict) {
      if (current === undefined) return fail('not-found')
      if ((await compare('thorough')) === 'changed') {
        if (onConflict === 'ask') return 'changed-on-disk'
        // What is written over can be had back.
        await versions.keep(current, new Date())
      }
      return write(conference, current)
    },
    saveAs: write,
  }
}
