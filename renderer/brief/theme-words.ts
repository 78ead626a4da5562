import type { TFunction } from 'i18next'

/** The name of a theme: ours have words, a user's own goes by its id. */
export function wordsOfTheme(t: TFunction, themeId: string): string {
  if (themeId === 'serif') return t('theme.serif')
  if (themeId === 'large-print') return t('theme.large-print')
  return themeId === 'sans' ? t('theme.sans') : themeId
}
