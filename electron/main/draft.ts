import { randomUUID } from 'node:crypto'
import type { Conference } from '../../core/model/conference'
import { succeed, type Outcome } from '../../core/outcome'
import type { Draft, RecoveryStore } from '../../disk/recovery-store'
import type { ConferenceFile } from './conference-file'

/** The unsaved work of one window, on disk. */
export interface WindowDraft {
  /** Its name in the store. */
  readonly id: string
  keep(conference: Conference, title: string): Promise<Outcome<void>>
  drop(): Promise<void>
  /** Goes on with the draft of a window that ended without warning. */
  adopt(id: string): Promise<Outcome<Draft>>
}

/** Keeps and drops follow each other in the order in which they were asked for. */
export function createWindowDraft(store: RecoveryStore, file: ConferenceFile): WindowDraft {
  let id: string = randomUUID()
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const own = last.then(run)
    last = own.catch(() => undefined)
    return own
  }
  return {
    get id() {
      return id
    },
    keep: (conference, title) =>
      inTurn(() =>
        store.keep(id, {
          conference,
          title,
          keptAt: new Date().toISOString(),
          ...(file.path === undefined ? {} : { file: file.path }),
          ...(file.stamp === undefined ? {} : { stamp: file.stamp }),
        }),
      ),
    drop: () => inTurn(() => store.drop(id)),
    adopt: (recovered) =>
      inTurn(async () => {
        const draft = await store.read(recovered)
        if (!draft.ok) return draft
        // The window's own work, if any, was saved or given up before.
        if (id !== recovered) await store.drop(id)
        id = recovered
        file.forget()
        if (draft.value.file !== undefined) file.resume(draft.value.file, draft.value.stamp)
        return succeed(draft.value)
      }),
  }
}
