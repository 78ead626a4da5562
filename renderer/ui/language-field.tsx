import { CircleDashed } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { directionOf, nameOf, tagOf, type Language } from '../../core/text/language'
import { useInterfaceDirection } from '../words/interface-language'
import './language-field.css'

interface LanguageFieldProps {
  /** What the text is; the language is added to it for screen readers. */
  readonly name: string
  readonly language: Language
  readonly value: string
  readonly onChange: (text: string) => void
  readonly size?: 'record' | 'note'
  /** Whether the text may run over several lines. */
  readonly isPassage?: boolean
  /** An empty field is marked: the documents need this text. */
  readonly isNeeded?: boolean
}

/** A text in one language: it aligns to that language and grows with what is written. */
export function LanguageField(props: LanguageFieldProps) {
  const { name, language, value, onChange, size = 'record' } = props
  const { isPassage = false, isNeeded = false } = props
  const { t } = useTranslation()
  const direction = directionOf(language)
  const otherSide = useInterfaceDirection() === direction ? '' : ' from-other-side'
  const isMissing = isNeeded && value.trim() === ''
  return (
    <div
      className={`language-field ${size}`}
      // Here, because a listener on the field itself would keep the keys from the list around it.
      onKeyDown={(event) => {
        // One line of text: the key must not break it. While composing, it ends the composition.
        if (event.key === 'Enter' && !isPassage && !event.nativeEvent.isComposing) {
          event.preventDefault()
        }
      }}
    >
      <TextField
        aria-label={`${name} — ${nameOf(language)}`}
        lang={tagOf(language)}
        dir={direction}
        value={value}
        onChange={(text) => onChange(isPassage ? text : text.replace(/\s*[\r\n]+\s*/g, ' '))}
      >
        <TextArea rows={1} aria-description={isMissing ? t('field.missing') : undefined} />
      </TextField>
      {isMissing ? (
        <span className={`language-field-missing${otherSide}`} aria-hidden>
          <CircleDashed size={14} strokeWidth={1.7} />
          {t('field.missing')}
        </span>
      ) : null}
    </div>
  )
}
