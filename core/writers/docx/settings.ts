import type { PageLayout } from '../../layout/page-layout'
import { languageMarks } from './language-marks'

/** The languages new text is in. */
export function finishSettings(settings: string, { languages }: PageLayout): string {
  const [first = 'fr'] = languages
  const { value, bidirectional } = languageMarks(first, languages)
  const marks = `<w:themeFontLang w:val="${value}" w:bidi="${bidirectional}"/>`
  return settings.replace(/(<w:clrSchemeMapping|<\/w:settings>)/, `${marks}$1`)
}
