import {
  currentDocument,
  followDocument,
  isUnsaved,
  type OpenDocument,
} from '../conference/document'
import { documentName } from '../conference/document-name'
import { createConferencePost } from '../conference/conference-post'
import { desktop } from '../desktop'
import { readableText } from '../ui/localized'
import { showProblem } from './file-commands'

/** From a change to its draft. What a crash can cost is this, and the moment that keeping takes. */
const everyMs = 1_500
/** A busy window is given so long to come to rest before it must keep a draft all the same. */
const patienceMs = 500

const sendConference = createConferencePost()

/** Keeps unsaved work in the recovery store while there is any, and takes it away when there is none. */
export function keepDrafts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasDraft = false
  let hasFailed = false

  async function keep(): Promise<void> {
    timer = undefined
    const document = currentDocument()
    if (!isUnsaved(document)) return
    hasDraft = true
    const { present } = document.history
    const kept = await sendConference(present, (update) =>
      desktop.keepDraft(update, titleOf(document)),
    )
    // Said once: the work itself is untouched, and every few seconds would be a nuisance.
    if (!kept.ok && !hasFailed) showProblem(kept.problem)
    hasFailed = !kept.ok
  }

  followDocument(() => {
    if (isUnsaved(currentDocument())) {
      timer ??= setTimeout(
        () => requestIdleCallback(() => void keep(), { timeout: patienceMs }),
        everyMs,
      )
      return
    }
    clearTimeout(timer)
    timer = undefined
    if (hasDraft) void desktop.dropDraft()
    hasDraft = false
  })
}

/** What the work is known by when it is offered again; the name of its file stands beside it. */
function titleOf(document: OpenDocument): string {
  const { title, languages } = document.history.present
  return readableText(title, languages[0] ?? 'ar') || documentName(document)
}
