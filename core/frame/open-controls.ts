import type { Edit } from './edit'

interface Control {
  readonly start: number
  readonly end: number
  readonly properties: { readonly start: number; readonly end: number }
}

/**
 * What has to go from the properties of content controls that have been filled in: that they show what is to be
 * typed there, that they mirror data which Word would put back, and, where more than one line has come in, that
 * they hold a plain line.
 */
export function controlEdits(xml: string, edits: readonly Edit[]): readonly Edit[] {
  if (!xml.includes('<w:sdt>')) return []
  return controlsIn(xml).flatMap(({ start, end, properties }) => {
    const inside = edits.filter((edit) => edit.start > start && edit.end < end)
    if (inside.length === 0) return []
    const holdsParagraphs = inside.some((edit) => /<w:(?:p|tbl)[ >]/.test(edit.xml))
    const spent = holdsParagraphs
      ? /<(?:w:showingPlcHdr|w:dataBinding|w15:dataBinding|w:text)(?: [^>]*)?\/>/g
      : /<(?:w:showingPlcHdr|w:dataBinding|w15:dataBinding)(?: [^>]*)?\/>/g
    return [...xml.slice(properties.start, properties.end).matchAll(spent)].map((match) => {
      const from = properties.start + match.index
      return { start: from, end: from + match[0].length, xml: '' }
    })
  })
}

function controlsIn(xml: string): readonly Control[] {
  const open: { start: number; from: number; to: number }[] = []
  const found: Control[] = []
  for (const { 0: tag, index } of xml.matchAll(/<\/?w:sdt(?:Pr)?>/g)) {
    const current = open.at(-1)
    if (tag === '<w:sdt>') open.push({ start: index, from: index, to: index })
    else if (!current) continue
    else if (tag === '<w:sdtPr>') current.from = index
    else if (tag === '</w:sdtPr>') current.to = index
    else {
      const properties = { start: current.from, end: current.to }
      found.push({ start: current.start, end: index + tag.length, properties })
      open.pop()
    }
  }
  return found
}
