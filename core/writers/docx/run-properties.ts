import { hex } from './units'
import { wrapped } from './xml'

/** How a run looks where it differs from its style. Sizes are half points. */
export interface RunLook {
  readonly style?: string
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string
  readonly position?: number
  readonly fill?: string
  readonly rightToLeft?: boolean
  readonly language?: { readonly value?: string; readonly bidirectional?: string }
}

/** The properties of a run in the order the schema asks for. Complex scripts have their own weight and size: always both. */
export function runProperties(look: RunLook): string {
  const { style, font, size, bold, italic, colour, position, fill, rightToLeft, language } = look
  let properties = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`
  if (font !== undefined) {
    properties += `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`
  }
  if (bold) properties += '<w:b/><w:bCs/>'
  if (italic) properties += '<w:i/>'
  if (colour !== undefined) properties += `<w:color w:val="${hex(colour)}"/>`
  if (position !== undefined) properties += `<w:position w:val="${position}"/>`
  if (size !== undefined) properties += `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  if (fill !== undefined) {
    properties += `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`
  }
  if (rightToLeft) properties += '<w:rtl/>'
  if (language) properties += languageElement(language)
  return wrapped('w:rPr', properties)
}

const languageElement = ({ value, bidirectional }: NonNullable<RunLook['language']>): string =>
  `<w:lang${value === undefined ? '' : ` w:val="${value}"`}${
    bidirectional === undefined ? '' : ` w:bidi="${bidirectional}"`
  }/>`
