const noSection = '<w:sectPr></w:sectPr>'
const anySection = /<w:sectPr(?: [^>]*)?\/>|<w:sectPr[ >].*?<\/w:sectPr>/gs
/** A page and margins as Word takes them where nothing is said, in twentieths of a point. */
const usual = { width: 11_906, margin: 1440 } as const

/** The properties of the pages a place of a document stands on, and where they are written. */
export function sectionAt(
  document: string,
  place: number,
): { readonly xml: string; readonly start: number; readonly end: number } {
  for (const match of document.matchAll(anySection)) {
    const end = match.index + match[0].length
    if (end > place) return { xml: match[0], start: match.index, end }
  }
  const end = document.indexOf('</w:body>')
  return { xml: noSection, start: end, end }
}

/** The width between the margins, in twentieths of a point. */
export function widthOf(section: string): number {
  const page = Number(/<w:pgSz [^>]*w:w="(\d+)"/.exec(section)?.[1] ?? usual.width)
  const margin = (...sides: readonly string[]): number =>
    Number(
      new RegExp(`<w:pgMar [^>]*w:(?:${sides.join('|')})="(\\d+)"`).exec(section)?.[1] ??
        usual.margin,
    )
  return page - margin('left', 'start') - margin('right', 'end')
}

/** The first part of the brief on the letterhead's pages: its direction, and whether it lies, are its own. */
export const sectionLike = (frame: string, own: string): string =>
  inDirection(isLandscape(own) && !isLandscape(frame) ? turned(frame) : frame, own)

/** Pages after the first: no second letterhead, and their numbers run on. */
export const laterSection = (section: string): string =>
  withType(
    section
      .replace(/<w:titlePg(?: [^>]*)?\/>/g, '')
      .replace(/(<w:pgNumType(?: [^>]*?)?) w:start="\d+"/g, '$1'),
  )

const isLandscape = (section: string): boolean => section.includes('w:orient="landscape"')

function withType(section: string): string {
  const type = '<w:type w:val="nextPage"/>'
  if (/<w:type /.test(section)) return section.replace(/<w:type [^>]*\/>/, type)
  // The schema wants the references to heads and feet, and what is said of notes, before it.
  const opened = section.replace(/^<w:sectPr([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>')
  const before = [
    ...opened.matchAll(
      /<w:(?:header|footer)Reference [^>]*\/>|<w:(footnotePr|endnotePr)>.*?<\/w:\1>|<w:sectPr(?: [^>]*)?>/gs,
    ),
  ].at(-1)
  const place = (before?.index ?? 0) + (before?.[0].length ?? 0)
  return opened.slice(0, place) + type + opened.slice(place)
}

/** The same paper on its side: what was the top margin is now at the right. */
function turned(section: string): string {
  const value = (element: string, name: string): string | undefined =>
    new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`).exec(section)?.[1]
  const [width, height] = [value('pgSz', 'w'), value('pgSz', 'h')]
  const size = `<w:pgSz w:w="${height ?? '16838'}" w:h="${width ?? usual.width}" w:orient="landscape"/>`
  return /<w:pgSz /.test(section)
    ? section.replace(/<w:pgSz [^>]*\/>/, size)
    : section.replace(/(?=<w:(?:pgMar|pgBorders|cols|bidi|docGrid)[ />]|<\/w:sectPr>)/, size)
}

function inDirection(section: string, own: string): string {
  const plain = section.replace(/<w:(?:bidi|rtlGutter)(?: [^>]*)?\/>/g, '')
  if (!own.includes('<w:bidi/>')) return plain
  // What the schema wants after it.
  return plain.replace(
    /(?=<w:(?:docGrid|printerSettings|sectPrChange)[ />]|<\/w:sectPr>)/,
    '<w:bidi/><w:rtlGutter/>',
  )
}
