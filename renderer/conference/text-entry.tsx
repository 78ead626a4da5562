import type { ReactNode } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { FieldRow } from './field-row'

interface TextEntryProps {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly hint?: string
  /** Stands beside the field. */
  readonly children?: ReactNode
}

/** A text that is the same in every language: an address, a number, a pattern. */
export function TextEntry(props: TextEntryProps) {
  const { name, value, onChange, type = 'text', hint, children } = props
  return (
    <FieldRow name={name}>
      <div className="fact-line">
        <TextField
          className="text-entry-field"
          aria-label={name}
          type={type}
          value={value}
          onChange={onChange}
        >
          <Input className="text-entry" dir="ltr" placeholder={hint} />
        </TextField>
        {children}
      </div>
    </FieldRow>
  )
}
