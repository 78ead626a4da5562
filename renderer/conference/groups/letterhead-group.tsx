import { useTranslation } from 'react-i18next'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { LocalizedLines } from './localized-lines'

/** The lines at the head of letters. */
export function LetterheadGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const letterhead = useConference((conference) => conference.letterhead)
  return (
    <FieldRow name={t('conference.letterheadLines')}>
      <LocalizedLines
        name={t('conference.line')}
        lines={letterhead.lines}
        languages={languages}
        onChange={(lines, key) =>
          editConference({ letterhead: { ...letterhead, lines } }, key && `letterhead/${key}`)
        }
      />
    </FieldRow>
  )
}
