import { parseDate } from '@internationalized/date'
import { useTranslation } from 'react-i18next'
import { formatPeriod } from '../../../core/text/dates'
import { DayField } from '../../ui/day-field'
import { LanguageFields } from '../../ui/language-fields'
import type { GroupProps } from '../conference-section'
import { ConferenceText } from '../conference-text'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { PrintedDate } from './printed-date'

/** When and where. */
export function PlaceGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const period = useConference((conference) => conference.period)
  const later = (one: string, other: string): string =>
    parseDate(one).compare(parseDate(other)) > 0 ? one : other
  return (
    <>
      <FieldRow name={t('conference.period')}>
        <div className="fact-line">
          <DayField
            name={t('conference.from')}
            value={period.from}
            onChange={(from) =>
              editConference({ period: { ...period, from, to: later(from, period.to) } })
            }
          />
          <span aria-hidden>–</span>
          <DayField
            name={t('conference.to')}
            value={period.to}
            earliest={period.from}
            onChange={(to) => editConference({ period: { ...period, to } })}
          />
          <PrintedDate
            languages={languages}
            write={(language) => formatPeriod(period.from, period.to, language)}
          />
        </div>
      </FieldRow>
      <FieldRow name={t('conference.hijri')}>
        <LanguageFields
          field="period/hijri"
          name={t('conference.hijri')}
          languages={languages}
          value={period.hijri}
          onChange={(hijri, language) =>
            editConference({ period: { ...period, hijri } }, `hijri/${language}`)
          }
        />
      </FieldRow>
      <ConferenceText field="city" languages={languages} isNeeded />
      <ConferenceText field="country" languages={languages} />
      <ConferenceText field="venue" languages={languages} />
    </>
  )
}
