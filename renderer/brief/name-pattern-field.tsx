import { useTranslation } from 'react-i18next'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { nameTokens, unknownToken } from '../../core/text/name-pattern'
import { changeSettings, useSettings } from '../settings'

/** What files are called where nobody has said otherwise; empty parts take their hyphen along. */
export const usualPattern = '{conference} - {template} - {addressee} - {languages} - {arrangement}'

/** The pattern in use: one that names something unknown is not. */
export function useNamePattern(): string | undefined {
  const { namePattern } = useSettings()
  return namePattern === undefined || unknownToken(namePattern) !== undefined
    ? undefined
    : namePattern
}

/** By which pattern the files are named. */
export function NamePatternField() {
  const { t } = useTranslation()
  const { namePattern = usualPattern } = useSettings()
  const unknown = unknownToken(namePattern)
  return (
    <TextField
      aria-label={t('export.namePattern')}
      value={namePattern}
      isInvalid={unknown !== undefined}
      onChange={(pattern) =>
        changeSettings({
          namePattern: pattern.trim() === '' || pattern === usualPattern ? undefined : pattern,
        })
      }
    >
      <Input className="name-pattern" dir="ltr" spellCheck={false} />
      <FieldError className="export-note warn">
        {t('export.unknownToken', {
          name: unknown ?? '',
          known: nameTokens.map((token) => `{${token}}`).join(' '),
        })}
      </FieldError>
    </TextField>
  )
}
