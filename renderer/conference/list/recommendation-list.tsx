import { memo, useContext, useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { GridList, GridListItem, type GridListRenderProps } from 'react-aria-components/GridList'
import { ListStateContext } from 'react-aria-components/ListBox'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { documentWord } from '../../../core/text/document-words'
import { goTo, usePlace } from '../../place'
import { useInterfaceLanguage } from '../../words/interface-language'
import { RecommendationEditor } from '../record/recommendation-editor'
import { AxisRow } from './axis-row'
import { registerList } from './list-handle'
import { recommendationKey, type ListRow } from './list-rows'
import { changeListView, toggleFold, useListView } from './list-view'
import { RecommendationRow } from './recommendation-row'
import { useRowDrag } from './use-row-drag'

export interface RecommendationListProps {
  readonly rows: readonly ListRow[]
  readonly empty: ReactNode
}

/** Beyond so many rows only those in sight are drawn. */
const drawnAtMost = 200
const layoutOptions = { estimatedRowHeight: 41 }

/** The recommendations under their axes: a list to walk through, tick, and drag in. */
export const RecommendationList = memo(function RecommendationList(props: RecommendationListProps) {
  const { rows, empty } = props
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const selected = useListView((view) => view.selected)
  const { dragAndDropHooks } = useRowDrag(rows)
  const state = useRef<ListState | undefined>(undefined)
  useEffect(
    () =>
      registerList({
        makeCurrent: (key) => state.current?.selectionManager.setFocusedKey(key),
      }),
    [],
  )
  const axisKeys = rows.flatMap((row) => (row.kind === 'axis' ? [row.key] : []))
  const list = (
    <GridList
      // The list's own state is handed out only here and to its rows, which may not be drawn.
      className={(values) => {
        state.current = values.state
        return 'pane-scroll record-list'
      }}
      aria-label={documentWord('recommendations', language)}
      keyboardNavigationBehavior="tab"
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={selected}
      onSelectionChange={(keys) =>
        changeListView({
          selected:
            keys === 'all'
              ? new Set(rows.filter(({ kind }) => kind !== 'axis').map(({ key }) => key))
              : new Set([...keys].map(String)),
        })
      }
      // The heads of axes are walked through and dragged, but not ticked.
      disabledKeys={axisKeys}
      disabledBehavior="selection"
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <div className="empty-list">{empty}</div>}
      items={rows.map((row) => entryOf(row))}
    >
      {({ row }) => (
        <GridListItem
          id={row.key}
          className={`list-row ${row.kind}`}
          textValue={row.kind === 'axis' ? `${t('axis.one')} ${row.number}` : row.number}
          data-list-row={row.key}
          {...(row.kind === 'recommendation' ? { 'data-row': row.id } : {})}
          onAction={() => act(row)}
        >
          {row.kind === 'axis' ? (
            <AxisRow {...row} />
          ) : (
            <RowOrEditor id={row.id} number={row.number} />
          )}
        </GridListItem>
      )}
    </GridList>
  )
  if (rows.length <= drawnAtMost) return list
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
      {list}
    </Virtualizer>
  )
})

type ListState = GridListRenderProps['state']

interface ListEntry {
  readonly id: string
  readonly row: ListRow
}

/** The list tells its entries apart as objects: the same row is the same entry. */
const entries = new WeakMap<ListRow, ListEntry>()
function entryOf(row: ListRow): ListEntry {
  const entry = entries.get(row) ?? { id: row.key, row }
  entries.set(row, entry)
  return entry
}

/** A press or Enter: an axis folds, a record opens. */
function act(row: ListRow): void {
  if (row.kind === 'axis') toggleFold(row.key)
  else goTo({ openId: row.id })
}

function RowOrEditor(props: { readonly id: string; readonly number: string }) {
  const isOpen = usePlace((place) => place.openId === props.id)
  return isOpen ? <OpenRow {...props} /> : <RecommendationRow {...props} />
}

/** The open record is the current row, so that it stays drawn while it is out of sight. */
function OpenRow(props: { readonly id: string; readonly number: string }) {
  const { id } = props
  const list = useContext(ListStateContext)
  const setCurrent = useRef(list?.selectionManager)
  useEffect(() => setCurrent.current?.setFocusedKey(recommendationKey(id)), [id])
  return <RecommendationEditor {...props} />
}
