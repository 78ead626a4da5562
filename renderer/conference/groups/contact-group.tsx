import { useTranslation } from 'react-i18next'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { TextEntry } from '../text-entry'
import { LocalizedLines } from './localized-lines'

/** How to reach the organisers. */
export function ContactGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const contact = useConference((conference) => conference.contact)
  const website = useConference((conference) => conference.website)
  return (
    <>
      <TextEntry
        name={t('conference.website')}
        type="url"
        value={website}
        onChange={(value) => editConference({ website: value }, 'website')}
      />
      <TextEntry
        name={t('conference.email')}
        type="email"
        value={contact.email}
        onChange={(email) => editConference({ contact: { ...contact, email } }, 'email')}
      />
      <TextEntry
        name={t('conference.phone')}
        type="tel"
        value={contact.phone}
        onChange={(phone) => editConference({ contact: { ...contact, phone } }, 'phone')}
      />
      <FieldRow name={t('conference.address')}>
        <LocalizedLines
          field="contact/lines"
          name={t('conference.line')}
          lines={contact.lines}
          languages={languages}
          onChange={(lines, key) =>
            editConference({ contact: { ...contact, lines } }, key && `contact/${key}`)
          }
        />
      </FieldRow>
    </>
  )
}
