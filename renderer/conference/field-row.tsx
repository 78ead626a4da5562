import type { ReactNode } from 'react'
import './field-row.css'

/** A label at the start side and the field or fields it names. */
export function FieldRow({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}) {
  return (
    <div className="field-row" role="group" aria-label={name}>
      <span className="field-row-name" aria-hidden>
        {name}
      </span>
      <div className="field-row-content">{children}</div>
    </div>
  )
}
