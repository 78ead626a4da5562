/** The lists of both files, and by how much the numbers of the brief's moved. */
export interface MergedNumbering {
  readonly xml: string
  readonly shift: number
}

/** Adds the brief's lists behind the letterhead's. */
export function mergeNumbering(frame: string, brief: string): MergedNumbering {
  if (frame === '') return { xml: brief, shift: 0 }
  const highest = (pattern: RegExp): number =>
    Math.max(0, ...[...frame.matchAll(pattern)].map(([, id]) => Number(id)))
  const shift =
    Math.max(highest(/w:abstractNumId="(\d+)"/g), highest(/<w:num w:numId="(\d+)"/g)) + 1
  const moved = brief.replace(
    /(w:abstractNumId="|w:abstractNumId w:val="|<w:num w:numId=")(\d+)"/g,
    (_, before: string, id: string) => `${before}${Number(id) + shift}"`,
  )
  const definitions = (moved.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? []).join('')
  const instances = (moved.match(/<w:num .*?<\/w:num>/gs) ?? []).join('')
  // The schema wants all definitions first.
  const place = /<w:num |<w:numIdMacAtCleanup|<\/w:numbering>/.exec(frame)?.index ?? frame.length
  const withDefinitions = frame.slice(0, place) + definitions + frame.slice(place)
  const end = /<w:numIdMacAtCleanup|<\/w:numbering>/.exec(withDefinitions)?.index
  return {
    xml: withDefinitions.slice(0, end) + instances + withDefinitions.slice(end),
    shift,
  }
}
