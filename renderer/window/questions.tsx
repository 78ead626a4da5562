import { ConflictQuestion } from '../files/conflict-question'
import { RecoveryDialog } from '../files/recovery-dialog'
import { UnsavedGuard } from '../files/unsaved-guard'
import { Notices } from '../ui/notices'
import { Palette } from './palette'

/** What may come over the window at any time, wherever one is in it. */
export function Questions() {
  return (
    <>
      <Palette />
      <UnsavedGuard />
      <ConflictQuestion />
      <RecoveryDialog />
      <Notices />
    </>
  )
}
