import path from 'node:path'
import { stampOf } from '../../disk/file-stamp'
import { sha256Of } from '../../disk/hash-bytes'
import type { DraftSummary, RecoveryStore } from '../../disk/recovery-store'
import { serialiseConference } from '../../core/model/serialise-conference'
import type { RecoveredWork } from '../ipc/desktop-api'

/** The drafts that no window goes on with, without those whose file already says the same. */
export async function findRecoveredWork(
  store: RecoveryStore,
  isTaken: (id: string) => boolean,
): Promise<readonly RecoveredWork[]> {
  const drafts = (await store.list()).filter(({ id }) => !isTaken(id))
  const kept = await Promise.all(drafts.map((draft) => isSaved(store, draft)))
  const saved = drafts.filter((_, index) => kept[index])
  await Promise.all(saved.map(({ id }) => store.drop(id)))
  return drafts
    .filter((_, index) => !kept[index])
    .map(({ file, ...draft }) => ({
      ...draft,
      ...(file === undefined ? {} : { fileName: path.basename(file) }),
    }))
}

/** The program may end between saving the file and dropping the draft. */
async function isSaved(store: RecoveryStore, { id, file }: DraftSummary): Promise<boolean> {
  const onDisk = file === undefined ? undefined : await stampOf(file)
  if (!onDisk) return false
  const draft = await store.read(id)
  return (
    draft.ok && sha256Of(Buffer.from(serialiseConference(draft.value.conference))) === onDisk.sha256
  )
}
