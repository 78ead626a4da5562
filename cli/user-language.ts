import type { InterfaceLanguage } from '../core/text/problem-words'

/** The language of the messages, as the system's settings have it; English for those the program does not speak. */
export function userLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  // Windows sets none of the three.
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale
  const language = locale.slice(0, 2).toLowerCase()
  return language === 'ar' || language === 'fr' ? language : 'en'
}
