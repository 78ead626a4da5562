import { walkXml } from './walk-xml'

/** A place in a list: which list, how deep. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** What a paragraph or character style means for the text. */
export interface WordStyle {
  readonly headingDepth?: number
  readonly isContents?: boolean
  readonly place?: Partial<ListPlace>
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

interface OwnStyle {
  name: string
  basedOn: string | undefined
  outline: number | undefined
  list: string | undefined
  level: number | undefined
  isBold: boolean | undefined
  isItalic: boolean | undefined
}

/** Whether a switch such as `w:b` is on. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/.test(value)

/** The styles of a Word file by their ids, each with what it takes over from those it is based on. */
export function readWordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const own = readOwnStyles(xml)
  return new Map([...own.keys()].map((id) => [id, inherited(id, own)]))
}

function readOwnStyles(xml: string): ReadonlyMap<string, OwnStyle> {
  const styles = new Map<string, OwnStyle>()
  let style: OwnStyle | undefined
  walkXml(xml, {
    onOpen: (tag, attributes) => {
      const value = attributes['w:val']
      if (tag === 'w:style') {
        style = {
          name: '',
          basedOn: undefined,
          outline: undefined,
          list: undefined,
          level: undefined,
          isBold: undefined,
          isItalic: undefined,
        }
        styles.set(attributes['w:styleId'] ?? '', style)
      }
      if (!style) return
      if (tag === 'w:name') style.name = value ?? ''
      else if (tag === 'w:basedOn') style.basedOn = value
      else if (tag === 'w:outlineLvl') style.outline = Number(value)
      else if (tag === 'w:numId') style.list = value
      else if (tag === 'w:ilvl') style.level = Number(value)
      else if (tag === 'w:b') style.isBold = isOn(value)
      else if (tag === 'w:i') style.isItalic = isOn(value)
    },
    onText: () => undefined,
    onClose: (tag) => {
      if (tag === 'w:style') style = undefined
    },
  })
  return styles
}

/** Styles based on each other in a ring end here too. */
const longestChain = 12

function inherited(id: string, styles: ReadonlyMap<string, OwnStyle>): WordStyle {
  const chain: OwnStyle[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < longestChain;) {
    const style: OwnStyle | undefined = styles.get(at)
    if (style) chain.push(style)
    at = style?.basedOn
  }
  const first = <T>(read: (style: OwnStyle) => T | undefined): T | undefined =>
    chain.map(read).find((value) => value !== undefined)
  const headingDepth = first(depthOf)
  const list = first((style) => style.list)
  const level = first((style) => style.level)
  return {
    ...(headingDepth !== undefined && headingDepth <= 9 && { headingDepth }),
    ...(/^toc \d/i.test(chain[0]?.name ?? '') && { isContents: true }),
    place: { ...(list !== undefined && { list }), ...(level !== undefined && { level }) },
    isBold: first((style) => style.isBold) ?? false,
    isItalic: first((style) => style.isItalic) ?? false,
  }
}

/** Word keeps the English names of its own styles in every language; level 9 means running text. */
function depthOf({ name, outline }: OwnStyle): number | undefined {
  if (outline !== undefined) return outline + 1
  const heading = /^heading (\d)$/i.exec(name)
  if (heading) return Number(heading[1])
  return /^title$/i.test(name) ? 1 : undefined
}
