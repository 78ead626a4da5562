import i18next from 'i18next'
import type { DocumentState } from '../../electron/ipc/desktop-api'
import { currentDocument, isUnsaved } from './document'
import { documentName } from './document-name'

/** What the title bar and the native menu say of the document. */
export function documentState(): DocumentState {
  const document = currentDocument()
  const { past, future } = document.history
  const undone = past.at(-1)?.name
  const redone = future.at(-1)?.name
  return {
    title: documentName(document),
    isUnsaved: isUnsaved(document),
    undo: undone ? i18next.t('action.undoNamed', { change: i18next.t(`change.${undone}`) }) : null,
    redo: redone ? i18next.t('action.redoNamed', { change: i18next.t(`change.${redone}`) }) : null,
  }
}
