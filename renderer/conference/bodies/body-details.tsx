import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import type { Body } from '../../../core/model/body'
import type { Language } from '../../../core/text/language'
import { LanguageFields } from '../../ui/language-fields'
import { FieldRow } from '../field-row'
import { LocalizedLines } from '../groups/localized-lines'
import { editBodyField, editBodyText } from './edit-body-field'

interface BodyDetailsProps {
  readonly body: Body
  readonly languages: readonly Language[]
}

/** How a letter is written and sent to a body. */
export function BodyDetails({ body, languages }: BodyDetailsProps) {
  const { t } = useTranslation()
  return (
    <>
      <FieldRow name={t('directory.formOfAddress')}>
        <LanguageFields
          field="formOfAddress"
          name={t('directory.formOfAddress')}
          languages={languages}
          value={body.formOfAddress}
          onChange={(value, language) => editBodyText(body, 'formOfAddress', value, language)}
        />
      </FieldRow>
      <FieldRow name={t('directory.postalLines')}>
        <LocalizedLines
          field="postalLines"
          name={t('conference.line')}
          lines={body.postalLines}
          languages={languages}
          onChange={(lines, key) =>
            editBodyField(body.id, { postalLines: lines }, key && `postalLines/${key}`)
          }
        />
      </FieldRow>
      <FieldRow name={t('directory.email')}>
        <TextField
          aria-label={t('directory.email')}
          type="email"
          value={body.email}
          onChange={(email) => editBodyField(body.id, { email }, 'email')}
        >
          <Input className="text-entry" dir="ltr" />
        </TextField>
      </FieldRow>
    </>
  )
}
