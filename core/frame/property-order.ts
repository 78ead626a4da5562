/** The properties of runs and paragraphs in the order in which the schema wants them. */
const orders = {
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
} as const

type Container = keyof typeof orders

interface Property {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Properties with one more, in place of one of the same name; `xml` is empty or has its tags. */
export function withProperty(
  container: Container,
  xml: string,
  name: string,
  element: string,
): string {
  const opened =
    xml === '' ? `<w:${container}></w:${container}>` : xml.replace(/^<(w:\w+)\/>$/, '<$1></$1>')
  const properties = propertiesIn(opened)
  const known = properties.find((property) => property.name === `w:${name}`)
  if (known) return opened.slice(0, known.start) + element + opened.slice(known.end)
  const order = orders[container].split(' ')
  const rank = order.indexOf(name)
  // What Word has added to the schema since stands behind it all, a tracked change of looks aside.
  const next = properties.find((property) => {
    const own = order.indexOf(property.name.replace(/^w:/, ''))
    return own === -1 || own > rank
  })
  const place = next?.start ?? opened.lastIndexOf('</')
  return opened.slice(0, place) + element + opened.slice(place)
}

/** A property with its tags, or nothing. */
export function propertyOf(xml: string, name: string): string | undefined {
  const known = propertiesIn(xml).find((property) => property.name === `w:${name}`)
  return known && xml.slice(known.start, known.end)
}

/** The properties themselves, not what they hold. */
function propertiesIn(xml: string): readonly Property[] {
  const found: Property[] = []
  let depth = 0
  let start = 0
  for (const { 0: tag, 1: name = '', index } of xml.matchAll(/<\/?([\w:]+)[^>]*>/g)) {
    const isClosing = tag.startsWith('</')
    if (isClosing) depth -= 1
    else if (depth === 1) start = index
    if (depth === 1 && (isClosing || tag.endsWith('/>'))) {
      found.push({ name, start, end: index + tag.length })
    }
    if (!isClosing && !tag.endsWith('/>')) depth += 1
  }
  return found
}
