import type { TFunction } from 'i18next'
import type { Template } from '../../core/model/template'
import { currentSettings } from '../settings'
import { readableText } from '../ui/localized'

/** The name of a theme: ours have words, a user's own goes by the template that brings it along. */
export function wordsOfTheme(
  t: TFunction,
  themeId: string,
  templates: readonly Template[] = [],
): string {
  if (themeId === 'serif') return t('theme.serif')
  if (themeId === 'large-print') return t('theme.large-print')
  if (themeId === 'sans') return t('theme.sans')
  const name = templates.find(({ id }) => id === themeId)?.name
  return (name && readableText(name, currentSettings().interfaceLanguage)) || themeId
}
