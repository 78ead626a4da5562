import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { partialDateSchema } from '../../core/model/dates'
import './partial-date-field.css'

interface PartialDateFieldProps {
  readonly name: string
  /** A year, a month or a day, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
}

/** Only whole dates leave the field; a half-typed one stays in it and it says what is expected. */
export function PartialDateField({ name, value, onChange }: PartialDateFieldProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | undefined>()
  const isWrong = draft !== undefined
  return (
    <TextField
      className="partial-date"
      aria-label={name}
      value={draft ?? value}
      isInvalid={isWrong}
      onChange={(text) => {
        const date = text.trim()
        const isWhole = date === '' || partialDateSchema.safeParse(date).success
        setDraft(isWhole ? undefined : text)
        if (isWhole) onChange(date)
      }}
    >
      <Input className="plain-input" dir="ltr" placeholder="2027-06" />
      {isWrong ? <span className="field-error">{t('horizon.dateHint')}</span> : null}
    </TextField>
  )
}
