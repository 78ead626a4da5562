import { directionOf, tagOf, type Language } from '../../text/language'
import type { RunLook } from './run-properties'

/** The language of left-to-right words where nothing says more: the document's first, or French. */
export const latinLanguageOf = (languages: readonly Language[]): Language =>
  languages.find((language) => directionOf(language) === 'ltr') ?? 'fr'

/** The language of right-to-left words where nothing says more. */
export const arabicLanguageOf = (languages: readonly Language[]): Language =>
  languages.find((language) => directionOf(language) === 'rtl') ?? 'ar'

/** Word keeps one language for each direction. */
export function languageMarks(language: Language, languages: readonly Language[]) {
  const isArabic = directionOf(language) === 'rtl'
  return {
    value: tagOf(isArabic ? latinLanguageOf(languages) : language),
    bidirectional: tagOf(isArabic ? language : arabicLanguageOf(languages)),
  }
}

/** The language of one run: right-to-left words have one mark in Word, all others another. */
export function runLanguage(
  languages: readonly Language[],
  language: Language,
  isArabic: boolean,
): NonNullable<RunLook['language']> {
  const isOwn = (directionOf(language) === 'rtl') === isArabic
  return isArabic
    ? { bidirectional: tagOf(isOwn ? language : arabicLanguageOf(languages)) }
    : { value: tagOf(isOwn ? language : latinLanguageOf(languages)) }
}
