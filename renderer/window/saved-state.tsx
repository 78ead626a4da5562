import { Check, CircleAlert, CircleX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { tagOf } from '../../core/text/language'
import { isUnsaved, useOpenDocument } from '../conference/document'
import { runCommand } from '../commands'
import { useSaveProblem } from '../files/save-problem'
import { Button } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'

/** Whether the disk holds what the window shows. */
export function SavedState() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const unsaved = useOpenDocument(isUnsaved)
  const isUntitled = useOpenDocument(({ fileName }) => fileName === undefined)
  const savedAt = useOpenDocument((document) => document.savedAt)
  const problem = useSaveProblem()
  if (unsaved && problem) {
    return (
      <span className="saved-state danger" role="status">
        <CircleX size={14} strokeWidth={1.7} aria-hidden />
        <span className="saved-words">{t('saved.failed')}</span>
        <Button look="link" isSmall onPress={() => runCommand('save-as')}>
          {t('command.save-as')}
        </Button>
      </span>
    )
  }
  if (unsaved) {
    return (
      <span className="saved-state warn" role="status">
        <CircleAlert size={14} strokeWidth={1.7} aria-hidden />
        <span className="saved-words">{t('saved.not')}</span>
      </span>
    )
  }
  if (isUntitled) {
    return (
      <span className="saved-state" role="status">
        <span className="saved-words">{t('saved.untitled')}</span>
      </span>
    )
  }
  return (
    <span className="saved-state" role="status">
      <Check size={14} strokeWidth={1.7} aria-hidden />
      <span className="saved-words">{t('saved.yes')}</span>
      {savedAt ? (
        <bdi dir="ltr">
          {savedAt.toLocaleTimeString(tagOf(language), {
            hour: '2-digit',
            minute: '2-digit',
            hour12: false,
            numberingSystem: 'latn',
          })}
        </bdi>
      ) : null}
    </span>
  )
}
