import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../core/text/dates'
import { LanguageFields } from '../../ui/language-fields'
import { PartialDateField } from '../../ui/partial-date-field'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { RepeatedRows } from '../repeated-rows'
import { today } from '../today'
import { People } from './people'
import { PrintedDate } from './printed-date'

/** What becomes of the recommendations, who watches over it, who signs. */
export function FollowUpGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const followUp = useConference((conference) => conference.followUp)
  const signatories = useConference((conference) => conference.signatories)
  const edit = (changes: Partial<typeof followUp>, key?: string): void =>
    editConference({ followUp: { ...followUp, ...changes } }, key && `followUp/${key}`)
  return (
    <>
      <FieldRow name={t('conference.followUp')}>
        <LanguageFields
          field="followUp/text"
          name={t('conference.followUp')}
          isPassage
          languages={languages}
          value={followUp.text}
          onChange={(text, language) => edit({ text }, `text/${language}`)}
        />
      </FieldRow>
      <FieldRow name={t('conference.steps')}>
        <RepeatedRows
          name={t('conference.step')}
          items={followUp.steps}
          blank={{ date: today().slice(0, 7), text: {} }}
          onChange={(steps, key) => edit({ steps }, key && `steps/${key}`)}
        >
          {(step, editStep, index) => (
            <>
              <div className="fact-line">
                <PartialDateField
                  name={t('horizon.dateName')}
                  value={step.date}
                  onChange={(date) => {
                    if (date !== '') editStep({ date }, 'date')
                  }}
                />
                <PrintedDate
                  languages={languages}
                  write={(language) => formatDate(step.date, language)}
                />
              </div>
              <LanguageFields
                field={`followUp/steps/${index}/text`}
                name={t('conference.step')}
                isPassage
                languages={languages}
                value={step.text}
                onChange={(text, language) => editStep({ text }, `text/${language}`)}
              />
            </>
          )}
        </RepeatedRows>
      </FieldRow>
      <FieldRow name={t('conference.committee')}>
        <People
          field="followUp/committee"
          name={t('conference.committeeMember')}
          people={followUp.committee}
          languages={languages}
          onChange={(committee, key) => edit({ committee }, key && `committee/${key}`)}
        />
      </FieldRow>
      <FieldRow name={t('conference.signatories')}>
        <People
          field="signatories"
          name={t('conference.signatory')}
          people={signatories}
          languages={languages}
          onChange={(people, key) =>
            editConference({ signatories: people }, key && `signatories/${key}`)
          }
        />
      </FieldRow>
    </>
  )
}
