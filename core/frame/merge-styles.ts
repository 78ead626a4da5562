import { variantPrefix } from '../writers/docx/main-headings'
import { frameLooks } from './frame-looks'
import { beforeEnd } from './parts'
import { propertyOf, withProperty } from './property-order'

interface Style {
  readonly id: string
  readonly name: string
  readonly xml: string
}

/** The styles of both files, and what the brief's are called there. */
export interface MergedStyles {
  readonly xml: string
  readonly idOf: (id: string) => string
  /** By rank, the names of headings that cannot be the letterhead's own, but stand on them. */
  readonly headings: ReadonlyMap<number, string>
}

/** The letterhead's styles win: of the brief's only those are added whose names it does not have. */
export function mergeStyles(frame: string, brief: string): MergedStyles {
  if (frame === '') return { xml: brief, idOf: (id) => id, headings: new Map() }
  const own = stylesIn(frame)
  const looks = frameLooks(frame)
  const plainText = plainTextOf(frame)
  const ownIds = new Set(own.map(({ id }) => id))
  const byName = new Map(own.map(({ name, id }) => [name.toLowerCase(), id]))
  const ids = new Map<string, string>()
  const headings = new Map<number, string>()
  const added: Style[] = []
  for (const style of stylesIn(brief)) {
    const known = byName.get(style.name.toLowerCase())
    const rank = rankOf(style.name)
    if (known !== undefined && rank !== undefined && turns(style, known, own)) {
      const derived = derivedHeading(style)
      ids.set(style.id, derived.id)
      headings.set(rank, derived.name)
      added.push(derived)
    } else if (known !== undefined && !isOurs(style.name)) ids.set(style.id, known)
    else {
      ids.set(style.id, ownIds.has(style.id) ? `tawsiya-${style.id}` : style.id)
      const name = `w:name w:val="${style.name}`
      added.push(
        known === undefined ? style : { ...style, xml: style.xml.replace(name, `${name} 2`) },
      )
    }
  }
  const idOf = (id: string): string => ids.get(id) ?? id
  /** Their own heading where they have one, whatever ours is called. */
  const baseOf = (id: string): string => theirHeading(id, byName) ?? idOf(id)
  const elements = added.map(({ xml, id }) => {
    const base = /<w:basedOn w:val="([^"]*)"/.exec(xml)?.[1] ?? ''
    const theirs = theirHeading(base, byName)
    const standsOnTheirs = id.startsWith(variantPrefix)
      ? headings.size > 0 || [...byName.keys()].some((name) => rankOf(name) !== undefined)
      : theirs !== undefined
    const adapted = standsOnTheirs
      ? withTwins(withoutLook(xml), theirs === undefined ? '' : looks.twinsOfStyle(theirs))
      : withOwnSpace(xml, plainText)
    return adapted
      .replace(/ w:default="1"/, '')
      .replace(`w:styleId="${id}"`, `w:styleId="${idOf(id)}"`)
      .replace(
        /(<w:(basedOn|next|link) w:val=")([^"]*)"/g,
        (_, tag: string, kind: string, other: string) =>
          `${tag}${kind === 'basedOn' ? baseOf(other) : idOf(other)}"`,
      )
  })
  const ranked = own.reduce((xml, style) => xml.replace(style.xml, withRank(style)), frame)
  return { xml: beforeEnd(ranked, elements.join('')), idOf, headings }
}

/** A heading of theirs that does not say its rank: readers that go by ranks would take ours for plain text. */
function withRank({ name, xml }: Style): string {
  const rank = rankOf(name)
  if (rank === undefined || xml.includes('<w:outlineLvl')) return xml
  const level = `<w:outlineLvl w:val="${rank - 1}"/>`
  const known = /<w:pPr>.*?<\/w:pPr>|<w:pPr\/>/s.exec(xml)?.[0]
  if (known !== undefined)
    return xml.replace(known, withProperty('pPr', known, 'outlineLvl', level))
  const next =
    /<w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)[ />]|<\/w:style>/.exec(xml)?.index ?? xml.length
  return `${xml.slice(0, next)}<w:pPr>${level}</w:pPr>${xml.slice(next)}`
}

const rankOf = (name: string): number | undefined => {
  const [, rank] = /^heading (\d)$/i.exec(name) ?? []
  return rank === undefined ? undefined : Number(rank)
}

const theirHeading = (id: string, byName: ReadonlyMap<string, string>): string | undefined =>
  /^Heading\d$/.test(id) ? byName.get(`heading ${id.at(-1)}`) : undefined

/** Whether a heading of theirs is read the other way than ours. */
function turns({ xml }: Style, theirs: string, own: readonly Style[]): boolean {
  const style = own.find(({ id }) => id === theirs)
  const said = style && /<w:bidi(?: [^>]*)?\/>/.exec(style.xml)?.[0]
  const base = style && /<w:basedOn w:val="([^"]*)"/.exec(style.xml)?.[1]
  if (said === undefined && base !== undefined && base !== theirs) {
    return turns(
      { xml, id: '', name: '' },
      base,
      own.filter((each) => each !== style),
    )
  }
  return isRightToLeft(said ?? '') !== isRightToLeft(xml)
}

const isRightToLeft = (xml: string): boolean => {
  const mark = /<w:bidi(?: [^>]*)?\/>/.exec(xml)?.[0]
  return mark !== undefined && !/w:val="(?:0|false|off)"/.test(mark)
}

/** A heading of its own, called by its other name, in the look of theirs. */
function derivedHeading({ id, name, xml }: Style): Style {
  const [, alias = `${name} 2`] = /<w:aliases w:val="([^"]*)"/.exec(xml) ?? []
  const own = xml
    .replace(/<w:aliases [^>]*\/>/, '')
    .replace(/<w:name [^>]*\/>/, `<w:name w:val="${alias}"/>`)
    .replace(/<w:basedOn [^>]*\/>/, `<w:basedOn w:val="${id}"/>`)
  return {
    id: `tawsiya-${id}`,
    name: alias,
    xml: own.replace(`w:styleId="${id}"`, `w:styleId="tawsiya-${id}"`),
  }
}

/** Entries of contents keep their direction and their dots, which a letterhead has for its own language only. */
const isOurs = (name: string): boolean => /^toc \d$/i.test(name)

const stylesIn = (xml: string): readonly Style[] =>
  [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)].map(
    ([style, id = '']) => ({
      id,
      name: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? id,
      xml: style,
    }),
  )

/** A heading of ours that stands on one of theirs keeps its language and direction, and takes their look. */
const withoutLook = (xml: string): string =>
  xml.replace(/<w:(?:spacing|rFonts|color|sz|szCs|b|bCs)(?: [^>]*)?\/>/g, '')

/** Size and weight that their heading says of Latin letters alone hold for Arabic ones too. */
const withTwins = (xml: string, twins: string): string =>
  ['bCs', 'szCs'].reduce((style, name) => {
    const twin = propertyOf(twins, name)
    return twin === undefined
      ? style
      : style.replace(/<w:rPr>.*?<\/w:rPr>|<w:rPr\/>/s, (look) =>
          withProperty('rPr', look, name, twin),
        )
  }, xml)

/** What their plain text leaves between and beside paragraphs is not ours. */
const withOwnSpace = (xml: string, plainText: string): string => {
  const spaced = xml.replace(
    /<w:spacing (?![^>]*w:before=)(?=[^>]*w:line=)/,
    '<w:spacing w:before="0" w:after="0" ',
  )
  const isIndented = /<w:ind [^>]*"[1-9]/.test(plainText) && !spaced.includes('<w:ind ')
  return isIndented
    ? spaced.replace(
        /<w:spacing [^>]*\/>/,
        (space) => `${space}<w:ind w:start="0" w:end="0" w:firstLine="0"/>`,
      )
    : spaced
}

/** How the letterhead's paragraphs stand where no style of theirs says otherwise. */
const plainTextOf = (frame: string): string =>
  [
    /<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(frame)?.[0] ?? '',
    ...(frame.match(/<w:style [^>]*w:default="1"[^>]*>.*?<\/w:style>/gs) ?? []).filter((style) =>
      style.includes('w:type="paragraph"'),
    ),
  ].join('')
