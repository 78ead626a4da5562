import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { nameOf } from '../../core/text/language'
import { Button } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'
import { change, useConference } from './document'
import { addLanguage } from './language-edits'
import { secondLanguage } from './second-language'

/** Where a conference stands in one language: one press gives every text a second column. */
export function AddSecondLanguage() {
  const { t } = useTranslation()
  const spoken = useInterfaceLanguage()
  const language = useConference(({ languages }) => secondLanguage(languages, spoken))
  if (language === undefined) return null
  return (
    <Button
      look="link"
      isSmall
      onPress={() => change('edit-languages', (conference) => addLanguage(conference, language))}
    >
      <Plus size={14} strokeWidth={1.7} aria-hidden />
      {t('languages.addNamed', { language: nameOf(language) })}
    </Button>
  )
}
