import { directionOf, languages, type Language, type Localized } from '../../core/text/language'

/** A text with one language changed; an emptied language leaves no key behind. */
export function withText(localized: Localized, language: Language, text: string): Localized {
  const { [language]: _, ...others } = localized
  return text === '' ? others : { ...localized, [language]: text }
}

/** The text for a reader of one language: in it, else in one written the same way, else in any. */
export function readableText(localized: Localized, preferred: Language): string {
  const isFamiliar = (language: Language): boolean =>
    directionOf(language) === directionOf(preferred)
  const order = [
    preferred,
    ...languages.filter(isFamiliar),
    ...languages.filter((language) => !isFamiliar(language)),
  ]
  return order.map((language) => localized[language]).find(Boolean) ?? ''
}
