/** What of the brief's body has to change to stand in the letterhead. */
export interface Adaptation {
  readonly styleIdOf: (id: string) => string
  readonly listShift: number
  readonly noteShift: number
  /** Added to the numbers of bookmarks and pictures, which the letterhead has of its own. */
  readonly idShift: number
  readonly relationPrefix: string
  /** What parts lists in the fields of the letterhead. */
  readonly listSeparator: string
  /** The properties of the letterhead's last section. */
  readonly section: string
  readonly knowsParagraphIds: boolean
}

/** The text of the brief as it stands in the letterhead: its styles, lists, sections and widths. */
export function adaptBody(document: string, adaptation: Adaptation): string {
  const { section } = adaptation
  const body = /<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? ''
  const lastSection = body.lastIndexOf('<w:sectPr')
  const own = body.slice(lastSection)
  const scale = widthOf(section) / widthOf(own)
  const text = body
    .slice(0, lastSection)
    .replace(/<w:sectPr.*?<\/w:sectPr>/gs, (inner) => sectionLike(section, inner))
    .replace(
      /(<w:(?:tblW|gridCol|tcW) w:w=")(\d+)"/g,
      (_, tag: string, width: string) => `${tag}${Math.round(Number(width) * scale)}"`,
    )
  return adaptStory(text, adaptation)
}

/** The text of the brief, or of one of its notes, with the names that things have in the letterhead. */
export function adaptStory(story: string, adaptation: Adaptation): string {
  const { styleIdOf, listShift, noteShift, idShift, relationPrefix, knowsParagraphIds } = adaptation
  const { listSeparator } = adaptation
  const text = story
    .replace(
      /(<w:(?:pStyle|rStyle) w:val=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${styleIdOf(id)}"`,
    )
    .replace(/(<w:numId w:val=")(\d+)"/g, (_, tag: string, id: string) =>
      shifted(tag, id, listShift),
    )
    .replace(
      /(<w:bookmark(?:Start|End) w:id="|<wp:docPr id="|<pic:cNvPr id=")(\d+)"/g,
      (_, tag: string, id: string) => shifted(tag, id, idShift),
    )
    .replace(
      /(<w:hyperlink r:id="|<a:blip r:embed=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${relationPrefix}${id}"`,
    )
    .replace(
      /(<w:instrText[^>]*> TOC [^<]*\\t &quot;)([^&]*)/g,
      (_, field: string, names: string) => `${field}${names.replaceAll(';', listSeparator)}`,
    )
    .replace(/(<w:footnoteReference [^>]*w:id=")(\d+)"/g, (_, tag: string, id: string) =>
      shifted(tag, id, noteShift),
    )
  return knowsParagraphIds ? text : text.replace(/ w14:paraId="[^"]*"/g, '')
}

const shifted = (tag: string, id: string, shift: number): string => `${tag}${Number(id) + shift}"`

/** The width between the margins, in twentieths of a point; A4 with the usual margins where nothing is said. */
function widthOf(section: string): number {
  const page = Number(/<w:pgSz [^>]*w:w="(\d+)"/.exec(section)?.[1] ?? 11_906)
  const margins = ['left', 'right', 'start', 'end'].map((side) =>
    Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(section)?.[1] ?? 0),
  )
  return page - margins.reduce((sum, margin) => sum + margin, 0)
}

/** A section of the brief on the letterhead's pages: its direction is its own. */
function sectionLike(section: string, own: string): string {
  const plain = section.replace(/<w:(?:bidi|rtlGutter)(?: [^>]*)?\/>/g, '')
  if (!own.includes('<w:bidi/>')) return plain
  // What the schema wants after it.
  return plain.replace(
    /(?=<w:(?:docGrid|printerSettings|sectPrChange)[ />]|<\/w:sectPr>)/,
    '<w:bidi/><w:rtlGutter/>',
  )
}
