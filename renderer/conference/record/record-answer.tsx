import { useTranslation } from 'react-i18next'
import { answerPositions } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { Choice } from '../../ui/choice'
import { LanguageFields } from '../../ui/language-fields'
import { useInterfaceLanguage } from '../../words/interface-language'
import { FieldRow } from '../field-row'
import { useRecommendation } from '../recommendation-by-id'
import { useColumns } from '../use-columns'
import { editRecord } from './edit-record'

/** What the body that was asked has answered. */
export function RecordAnswer({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const languages = useColumns()
  const answer = useRecommendation(id, (recommendation) => recommendation.answer)
  return (
    <FieldRow name={t('record.answer')}>
      <Choice
        name={t('record.answer')}
        isNameHidden
        value={answer?.position ?? 'none'}
        options={[
          ...answerPositions.map((key) => ({
            key,
            words: documentWord(`answer-${key}`, language),
          })),
          { key: 'none' as const, words: t('record.noAnswer'), isNone: true },
        ]}
        onChange={(position) =>
          editRecord(id, {
            answer: position === 'none' ? undefined : { text: answer?.text ?? {}, position },
          })
        }
      />
      {answer ? (
        <LanguageFields
          name={t('record.answerText')}
          size="note"
          isPassage
          languages={languages}
          value={answer.text}
          onChange={(text, changed) =>
            editRecord(id, { answer: { ...answer, text } }, `answer/${changed}`)
          }
        />
      ) : null}
    </FieldRow>
  )
}
