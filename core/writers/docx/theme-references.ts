import { familyOf } from '../../brief/font-face'
import type { Theme } from '../../brief/theme'
import { colourNames } from './theme-part'

/**
 * Lets the styles take their faces and colours from the document's theme, so that choosing another theme in Word
 * changes them all. The plain names stay beside it for readers that know no themes.
 */
export function withThemeReferences(styles: string, theme: Theme): string {
  const names = colourNames(theme)
  const latin = familyOf(theme, 'Latn').family
  const arabic = familyOf(theme, 'Arab').family
  return styles.replace(/<w:(?:style |docDefaults).*?<\/w:(?:style|docDefaults)>/gs, (style) => {
    const rank = style.includes('<w:outlineLvl') ? 'major' : 'minor'
    const themed = { [latin]: `${rank}HAnsi`, [arabic]: `${rank}Bidi` }
    return style
      .replace(/<w:rFonts [^>]*>/g, (fonts) =>
        fonts.replace(/w:(ascii|hAnsi|cs)="([^"]*)"/g, (plain, use: string, family: string) => {
          const name = themed[family]
          const attribute = use === 'cs' ? 'cstheme' : `${use}Theme`
          return name === undefined ? plain : `${plain} w:${attribute}="${name}"`
        }),
      )
      .replace(/<w:color w:val="([0-9A-F]{6})"\/>/g, (plain, colour: string) => {
        const name = names.get(colour)
        return name === undefined ? plain : `<w:color w:val="${colour}" w:themeColor="${name}"/>`
      })
  })
}
