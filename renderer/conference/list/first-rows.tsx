import { documentWord } from '../../../core/text/document-words'
import { currentPlace, goTo } from '../../place'
import { whenPartsAreThere } from '../../ui/later'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { AxisTitle } from './axis-title'
import { focusRow } from './list-handle'
import type { ListRow } from './list-rows'
import { RecordCells } from './record-cells'

/** No screen shows more rows at once. */
const shownAtMost = 60

/**
 * The rows as the start shows them: the list that can be walked through, ticked and dragged in takes many times
 * longer to make and comes right after. A press is not lost: its record stands open in the list as soon as that is
 * there, even when the button is let go over it. No text is written in before: its field would go away under the hand.
 */
export function FirstRows({ rows }: { readonly rows: readonly ListRow[] }) {
  const language = useInterfaceLanguage()
  return (
    <div
      role="grid"
      aria-busy
      aria-rowcount={rows.length}
      aria-label={documentWord('recommendations', language)}
      className="pane-scroll record-list"
    >
      {rows.slice(0, shownAtMost).map((row, index) => (
        <div key={row.key} role="row" aria-rowindex={index + 1} className={`list-row ${row.kind}`}>
          {row.kind === 'axis' ? <AxisHead row={row} /> : <Line row={row} />}
        </div>
      ))}
    </div>
  )
}

type RowOf<K extends ListRow['kind']> = Extract<ListRow, { kind: K }>

function Line({ row: { id, number } }: { readonly row: RowOf<'recommendation'> }) {
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
  whenPartsAreThere(() => {
    // Who has gone on meanwhile keeps the keyboard.
    if (currentPlace().openId === id && document.activeElement === document.body) focusRow(id)
  })
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
