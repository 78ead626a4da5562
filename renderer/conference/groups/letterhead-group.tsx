import { useTranslation } from 'react-i18next'
import type { GroupProps } from '../conference-section'
import { useConference } from '../document'
import { editConference } from '../edit-conference'
import { FieldRow } from '../field-row'
import { Button } from '../../ui/button'
import { LogosField } from './logos-field'
import { LocalizedLines } from './localized-lines'

/** What the field shows while the themes keep their own colour. */
const themeAccent = '#14523D'

/** What stands at the head of letters: logos, the institution’s colour, and lines. */
export function LetterheadGroup({ languages }: GroupProps) {
  const { t } = useTranslation()
  const letterhead = useConference((conference) => conference.letterhead)
  return (
    <>
      <FieldRow name={t('logos.title')}>
        <LogosField languages={languages} />
      </FieldRow>
      <FieldRow name={t('conference.accent')}>
        <div className="accent-field">
          <input
            type="color"
            aria-label={t('conference.accent')}
            value={letterhead.accent ?? themeAccent}
            onChange={({ target }) =>
              editConference(
                { letterhead: { ...letterhead, accent: target.value.toUpperCase() } },
                'letterhead/accent',
              )
            }
          />
          {letterhead.accent !== undefined && (
            <Button
              isSmall
              onPress={() => {
                const { accent: _accent, ...rest } = letterhead
                editConference({ letterhead: rest })
              }}
            >
              {t('conference.ownAccent')}
            </Button>
          )}
        </div>
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
