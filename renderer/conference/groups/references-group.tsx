import { useTranslation } from 'react-i18next'
import { nextNumber, referenceOf } from '../../../core/model/reference-numbers'
import { Segments } from '../../ui/segments'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { TextEntry } from '../text-entry'
import { today } from '../today'

/** How recommendations and letters are numbered. */
export function ReferencesGroup() {
  const { t } = useTranslation()
  const pattern = useConference((conference) => conference.referencePattern)
  const numbering = useConference((conference) => conference.numbering)
  const next = useConference((conference) =>
    referenceOf(conference, nextNumber(conference.issued), today()),
  )
  return (
    <>
      <FieldRow name={t('conference.numbering')}>
        <Segments
          name={t('conference.numbering')}
          value={numbering}
          segments={[
            { key: 'by-axis', words: t('conference.numberingByAxis') },
            { key: 'continuous', words: t('conference.numberingContinuous') },
          ]}
          onChange={(value) => {
            if (value) editConference({ numbering: value })
          }}
        />
      </FieldRow>
      <TextEntry
        name={t('conference.referencePattern')}
        value={pattern}
        hint="UMP/ESS/{year}-{number}"
        onChange={(value) => editConference({ referencePattern: value }, 'referencePattern')}
      >
        <span className="fact-name">{t('form.nextReference')}</span>
        <bdi dir="ltr">{next}</bdi>
      </TextEntry>
    </>
  )
}
