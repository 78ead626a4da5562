import type { PdfStructureElement } from './pdfmake-types'
import { tagOf, type Language } from '../../../text/language'
import type { Tag } from '../tags/tag'
import type { BriefPdfDocument } from './brief-pdf-document'

/** Links the tags of a layout to the structure tree of a file. */
export interface StructureWriter {
  readonly elementOf: (tag: Tag) => PdfStructureElement
  readonly end: () => void
}

/** Writes the whole tree down first, so that reading order is that of the layout and not of painting. */
export function writeStructure(document: BriefPdfDocument, root: Tag): StructureWriter {
  const elements = new Map<Tag, PdfStructureElement>()
  const build = (tag: Tag, inherited: Language | undefined): PdfStructureElement => {
    const element = document.struct(tag.name, optionsOf(tag, inherited))
    const attributes = attributesOf(tag)
    if (attributes) element.dictionary.data['A'] = attributes
    elements.set(tag, element)
    for (const child of tag.children) element.add(build(child, tag.language ?? inherited))
    return element
  }
  const rootElement = build(root, undefined)
  document.addStructure(rootElement)
  return {
    elementOf: (tag) => {
      const element = elements.get(tag)
      if (!element) throw new Error(`${tag.name} is not in the structure tree`)
      return element
    },
    end: () => rootElement.end(),
  }
}

const optionsOf = (tag: Tag, inherited: Language | undefined): Record<string, unknown> => ({
  ...(tag.language && tag.language !== inherited ? { lang: tagOf(tag.language) } : {}),
  ...(tag.alternative === undefined ? {} : { alt: tag.alternative }),
})

function attributesOf(tag: Tag): Record<string, unknown> | undefined {
  const span = tag.span !== undefined && tag.span > 1 ? { ColSpan: tag.span } : {}
  if (tag.name === 'TH') return { O: 'Table', Scope: 'Column', ...span }
  if (tag.name === 'TD' && tag.span !== undefined && tag.span > 1) return { O: 'Table', ...span }
  if (tag.name === 'L') return { O: 'List', ListNumbering: tag.isNumbered ? 'Decimal' : 'Square' }
  return undefined
}
