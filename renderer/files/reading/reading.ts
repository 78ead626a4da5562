import type { CommuniqueProposal } from '../../../core/exchange/communique/proposal'
import type { EditedDocument } from '../../../core/exchange/edited-document'
import type { ReadFollowUp } from '../../../core/exchange/follow-up/read-follow-up'
import type { ReadText } from '../../../core/exchange/read-text'
import type { Conference } from '../../../core/model/conference'
import { fail, type Outcome } from '../../../core/outcome'
import type { Language } from '../../../core/text/language'
import type { ImportFile } from '../../../electron/ipc/desktop-api'

/** What the reading thread is asked. */
export type ReadingRequest =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'communique'
      readonly text: ReadText
      readonly language: Language | undefined
    }
  | { readonly kind: 'changes'; readonly bytes: Uint8Array; readonly conference: Conference }
  | { readonly kind: 'follow-up'; readonly file: ImportFile; readonly conference: Conference }

/** What a file says, as text. */
export const readTextOf = (bytes: Uint8Array): Promise<Outcome<ReadText>> =>
  read({ kind: 'text', bytes }, () => fail('internal'))

/** What a communiqué seems to ask for. */
export const readProposal = (
  text: ReadText,
  language?: Language,
): Promise<CommuniqueProposal | undefined> =>
  read({ kind: 'communique', text, language }, () => undefined)

/** What somebody has changed in a document or a translation of the conference. */
export const readChangesIn = (
  bytes: Uint8Array,
  conference: Conference,
): Promise<Outcome<EditedDocument>> =>
  read({ kind: 'changes', bytes, conference }, () => fail('internal'))

/** What a follow-up table says of the recommendations, and where it is wrong. */
export const readFollowUpIn = (
  file: ImportFile,
  conference: Conference,
): Promise<Outcome<ReadFollowUp>> =>
  read({ kind: 'follow-up', file, conference }, () => fail('internal'))

/** Longer than any text takes, however large. */
const limitMs = 60_000

/** One thread for one question: it ends with the answer, and a hanging one is given up. */
function read<T>(request: ReadingRequest, giveUp: () => T): Promise<T> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('reading-worker.ts', import.meta.url), { type: 'module' })
    const finish = (answer: T): void => {
      clearTimeout(timer)
      thread.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => finish(giveUp()), limitMs)
    // Our own thread answers each kind of question with its own kind of answer.
    thread.addEventListener('message', ({ data }: MessageEvent<T>) => finish(data))
    thread.addEventListener('error', () => finish(giveUp()))
    thread.postMessage(request)
  })
}
