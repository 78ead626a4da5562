import { useLayoutEffect, useRef } from 'react'
import { documentWord } from '../../../core/text/document-words'
import { goTo, usePlace } from '../../place'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { RecommendationEditor } from '../record/recommendation-editor'
import { AxisTitle } from './axis-title'
import { handOver } from './hand-over'
import { focusRow } from './list-handle'
import type { ListRow } from './list-rows'
import { RecordCells } from './record-cells'

/** No screen shows more rows at once. */
const shownAtMost = 60

/**
 * The rows as the start shows them: the list that can be walked through, ticked and dragged in takes many times
 * longer to make and comes right after. A press opens its record at once, before the button is let go, perhaps
 * over the list that has taken the row's place by then; whoever writes by then goes on in the list.
 */
export function FirstRows({ rows }: { readonly rows: readonly ListRow[] }) {
  const language = useInterfaceLanguage()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = element.current
    return () => {
      if (own) handOver(own)
    }
  }, [])
  return (
    <div
      ref={element}
      role="grid"
      aria-busy
      aria-rowcount={rows.length}
      aria-label={documentWord('recommendations', language)}
      className="pane-scroll record-list"
    >
      {rows.slice(0, shownAtMost).map((row, index) => (
        <div
          key={row.key}
          role="row"
          aria-rowindex={index + 1}
          className={`list-row ${row.kind}`}
          data-list-row={row.key}
          tabIndex={-1}
        >
          {row.kind === 'axis' ? <AxisHead row={row} /> : <Line row={row} />}
        </div>
      ))}
    </div>
  )
}

type RowOf<K extends ListRow['kind']> = Extract<ListRow, { kind: K }>

function Line({ row: { id, number } }: { readonly row: RowOf<'recommendation'> }) {
  const isOpen = usePlace(({ openId }) => openId === id)
  if (isOpen) {
    return (
      <div role="gridcell">
        <RecommendationEditor id={id} number={number} />
      </div>
    )
  }
  return (
    <div
      role="gridcell"
      tabIndex={0}
      className="record-row record-grid"
      data-first-row={id}
      onPointerDown={({ button }) => (button === 0 ? open(id) : undefined)}
      onKeyDown={({ key }) => (key === 'Enter' ? open(id) : undefined)}
    >
      <span />
      <bdi dir="ltr" className="record-number">
        {number}
      </bdi>
      <RecordCells id={id} />
    </div>
  )
}

function open(id: string): void {
  goTo({ openId: id })
  focusRow(id)
}

function AxisHead({ row }: { readonly row: RowOf<'axis'> }) {
  const axis = useConference(({ axes }) => axes.find(({ id }) => id === row.axisId))
  return (
    <div role="gridcell" className="axis-row record-grid">
      <span />
      {axis ? <AxisTitle axis={axis} number={row.number} count={row.count} /> : null}
    </div>
  )
}
