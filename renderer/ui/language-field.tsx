import { CircleDashed } from 'lucide-react'
import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { directionOf, nameOf, tagOf, type Language } from '../../core/text/language'
import { useInterfaceDirection } from '../words/interface-language'
import { markByKey } from './marks/mark-keys'
import { selectMisspelt, SpellingMarks, useSpelling } from './spelling-marks'
import './language-field.css'

interface LanguageFieldProps {
  /** What the text is; the language is added to it for screen readers. */
  readonly name: string
  readonly language: Language
  readonly value: string
  readonly onChange: (text: string) => void
  readonly size?: 'record' | 'note'
  /** Whether the text may run over several lines, and carry marks. */
  readonly isPassage?: boolean
  /** An empty field is marked: the documents need this text. */
  readonly isNeeded?: boolean
  /** Which of its owner's texts it is: others find the field by it. */
  readonly field?: string | undefined
}

/** A text in one language: it aligns to that language and grows with what is written. */
export const LanguageField = memo(function LanguageField(props: LanguageFieldProps) {
  const { name, language, value, onChange, size = 'record' } = props
  const { isPassage = false, isNeeded = false, field } = props
  const { t } = useTranslation()
  const direction = directionOf(language)
  const otherSide = useInterfaceDirection() === direction ? '' : ' from-other-side'
  const [isWriting, setWriting] = useState(false)
  const stretches = useSpelling(language, value, isWriting)
  const isMissing = isNeeded && value.trim() === ''
  return (
    <div
      className={`language-field ${size}`}
      data-field={field ?? name}
      data-language={language}
      // Here, because a listener on the field itself would keep the keys from the list around it.
      onKeyDown={(event) => onKeyDown(event, isPassage)}
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
      onContextMenu={(event: MouseEvent) => {
        if (event.target instanceof HTMLTextAreaElement) {
          selectMisspelt(event, event.target, stretches)
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
        <SpellingMarks stretches={stretches} />
      </TextField>
      {isMissing ? (
        <span className={`language-field-missing${otherSide}`} aria-hidden>
          <CircleDashed size={14} strokeWidth={1.7} />
          {t('field.missing')}
        </span>
      ) : null}
    </div>
  )
})

function onKeyDown(event: KeyboardEvent<HTMLElement>, isPassage: boolean): void {
  const text = event.target
  if (!(text instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return
  // One line of text: the key must not break it. While composing, it ends the composition.
  const isLineBreak = event.key === 'Enter' && !isPassage
  const isHandled =
    isLineBreak ||
    (event.key === 'Tab' && event.ctrlKey && goToOtherLanguage(event.currentTarget)) ||
    (isPassage && markByKey(event, text))
  if (isHandled) event.preventDefault()
}

/** The same text in the next language, and from the last back to the first. */
function goToOtherLanguage(element: HTMLElement): boolean {
  const { field = '' } = element.dataset
  const owner = element.closest('.language-fields, .record-texts, .indicator-row')
  const fields = [
    ...(owner?.querySelectorAll<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) ?? []),
  ]
  const next = fields[(fields.indexOf(element) + 1) % fields.length]
  next?.querySelector('textarea')?.focus()
  return true
}
