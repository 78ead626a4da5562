import i18next from 'i18next'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { announce } from '../../ui/announcer'
import { placeAxis } from '../axis-edits'
import { change } from '../document'
import { numberOf } from '../recommendation-commands'
import { placeRecommendations } from '../recommendation-moves'
import { axisAbove, dropPlace, type RowTarget } from './drop-place'
import { isFiltering } from './list-filter'
import { idOfKey, type ListRow } from './list-rows'
import { useListView } from './list-view'

/** Dragging in the list, by mouse and by keyboard. A filtered list shows no order to drop into. */
export function useRowDrag(rows: readonly ListRow[]) {
  const isFiltered = useListView((view) => isFiltering(view.filter))
  return useDragAndDrop<{ readonly row: ListRow }>({
    isDisabled: isFiltered,
    getItems: (_, items) => items.map(({ row }) => ({ 'text/plain': row.number })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return
      const gap = { key: String(target.key), position: target.dropPosition }
      drop(rows, new Set([...keys].map(String)), gap)
    },
  })
}

function drop(rows: readonly ListRow[], keys: ReadonlySet<string>, target: RowTarget): void {
  const dragged = rows.filter(({ key }) => keys.has(key))
  const axis = dragged.find((row) => row.kind === 'axis')
  if (axis?.kind === 'axis' && axis.axisId !== undefined) {
    const { axisId } = axis
    change('move-axis', (conference) => placeAxis(conference, axisId, axisAbove(rows, target)))
    return
  }
  const ids = new Set(dragged.map(({ key }) => idOfKey(key)))
  const place = dropPlace(rows, target, ids)
  const [first] = ids
  if (!place || first === undefined) return
  const from = numberOf(first)
  change('move-recommendation', (conference) => placeRecommendations(conference, ids, place))
  announce(i18next.t('recommendation.moved', { from, to: numberOf(first) }))
}
