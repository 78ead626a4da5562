import type { Language } from '../../text/language'
import type { TranslationUnit } from './translation-units'

/** How our own notes are told from those of translators when a file comes back. */
export const ownNotes = 'tawsiya'

/** What a translator should know of a text: where it is printed, and that its translation is out of date. */
export const notesOf = (
  { number, state }: TranslationUnit,
  source: Language,
): readonly string[] => [
  ...(number === undefined ? [] : [number]),
  ...(state === 'stale' ? [staleWords[source]] : []),
]

/** Whether a note is one of ours, although its tool has dropped the sign of it. */
export const isOwnNote = (text: string): boolean =>
  /^\d+(\.\d+)?$/.test(text) || Object.values(staleWords).includes(text)

const staleWords: Readonly<Record<Language, string>> = {
  ar: 'تغيّر النص الأصلي منذ هذه الترجمة.',
  fr: 'La source a changé depuis cette traduction.',
  en: 'The source has changed since this translation.',
  es: 'El original ha cambiado desde esta traducción.',
  zgh: 'La source a changé depuis cette traduction.',
}
