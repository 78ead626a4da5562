import type { Language, Localized } from '../../core/text/language'

/** A text with one language changed; an emptied language leaves no key behind. */
export function withText(localized: Localized, language: Language, text: string): Localized {
  const { [language]: _, ...others } = localized
  return text === '' ? others : { ...localized, [language]: text }
}

/** The text for a reader of the interface: in its language, else in any that has one. */
export const readableText = (localized: Localized, preferred: Language): string =>
  localized[preferred] ?? Object.values(localized).find((text) => text !== '') ?? ''
