import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Horizon } from '../../../core/model/dates'
import { documentWord } from '../../../core/text/document-words'
import { PartialDateField } from '../../ui/partial-date-field'
import { Segments } from '../../ui/segments'
import { useInterfaceLanguage } from '../../words/interface-language'

interface HorizonPickerProps {
  readonly value: Horizon | undefined
  readonly onChange: (value: Horizon | undefined) => void
}

const terms = ['short', 'medium', 'long'] as const
const termOf = (value: Horizon | undefined): (typeof terms)[number] | undefined =>
  terms.find((term) => term === value)

/** Short, medium, long, or a date: a year, a month or a day. */
export function HorizonPicker({ value, onChange }: HorizonPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const hasDate = value !== undefined && termOf(value) === undefined
  const [isDated, setDated] = useState(hasDate)
  const name = documentWord('horizon', language)
  return (
    <>
      <Segments
        name={name}
        mayBeEmpty
        value={isDated || hasDate ? 'date' : termOf(value)}
        segments={[
          ...terms.map((key) => ({ key, words: t(`horizon.${key}`) })),
          { key: 'date' as const, words: t('horizon.date') },
        ]}
        onChange={(key) => {
          setDated(key === 'date')
          if (key !== 'date') onChange(key)
        }}
      />
      {isDated || hasDate ? (
        <PartialDateField
          name={t('horizon.dateName')}
          value={hasDate ? value : ''}
          onChange={(date) => onChange(date === '' ? undefined : date)}
        />
      ) : null}
    </>
  )
}
