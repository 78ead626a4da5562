import type { PageLayout } from '../../layout/page-layout'
import { languageMarks } from './language-marks'
import { listSeparator } from './write-contents'

/** The languages new text is in, how the theme's colours are meant, whether fonts go along and both sides are printed. */
export function finishSettings(
  settings: string,
  { languages, isTwoSided }: PageLayout,
  embedFonts: boolean,
): string {
  const [first = 'fr'] = languages
  const { value, bidirectional } = languageMarks(first, languages)
  const marks = `<w:themeFontLang w:val="${value}" w:bidi="${bidirectional}"/>${colourMapping}${separators}`
  return settings
    .replace('</w:settings>', `${marks}</w:settings>`)
    .replace('<w:compat>', `${linesAboveNotes}<w:compat>`)
    .replace(
      '<w:displayBackgroundShape/>',
      `${embedFonts ? '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>' : ''}${isTwoSided ? '<w:mirrorMargins/>' : ''}`,
    )
    .replace('<w:evenAndOddHeaders w:val="false"/>', isTwoSided ? '<w:evenAndOddHeaders/>' : '')
}

const colourMapping =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'

/** The notes that are not notes but the lines above them. */
const linesAboveNotes = ['footnote', 'endnote']
  .map((kind) => `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`)
  .join('')

/** How fields are to be read, whatever the reader's own system parts numbers and lists with. */
const separators = `<w:decimalSymbol w:val=","/><w:listSeparator w:val="${listSeparator}"/>`
