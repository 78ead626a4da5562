import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { FieldRow } from './field-row'

interface TextEntryProps {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly hint?: string
}

/** A text that is the same in every language: an address, a number, a pattern. */
export function TextEntry({ name, value, onChange, type = 'text', hint }: TextEntryProps) {
  return (
    <FieldRow name={name}>
      <TextField aria-label={name} type={type} value={value} onChange={onChange}>
        <Input className="text-entry" dir="ltr" placeholder={hint} />
      </TextField>
    </FieldRow>
  )
}
