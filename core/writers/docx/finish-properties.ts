import type { PageLayout } from '../../layout/page-layout'
import { tagOf } from '../../text/language'
import { languageMarks } from './language-marks'

/** The dates of the brief instead of the clock's, and the languages it is in. */
export function finishProperties(core: string, { issuedOn, languages }: PageLayout): string {
  const language = `<dc:language>${languages.map(tagOf).join(', ')}</dc:language>`
  return core
    .replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      `$1${issuedOn}T00:00:00Z$3`,
    )
    .replace('<cp:lastModifiedBy>', `${language}<cp:lastModifiedBy>`)
}

/** The languages new text is in. */
export function finishSettings(settings: string, { languages }: PageLayout): string {
  const [first = 'fr'] = languages
  const { value, bidirectional } = languageMarks(first, languages)
  const marks = `<w:themeFontLang w:val="${value}" w:bidi="${bidirectional}"/>`
  return settings.replace(/(<w:clrSchemeMapping|<\/w:settings>)/, `${marks}$1`)
}
