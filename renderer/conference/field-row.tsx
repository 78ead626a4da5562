import type { ReactNode } from 'react'
import './field-row.css'

interface FieldRowProps {
  readonly name: string
  /** By which others find the row. */
  readonly part?: string
  readonly children: ReactNode
}

/** A label at the start side and the field or fields it names. */
export function FieldRow({ name, part, children }: FieldRowProps) {
  return (
    <div className="field-row" role="group" aria-label={name} data-part={part}>
      <span className="field-row-name" aria-hidden>
        {name}
      </span>
      <div className="field-row-content">{children}</div>
    </div>
  )
}
