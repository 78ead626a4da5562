import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import './language-field.css'

interface PlainTextFieldProps {
  readonly name: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A text of one language, whichever it is: it takes its direction from what is written. */
export function PlainTextField({ name, value, onChange }: PlainTextFieldProps) {
  return (
    <div className="language-field note">
      <TextField aria-label={name} lang="" value={value} onChange={onChange}>
        <TextArea rows={1} dir="auto" />
      </TextField>
    </div>
  )
}
