import { propertyOf, withProperty } from './property-order'

/** What the styles of a letterhead say where a paragraph or a run does not. */
export interface FrameLooks {
  /** Whether a paragraph of these properties runs from the right. */
  readonly isRightToLeft: (paragraph: string) => boolean
  /** The side its lines stand at, where anything says so. */
  readonly alignment: (paragraph: string) => string | undefined
  /**
   * A run's properties with the size and weight that its Latin letters have for Arabic ones too: Word keeps
   * them apart, and who typed French has said nothing of the others.
   */
  readonly withTwins: (paragraph: string, run: string) => string
  /** The same for a style's own properties, which stand on another style. */
  readonly twinsOfStyle: (id: string) => string
}

interface Style {
  readonly xml: string
  readonly run: string
  readonly base: string | undefined
}

export function frameLooks(stylesXml: string): FrameLooks {
  const styles = new Map(stylesIn(stylesXml))
  const plainId = [...styles].find(([, { xml }]) => isPlainText(xml))?.[0]
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(stylesXml)?.[0] ?? ''
  const plainRun = /<w:rPr>.*?<\/w:rPr>/s.exec(defaults)?.[0] ?? ''
  const plainParagraph = /<w:pPr>.*?<\/w:pPr>/s.exec(defaults)?.[0] ?? ''

  const chainOf = (id: string | undefined, seen: readonly string[] = []): readonly Style[] => {
    const style = id === undefined || seen.includes(id) ? undefined : styles.get(id)
    return style ? [style, ...chainOf(style.base, [...seen, id ?? ''])] : []
  }
  const styleOf = (paragraph: string): string | undefined =>
    valueOf(propertyOf(paragraph, 'pStyle')) ?? plainId
  const saidOfParagraph = (paragraph: string, name: string): string | undefined => {
    const own = propertyOf(paragraph, name)
    if (own !== undefined) return own
    for (const { xml } of chainOf(styleOf(paragraph))) {
      const said = propertyOf(/<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? '', name)
      if (said !== undefined) return said
    }
    return propertyOf(plainParagraph, name)
  }
  const saidInStyles = (id: string | undefined, name: string): string | undefined => {
    for (const { run } of chainOf(id)) {
      const said = propertyOf(run, name)
      if (said !== undefined) return said
    }
    return undefined
  }
  const twins = (run: string, character: string | undefined, paragraph: string | undefined) => {
    const size = (name: string): string | undefined =>
      valueOf(
        propertyOf(run, name) ??
          saidInStyles(character, name) ??
          saidInStyles(paragraph, name) ??
          propertyOf(plainRun, name),
      )
    const isBold = (name: string): boolean => {
      const own = propertyOf(run, name)
      if (own !== undefined) return isOn(own)
      // Where both styles are bold, the letters are not.
      return isOn(saidInStyles(character, name)) !== isOn(saidInStyles(paragraph, name))
    }
    return { size: size('sz'), arabicSize: size('szCs'), isBold, run }
  }
  const complete = ({ size, arabicSize, isBold, run }: ReturnType<typeof twins>): string => {
    const bold = isBold('b')
    const weighted =
      bold === isBold('bCs')
        ? run
        : withProperty('rPr', run, 'bCs', bold ? '<w:bCs/>' : '<w:bCs w:val="0"/>')
    return size === undefined || size === arabicSize
      ? weighted
      : withProperty('rPr', weighted, 'szCs', `<w:szCs w:val="${size}"/>`)
  }
  return {
    isRightToLeft: (paragraph) => isOn(saidOfParagraph(paragraph, 'bidi')),
    alignment: (paragraph) => valueOf(saidOfParagraph(paragraph, 'jc')),
    withTwins: (paragraph, run) =>
      complete(twins(run, valueOf(propertyOf(run, 'rStyle')), styleOf(paragraph))),
    twinsOfStyle: (id) => complete(twins('', undefined, id)),
  }
}

const stylesIn = (xml: string): readonly (readonly [id: string, style: Style])[] =>
  [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)].map(
    ([style, id = '']) => [
      id,
      {
        xml: style,
        run: /<w:rPr>.*?<\/w:rPr>/s.exec(style)?.[0] ?? '',
        base: valueOf(/<w:basedOn [^>]*>/.exec(style)?.[0]),
      },
    ],
  )

const isPlainText = (style: string): boolean =>
  /^<w:style [^>]*w:default="(?:1|true)"/.test(style) &&
  /^<w:style [^>]*w:type="paragraph"/.test(style)

const valueOf = (element: string | undefined): string | undefined =>
  /w:val="([^"]*)"/.exec(element ?? '')?.[1]

const isOn = (element: string | undefined): boolean =>
  element !== undefined && !/w:val="(?:0|false|off)"/.test(element)
