import { Check, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { changesRecord, changesWords, type FieldChange } from '../../../core/exchange/field-change'
import { CheckMark } from '../../ui/check-mark'
import { BeforeAndAfter, Version } from './before-and-after'
import { Remarks } from './remarks'

interface ChangeEntryProps {
  readonly change: FieldChange
  readonly place: string
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
}

/** One text that came back: what it was and what it is now, who changed it, and the remarks on it. */
export const ChangeEntry = memo(function ChangeEntry(props: ChangeEntryProps) {
  const { change, place, isTaken, onTake } = props
  const { t } = useTranslation()
  const { before, after, language, authors, comments, isConflict, isReviewed } = change
  const isChanged = changesWords(change)
  return (
    <li className="change" data-taken={isTaken}>
      <div className="change-head">
        {changesRecord(change) ? (
          <Checkbox className="check" isSelected={isTaken} onChange={onTake}>
            <CheckMark />
            <span className="change-place">{place}</span>
          </Checkbox>
        ) : (
          <span className="change-place">{place}</span>
        )}
        {authors.length > 0 ? (
          <span className="change-authors">
            {t('wordChanges.by', { authors: authors.join('، ') })}
          </span>
        ) : null}
        {isReviewed ? (
          <span className="change-reviewed">
            <Check size={14} strokeWidth={1.7} aria-hidden />
            {t('wordChanges.reviewed')}
          </span>
        ) : null}
      </div>
      {isConflict ? (
        <p className="change-conflict">
          <TriangleAlert size={14} strokeWidth={1.7} aria-hidden />
          {t('wordChanges.conflict')}
        </p>
      ) : null}
      {isChanged ? (
        <BeforeAndAfter
          before={before}
          after={after}
          language={language}
          afterName={t('wordChanges.after')}
        />
      ) : (
        <Version
          name={t('wordChanges.unchanged')}
          pieces={[{ text: before, differs: false }]}
          language={language}
        />
      )}
      <Remarks remarks={comments} />
    </li>
  )
})
