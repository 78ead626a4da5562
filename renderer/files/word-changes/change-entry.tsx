import { MessageSquare, TriangleAlert } from 'lucide-react'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { changesWords, type FieldChange } from '../../../core/exchange/field-change'
import { directionOf, tagOf, type Language } from '../../../core/text/language'
import { CheckMark } from '../../ui/check-mark'
import { markDifferences, type TextPiece } from './mark-differences'

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
  const { before, after, language, authors, comments, isConflict } = change
  const isChanged = changesWords(change)
  const marked = useMemo(() => markDifferences(before, after, language), [before, after, language])
  return (
    <li className="change" data-taken={isTaken}>
      <div className="change-head">
        {isChanged ? (
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
      </div>
      {isConflict ? (
        <p className="change-conflict">
          <TriangleAlert size={14} strokeWidth={1.7} aria-hidden />
          {t('wordChanges.conflict')}
        </p>
      ) : null}
      {isChanged ? (
        <div className="change-versions">
          <Version
            name={t('wordChanges.before')}
            pieces={marked.before}
            language={language}
            isOld
          />
          <Version name={t('wordChanges.after')} pieces={marked.after} language={language} />
        </div>
      ) : (
        <Version name={t('wordChanges.unchanged')} pieces={marked.before} language={language} />
      )}
      {comments.map(({ author, text }, index) => (
        <blockquote key={index} className="change-remark">
          <MessageSquare size={14} strokeWidth={1.7} aria-hidden />
          <div>
            {author === '' ? null : <cite dir="auto">{author}</cite>}
            <p dir="auto">{text}</p>
          </div>
        </blockquote>
      ))}
    </li>
  )
})

interface VersionProps {
  readonly name: string
  readonly pieces: readonly TextPiece[]
  readonly language: Language
  readonly isOld?: boolean
}

/** A version stands whole in its own direction; only the colour and the line of the marks tell it apart. */
function Version({ name, pieces, language, isOld = false }: VersionProps) {
  const Mark = isOld ? 'del' : 'ins'
  return (
    <div className="change-version">
      <h3 className="change-version-name">{name}</h3>
      <p lang={tagOf(language)} dir={directionOf(language)}>
        {pieces.map(({ text, differs }, index) =>
          differs ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>,
        )}
      </p>
    </div>
  )
}
