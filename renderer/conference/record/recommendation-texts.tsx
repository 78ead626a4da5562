import { memo, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, nameOf, tagOf, type Language } from '../../../core/text/language'
import { LanguageField } from '../../ui/language-field'
import { useInterfaceDirection } from '../../words/interface-language'
import { wordIn } from '../../words/word-in'
import { useConference } from '../document'
import { useRecommendation } from '../recommendation-by-id'
import { ReviewedTick, StaleMark } from '../translation/translation-mark'
import { useColumns } from '../use-columns'
import { editRecordText, recordTextFields, textPath, type RecordTextField } from './edit-record'
import { noteCaret } from './text-fields'
import { WordCount } from './word-count'

/** The texts of a record, one column per language, line facing line. */
export const RecommendationTexts = memo(function RecommendationTexts({
  id,
}: {
  readonly id: string
}) {
  const languages = useColumns()
  return (
    <div
      className="record-texts"
      data-columns={Math.min(languages.length, 2)}
      onBlur={(event) => noteCaret(event.target)}
    >
      {recordTextFields.map((field) =>
        languages.map((language) => (
          <TextCell key={`${field}-${language}`} id={id} field={field} language={language} />
        )),
      )}
    </div>
  )
})

interface TextCellProps {
  readonly id: string
  readonly field: RecordTextField
  readonly language: Language
}

const TextCell = memo(function TextCell({ id, field, language }: TextCellProps) {
  const { t } = useTranslation()
  const text = useRecommendation(id, (recommendation) => recommendation[field])
  const direction = directionOf(language)
  const otherSide = useInterfaceDirection() === direction ? '' : ' from-other-side'
  const translation = { path: textPath(id, field), text, language }
  const edit = useCallback(
    (value: string) => editRecordText(id, field, language, value),
    [id, field, language],
  )
  const original = useConference((conference) => conference.languages[0])
  return (
    <div className={`record-text-cell ${field}`}>
      <div className={`record-text-head${otherSide}`}>
        <div className="record-text-label" lang={tagOf(language)} dir={direction}>
          {field === 'text' ? (
            <>
              <strong>{nameOf(language)}</strong>{' '}
              {wordIn(language, language === original ? 'field.original' : 'field.translation')}
            </>
          ) : (
            wordIn(language, `recommendation.${field}`)
          )}
        </div>
        <ReviewedTick {...translation} />
        <WordCount text={text[language] ?? ''} field={field} />
      </div>
      <LanguageField
        field={field}
        name={t(`recommendation.${field}`)}
        language={language}
        value={text[language] ?? ''}
        onChange={edit}
        size={field === 'text' ? 'record' : 'note'}
        isPassage={field !== 'shortTitle'}
        isNeeded={field === 'text'}
      />
      <StaleMark {...translation} />
    </div>
  )
})
