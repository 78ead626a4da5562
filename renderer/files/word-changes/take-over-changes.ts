import i18next from 'i18next'
import type { FieldChange } from '../../../core/exchange/field-change'
import { takeChanges } from '../../../core/exchange/take-changes'
import { change, undoChange } from '../../conference/document'
import { keysOf } from '../../ui/keys'
import { showNotice } from '../../ui/notices'
import { closeChanges } from './word-changes-state'

/** Takes changes over as one step of the history. */
export function takeOverChanges(chosen: readonly FieldChange[]): void {
  change('take-changes', (conference) => takeChanges(conference, chosen))
  closeChanges()
  showNotice({
    text: i18next.t('wordChanges.taken', { count: chosen.length }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: keysOf.undo },
  })
}
