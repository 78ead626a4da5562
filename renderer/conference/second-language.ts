import type { Language } from '../../core/text/language'
import type { InterfaceLanguage } from '../../electron/ipc/settings'

/**
 * The language that a conference in one language is offered as its second: Arabic beside any other,
 * beside Arabic what the window speaks. Nothing where there are two already.
 */
export function secondLanguage(
  languages: readonly Language[],
  spoken: InterfaceLanguage,
): Language | undefined {
  if (languages.length !== 1) return undefined
  if (!languages.includes('ar')) return 'ar'
  return spoken === 'ar' ? 'fr' : spoken
}
