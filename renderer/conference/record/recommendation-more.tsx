import { ChevronLeft, ChevronRight, Lock } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useTranslation } from 'react-i18next'
import { useInterfaceDirection } from '../../words/interface-language'
import { FieldRow } from '../field-row'
import { useRecommendation } from '../recommendation-by-id'
import { PlainTextField } from '../../ui/plain-text-field'
import { editRecord } from './edit-record'
import { RecordAnswer } from './record-answer'
import { RecordSource } from './record-source'
import { RelatedRecords } from './related-records'
import './recommendation-more.css'

interface MoreProps {
  readonly id: string
}

/** What is seldom open: where it was said, what it goes with, what was answered, a note to oneself. */
export const RecommendationMore = memo(function RecommendationMore({ id }: MoreProps) {
  const { t } = useTranslation()
  const hasSource = useRecommendation(id, ({ source }) => source !== undefined)
  const related = useRecommendation(id, ({ relatedIds }) => relatedIds.length)
  const hasAnswer = useRecommendation(id, ({ answer }) => answer !== undefined)
  const privateNote = useRecommendation(id, (recommendation) => recommendation.privateNote)
  return (
    <div className="record-more">
      <Part name={t('record.source')} isFilled={hasSource}>
        <RecordSource id={id} />
      </Part>
      <Part
        name={related > 0 ? t('record.relatedCount', { count: related }) : t('record.related')}
        isFilled={related > 0}
      >
        <FieldRow name={t('record.related')}>
          <RelatedRecords id={id} />
        </FieldRow>
      </Part>
      <Part name={t('record.answer')} isFilled={hasAnswer}>
        <RecordAnswer id={id} />
      </Part>
      <Part
        name={t('record.privateNote')}
        isFilled={privateNote !== ''}
        icon={<Lock size={14} strokeWidth={1.7} aria-hidden />}
      >
        <FieldRow name={t('record.note')}>
          <PlainTextField
            name={t('record.privateNote')}
            value={privateNote}
            onChange={(note) => editRecord(id, { privateNote: note }, 'privateNote')}
          />
        </FieldRow>
      </Part>
    </div>
  )
})

interface PartProps {
  readonly name: string
  readonly isFilled: boolean
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A part that opens below; one that holds something says so by its weight. */
function Part({ name, isFilled, icon, children }: PartProps) {
  const Icon = useInterfaceDirection() === 'rtl' ? ChevronLeft : ChevronRight
  return (
    <Disclosure className="record-part">
      {({ isExpanded }) => (
        <>
          <Heading level={4} className="record-part-head">
            <Button slot="trigger" className={`record-part-button${isFilled ? ' filled' : ''}`}>
              <Icon size={14} strokeWidth={1.7} aria-hidden className="record-part-arrow" />
              {icon}
              {name}
            </Button>
          </Heading>
          <DisclosurePanel className="record-part-panel">
            {/* Closed, it would still be kept up to date with every key. */}
            {isExpanded ? children : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
