import { useEffect, useMemo, useState } from 'react'
import type { Language } from '../../core/text/language'
import type { SpelledLanguage } from '../../electron/ipc/spelling-messages'
import { desktop } from '../desktop'
import { useSettings } from '../settings'
import { formsOf, isMisspelt, stretchesOf, type Stretch } from './spelled-words'
import './spelling-marks.css'

/** The languages that have a dictionary. */
const spelledLanguages: readonly SpelledLanguage[] = ['ar', 'fr', 'en']
/** A word is looked up when the hand rests. */
const restMs = 300

/**
 * The stretches of a text that is being written in, misspelt words among them. The dictionaries
 * answer from a process of their own, so typing never waits. Empty while spelling is not checked.
 */
export function useSpelling(
  language: Language,
  text: string,
  isWriting: boolean,
): readonly (Stretch & { readonly isWrong: boolean })[] {
  const { isSpellingChecked } = useSettings()
  const spelled =
    isSpellingChecked && isWriting ? spelledLanguages.find((one) => one === language) : undefined
  const stretches = useMemo(() => (spelled ? stretchesOf(text, spelled) : []), [text, spelled])
  const [unknown, setUnknown] = useState<ReadonlySet<string>>(new Set())
  const [round, setRound] = useState(0)
  useEffect(() => desktop.on('spelling-changed', () => setRound((last) => last + 1)), [])
  useEffect(() => {
    if (!spelled) return undefined
    const words = stretches.flatMap((one) => (one.isWord ? formsOf(one.text) : []))
    const timer = setTimeout(async () => {
      setUnknown(new Set(await desktop.checkWords(spelled, [...new Set(words)])))
    }, restMs)
    return () => clearTimeout(timer)
  }, [spelled, stretches, round])
  return stretches.map((one) => ({ ...one, isWrong: one.isWord && isMisspelt(one.text, unknown) }))
}

/** The same words in the same places behind the field, unseen but for the wave under a misspelt one. */
export function SpellingMarks(props: { readonly stretches: ReturnType<typeof useSpelling> }) {
  if (!props.stretches.some(({ isWrong }) => isWrong)) return null
  return (
    <div className="spelling-marks" aria-hidden>
      {props.stretches.map(({ start, text, isWrong }) =>
        isWrong ? (
          <span key={start} className="misspelt">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </div>
  )
}

/** A click with the right button selects the misspelt word under it: the menu speaks of what is selected. */
export function selectMisspelt(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  field: HTMLTextAreaElement,
  stretches: ReturnType<typeof useSpelling>,
): void {
  const at = document.caretPositionFromPoint(clientX, clientY)?.offset ?? field.selectionStart
  const wrong = stretches.find(
    ({ start, text, isWrong }) => isWrong && start <= at && at <= start + text.length,
  )
  if (wrong) field.setSelectionRange(wrong.start, wrong.start + wrong.text.length)
}
