import { Circle, CircleCheck, History } from 'lucide-react'
import { memo } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useTranslation } from 'react-i18next'
import { confirmTranslation } from '../../../core/model/note-text-change'
import { stateOfTranslation } from '../../../core/model/translation-state'
import { nameOf, type Language, type Localized } from '../../../core/text/language'
import { Button } from '../../ui/button'
import { change, useConference } from '../document'
import './translation-mark.css'

interface TranslationMarkProps {
  /** The path of ids of the text. */
  readonly path: string
  readonly text: Localized
  readonly language: Language
}

function useTranslationState({ path, text, language }: TranslationMarkProps) {
  const isOriginal = useConference((conference) => conference.languages[0] === language)
  const state = useConference((conference) => stateOfTranslation(conference, path, text, language))
  return isOriginal ? undefined : state
}

function confirm({ path, text, language }: TranslationMarkProps, reviewed: boolean): void {
  change('confirm-translation', (conference) =>
    confirmTranslation(conference, { path, text, language, reviewed }),
  )
}

/** Under a translation whose source has changed since: the two ways out are to edit it, or to say so. */
export const StaleMark = memo(function StaleMark(props: TranslationMarkProps) {
  const { t } = useTranslation()
  if (useTranslationState(props) !== 'stale') return null
  return (
    <div className="translation-mark">
      <History size={14} strokeWidth={1.7} aria-hidden />
      <span>{t('translation.stale')}</span>
      <span className="pane-space" />
      <Button look="link" isSmall onPress={() => confirm(props, false)}>
        {t('translation.stillRight')}
      </Button>
    </div>
  )
})

/** Whether somebody has read a translation over. */
export const ReviewedTick = memo(function ReviewedTick(props: TranslationMarkProps) {
  const { t } = useTranslation()
  const state = useTranslationState(props)
  if (state !== 'present' && state !== 'reviewed') return null
  return (
    <ToggleButton
      className="reviewed-tick"
      aria-label={t('translation.reviewedIn', { language: nameOf(props.language) })}
      isSelected={state === 'reviewed'}
      onChange={(reviewed) => confirm(props, reviewed)}
    >
      {state === 'reviewed' ? (
        <CircleCheck size={14} strokeWidth={1.7} aria-hidden />
      ) : (
        <Circle size={14} strokeWidth={1.7} aria-hidden />
      )}
      {t('translation.reviewed')}
    </ToggleButton>
  )
})
