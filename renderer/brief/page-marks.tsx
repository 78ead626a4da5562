import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { useFocusedRecord } from './focused-record'
import { stretchesOn } from './places'

/** Bars in both margins beside the words of the record in hand. */
export function PageMarks({ page, scale }: { readonly page: DrawnPage; readonly scale: number }) {
  const record = useFocusedRecord()
  if (record === undefined) return null
  return stretchesOn(page, record).map(({ top, bottom }) => (
    <div
      key={top}
      className="page-mark"
      aria-hidden
      style={{ insetBlockStart: top * scale, blockSize: (bottom - top) * scale }}
    />
  ))
}
