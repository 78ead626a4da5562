import i18next, { type TFunction } from 'i18next'
import type { Language } from '../../core/text/language'
import { nameOf } from '../../core/text/language'
import type { LanguageChoice } from './brief-choices'

/** A choice in words; the languages are named only where the conference has more than these. */
export function wordsOfChoice(
  t: TFunction,
  { arrangement, languages }: LanguageChoice,
  conferenceLanguages: readonly Language[],
): string {
  if (arrangement === 'one-language') {
    return t('arrangement.alone', { language: languages.map(nameInInterface).join() })
  }
  const words = t(`arrangement.${arrangement}`)
  return conferenceLanguages.length > 2 ? `${words} (${languages.map(nameOf).join(' · ')})` : words
}

/** A language as the interface calls it: « Arabe », «الفرنسية». */
function nameInInterface(language: Language): string {
  const speaker = i18next.language
  const name = new Intl.DisplayNames(speaker, { type: 'language' }).of(language) ?? nameOf(language)
  return name.charAt(0).toLocaleUpperCase(speaker) + name.slice(1)
}
