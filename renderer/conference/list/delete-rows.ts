import i18next from 'i18next'
import { flushSync } from 'react-dom'
import { showNotice } from '../../ui/notices'
import { keysOf } from '../../ui/keys'
import { change, undoChange } from '../document'
import { deleteRecommendations } from '../recommendation-edits'
import { neighbourOf } from '../recommendation-commands'
import { focusRow } from './list-handle'
import { idOfKey } from './list-rows'
import { changeListView, currentListView } from './list-view'

/** Deletes at once; a notice offers to take it back. */
export function deleteRows(ids: ReadonlySet<string>): void {
  changeListView({ selected: new Set() })
  change('delete-recommendation', (conference) => deleteRecommendations(conference, ids))
  showNotice({
    text: i18next.t('selection.deleted', { count: ids.size }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: keysOf.undo },
  })
}

/** Deletes the row that the keys are on, with all the ticked ones if it is ticked; the keys go on beside it. */
export function deleteByKey(id: string): void {
  const ticked = new Set([...currentListView().selected].map(idOfKey))
  const ids = ticked.has(id) ? ticked : new Set([id])
  const isLeft = (one: string): boolean => !ids.has(one)
  const next = firstBeside(id, 1, isLeft) ?? firstBeside(id, -1, isLeft)
  flushSync(() => deleteRows(ids))
  if (next !== undefined) focusRow(next)
}

function firstBeside(
  id: string,
  by: -1 | 1,
  isWanted: (id: string) => boolean,
): string | undefined {
  let beside = neighbourOf(id, by)
  while (beside !== undefined && !isWanted(beside)) beside = neighbourOf(beside, by)
  return beside
}
