import { useTranslation } from 'react-i18next'
import { countWords, mostWords } from '../../../core/text/count-words'
import { plainTextOf } from '../../../core/brief/parse-marks'
import type { RecordTextField } from './edit-record'

/** More words than these are seldom read as one request, one reason, one line of a table. */
const limits: Readonly<Record<RecordTextField, number>> = {
  text: mostWords,
  rationale: 120,
  shortTitle: 12,
}

/** How many words a text has, and a hint where they are too many to be read as one thing. */
export function WordCount({
  text,
  field,
}: {
  readonly text: string
  readonly field: RecordTextField
}) {
  const { t } = useTranslation()
  const count = countWords(plainTextOf(text))
  if (count === 0) return null
  const isLong = count > limits[field]
  return (
    <span className={`word-count${isLong ? ' long' : ''}`}>
      {isLong
        ? t('record.wordsOver', { total: count, most: limits[field] })
        : t('record.words', { count })}
    </span>
  )
}
