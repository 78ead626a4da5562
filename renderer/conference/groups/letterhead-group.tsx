import { useTranslation } from 'react-i18next'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { LogosField } from './logos-field'
import { LocalizedLines } from './localized-lines'

/** What stands at the head of letters: logos and lines. */
export function LetterheadGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const letterhead = useConference((conference) => conference.letterhead)
  return (
    <>
      <FieldRow name={t('logos.title')}>
        <LogosField languages={languages} />
      </FieldRow>
      <FieldRow name={t('conference.letterheadLines')}>
        <LocalizedLines
          field="letterhead/lines"
          name={t('conference.line')}
          lines={letterhead.lines}
          languages={languages}
          onChange={(lines, key) =>
            editConference({ letterhead: { ...letterhead, lines } }, key && `letterhead/${key}`)
          }
        />
      </FieldRow>
    </>
  )
}
