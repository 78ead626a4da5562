import { ClipboardPaste, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../place'
import { Button } from '../../ui/button'
import { useConference } from '../document'
import { addAndOpen } from '../recommendation-commands'
import { addAndOpenAxis } from './open-axis'
import './first-steps.css'

/** What a conference without recommendations says in their place: the two ways in. */
export function FirstSteps() {
  const { t } = useTranslation()
  const axisId = useConference(({ axes }) => axes[0]?.id)
  return (
    <div className="first-steps">
      <p>{axisId === undefined ? t('axis.none') : t('firstSteps.none')}</p>
      <div className="first-steps-ways">
        {axisId === undefined ? (
          <Button onPress={addAndOpenAxis}>
            <Plus size={16} strokeWidth={1.7} aria-hidden />
            {t('axis.one')}
          </Button>
        ) : (
          <Button onPress={() => addAndOpen(axisId)}>
            <Plus size={16} strokeWidth={1.7} aria-hidden />
            {t('firstSteps.write')}
          </Button>
        )}
        <Button onPress={() => goTo({ dialog: 'import' })}>
          <ClipboardPaste size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
          {t('command.import')}
        </Button>
      </div>
    </div>
  )
}
