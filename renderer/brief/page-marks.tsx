import type { Place } from '../../core/layout/place'
import { useFocusedRecord } from './focused-record'
import { stretchesOf } from './places'

interface PageMarksProps {
  readonly places: readonly Place[]
  readonly number: number
  readonly scale: number
}

/** Bars in both margins beside the words of the record in hand. */
export function PageMarks({ places, number, scale }: PageMarksProps) {
  const record = useFocusedRecord()
  if (record === undefined) return null
  return stretchesOf(places, number, record).map(({ top, bottom }) => (
    <div
      key={top}
      className="page-mark"
      aria-hidden
      style={{ insetBlockStart: top * scale, blockSize: (bottom - top) * scale }}
    />
  ))
}
