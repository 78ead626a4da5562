import { laterSection, sectionLike, widthOf } from './frame-section'

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
  /** By rank, headings that the contents find by their names only. */
  readonly headings: ReadonlyMap<number, string>
  /** The properties of the letterhead's pages where the text stands. */
  readonly section: string
  readonly knowsParagraphIds: boolean
}

/** The text of the brief as it stands in the letterhead: its styles, lists, sections and widths. */
export function adaptBody(document: string, adaptation: Adaptation): string {
  const body = /<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? ''
  const sections = [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)]
  let from = 0
  const parts = sections.map((match, index) => {
    const [own] = match
    const text = body.slice(from, match.index)
    from = match.index + own.length
    const isLast = index === sections.length - 1
    const section = isLast ? adaptation.section : sectionLike(adaptation.section, own)
    const scale = widthOf(section) / widthOf(own)
    // The last part stands on the letterhead's own pages.
    const ending = isLast ? '' : index === 0 ? section : laterSection(section)
    return `${scaled(text, scale)}${ending}`
  })
  return adaptStory(parts.join(''), adaptation)
}

/** The dots of contents end where the letterhead's columns do. */
export const scaledTabs = (styles: string, section: string, document: string): string => {
  const [own = section] = /<w:sectPr>(?!.*<w:sectPr>).*?<\/w:sectPr>/s.exec(document) ?? []
  const scale = widthOf(section) / widthOf(own)
  return styles.replace(
    /(<w:tab w:val="right" w:pos=")(\d+)"/g,
    (_, tag: string, place: string) => `${tag}${Math.round(Number(place) * scale)}"`,
  )
}

/** How many kinds of pages the text of a brief has. */
export const sectionsIn = (document: string): number => document.match(/<w:sectPr>/g)?.length ?? 0

const scaled = (text: string, scale: number): string =>
  text.replace(
    /(<w:(?:tblW|gridCol|tcW) w:w=")(\d+)"/g,
    (_, tag: string, width: string) => `${tag}${Math.round(Number(width) * scale)}"`,
  )

/** The text of the brief, or of one of its notes, with the names that things have in the letterhead. */
export function adaptStory(story: string, adaptation: Adaptation): string {
  const { styleIdOf, listShift, noteShift, idShift, relationPrefix, knowsParagraphIds } = adaptation
  const { listSeparator, headings } = adaptation
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
    .replace(/<w:instrText[^>]*> TOC \\o [^<]*/g, (field) =>
      headings.size === 0 ? field : withNames(field, headings, listSeparator),
    )
    .replace(/(<w:footnoteReference [^>]*w:id=")(\d+)"/g, (_, tag: string, id: string) =>
      shifted(tag, id, noteShift),
    )
  return knowsParagraphIds ? text : text.replace(/ w14:paraId="[^"]*"/g, '')
}

const withNames = (field: string, headings: Adaptation['headings'], separator: string): string => {
  const names = [...headings].flatMap(([rank, name]) => [name, String(rank)])
  return `${field}\\t &quot;${names.join(separator)}&quot; `
}

const shifted = (tag: string, id: string, shift: number): string => `${tag}${Number(id) + shift}"`
