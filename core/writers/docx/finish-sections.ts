import type { LayoutPart, PageLayout } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { spacerStyle } from './base-styles'

/**
 * Marks the sections that are read from the right: their columns and binding are mirrored. And the paragraph
 * that carries a section's end, which `docx` makes a line of text, becomes too small to open a page of its own.
 */
export function finishSections(document: string, { parts }: PageLayout): string {
  let section = 0
  return document
    .replace(/<w:sectPr\b.*?<\/w:sectPr>/g, (properties) => {
      const part = parts[section++]
      return part && isRightToLeft(part) ? mirrored(properties) : properties
    })
    .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${spacerStyle}"/><w:sectPr`)
}

const isRightToLeft = ({ languages: [first] }: LayoutPart): boolean =>
  first !== undefined && directionOf(first) === 'rtl'

const mirrored = (properties: string): string =>
  properties.replace('<w:docGrid', '<w:bidi/><w:rtlGutter/><w:docGrid')
