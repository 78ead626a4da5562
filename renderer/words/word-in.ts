import i18next, { type ParseKeys } from 'i18next'
import type { Language } from '../../core/text/language'

/** A word in the language of the text it stands at; languages the interface lacks take the French ones. */
export const wordIn = (language: Language, key: ParseKeys): string =>
  i18next.t(key, { lng: language === 'ar' || language === 'en' ? language : 'fr' })
