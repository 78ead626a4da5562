import { directionalRuns } from '../writers/docx/directional-runs'
import { safeText } from '../writers/docx/safe-text'
import { escapeXml } from '../text/escape-xml'

/**
 * A value in the look of its placeholder, cut by direction. It stands inside a text of a run: it ends that run
 * and begins the next, which goes on in the same look.
 */
export function valueRuns(value: string, look: string, isRightToLeft: boolean): string {
  const [stretches = []] = directionalRuns(
    [{ text: safeText(value), isIsland: false }],
    isRightToLeft ? 'rtl' : 'ltr',
  )
  const runs = stretches.map(
    ({ text, direction }) => `<w:r>${inDirection(look, direction === 'rtl')}${lines(text)}</w:r>`,
  )
  return `</w:t></w:r>${runs.join('')}<w:r>${look}<w:t xml:space="preserve">`
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')

/** The same look for a run that is read the other way. */
function inDirection(look: string, isRightToLeft: boolean): string {
  const plain = look.replace(/<w:rtl(?: [^>]*)?\/>/, '')
  if (!isRightToLeft) return plain
  const mark = plain.includes('<w:lang') ? '<w:rtl/>' : '<w:rtl/><w:lang w:bidi="ar-MA"/>'
  if (plain === '') return `<w:rPr>${mark}</w:rPr>`
  // What the schema wants after it.
  return plain.replace(
    /(?=<w:(?:cs|em|lang|eastAsianLayout|specVanish|oMath)[ />]|<\/w:rPr>)/,
    mark,
  )
}
