import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import type { FollowUpUpdate } from '../../../core/exchange/follow-up/read-follow-up'
import type { NumberedRecommendation } from '../../../core/model/numbering'
import { plainTextOf } from '../../../core/brief/parse-marks'
import { documentWord } from '../../../core/text/document-words'
import { languages, nameOf } from '../../../core/text/language'
import { StatusIcon } from '../../conference/status-icon'
import { CheckMark } from '../../ui/check-mark'
import { readableText } from '../../ui/localized'
import { useInterfaceLanguage } from '../../words/interface-language'
import { BeforeAndAfter } from '../word-changes/before-and-after'

interface UpdateEntryProps {
  readonly update: FollowUpUpdate
  readonly record: NumberedRecommendation | undefined
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
}

/** One recommendation of which the table says something new: its status and answer, before and after. */
export function UpdateEntry({ update, record, isTaken, onTake }: UpdateEntryProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  if (!record) return null
  const { number, recommendation } = record
  const { status, answer } = update
  const known = recommendation.answer
  const changedTexts = languages.filter(
    (each) => (answer?.text[each] ?? '') !== (known?.text[each] ?? ''),
  )
  const answerWord = (position: typeof known): string =>
    position ? documentWord(`answer-${position.position}`, language) : t('record.noAnswer')
  return (
    <li className="change" data-taken={isTaken}>
      <Checkbox className="check" isSelected={isTaken} onChange={onTake}>
        <CheckMark />
        <span className="change-place update-text">
          <bdi dir="ltr" className="figures">
            {number}
          </bdi>{' '}
          <bdi>{plainTextOf(readableText(recommendation.text, language))}</bdi>
        </span>
      </Checkbox>
      <dl className="update-facts">
        {status === undefined || status === recommendation.status ? null : (
          <Turned
            name={documentWord('status', language)}
            before={<Status status={recommendation.status} />}
            after={<Status status={status} />}
          />
        )}
        {answer === undefined || answer.position === known?.position ? null : (
          <Turned name={t('record.answer')} before={answerWord(known)} after={answerWord(answer)} />
        )}
      </dl>
      {answer === undefined
        ? null
        : changedTexts.map((each) => (
            <BeforeAndAfter
              key={each}
              about={`${t('record.answerText')} · \u2068${nameOf(each)}\u2069`}
              before={known?.text[each] ?? ''}
              after={answer.text[each] ?? ''}
              language={each}
              afterName={t('followUp.inTable')}
            />
          ))}
    </li>
  )
}

function Status({ status }: { readonly status: NonNullable<FollowUpUpdate['status']> }) {
  const language = useInterfaceLanguage()
  return (
    <span className="update-status">
      <StatusIcon status={status} />
      {documentWord(`status-${status}`, language)}
    </span>
  )
}

function Turned(props: {
  readonly name: string
  readonly before: ReactNode
  readonly after: ReactNode
}) {
  return (
    <div className="update-fact">
      <dt>{props.name}</dt>
      <dd>
        <del>{props.before}</del>
        {/* Points from what was to what is, the way the interface reads. */}
        <ArrowLeft size={14} strokeWidth={1.7} aria-hidden className="update-arrow" />
        <ins>{props.after}</ins>
      </dd>
    </div>
  )
}
