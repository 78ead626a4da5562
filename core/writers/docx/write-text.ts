import type { Leader, Marker, TextNode } from '../../layout/page-layout'
import { lookOf, type TextLook } from '../../layout/text-look'
import { scriptOf } from '../../text/language'
import { familyOf } from '../../brief/font-face'
import { bookmarked, fieldId } from './bookmarks'
import { labelRoom } from './label-room'
import type { ListPlace, MarkerLook } from './numbered-lists'
import { paragraph, spacingOf } from './paragraph'
import { sidesOf } from './paragraph-sides'
import { halfPoints } from './units'
import { writeRuns } from './write-runs'
import type { Writing } from './writing'

/** What its surroundings ask of a paragraph. */
export interface Surroundings {
  /** In a table the row decides what it stays with, not its paragraphs. */
  readonly keepNext?: boolean
  /** Space that belongs to what follows but can only stand here. */
  readonly spaceAfterPt?: number
  /** A bookmark besides the node's own. */
  readonly anchor?: string
  /** In a footnote: its mark, before its words. */
  readonly opening?: string
  /** Room to the left and right that its cell cannot hold itself. */
  readonly inset?: { readonly leftPt: number; readonly rightPt: number }
}

/** One text node as one paragraph in its named style. */
export function writeText(
  writing: Writing,
  node: TextNode,
  surroundings: Surroundings = {},
): string {
  const { keepNext = node.keepWithNext, spaceAfterPt = 0, anchor, opening } = surroundings
  const marked = node.marker ? withMarker(writing, node, node.marker) : undefined
  const closing = node.leader ? closingRuns(writing, node, node.leader) : ''
  const words = writeRuns(writing, node)
  const isBare = marked !== undefined && !marked.typed && words === ''
  const label = { isBare, roomPt: marked?.roomPt }
  const spacing = spacingOf(
    node.spaceBeforePt,
    spaceAfterPt,
    writing.styles.headingVariant(writing.scale, node)?.leadingPt,
  )
  const isHeading = node.outlineLevel !== undefined
  const { bidirectional, indent, alignment } = sidesOf(node, surroundings, label)
  return paragraph(
    {
      style: writing.styles.styleId(
        writing.scale,
        node,
        opening === undefined ? 'text' : 'footnote',
      ),
      id: fieldId(writing, node),
      // Headings are kept by their style.
      keepNext: keepNext === isHeading ? undefined : keepNext,
      numbering: marked?.numbering,
      ruleBelow: node.ruleBelow,
      leaderPt: node.leader?.columnPt,
      spacing,
      bidirectional,
      indent,
      alignment,
    },
    `${opening ?? ''}${marked?.typed ?? ''}${bookmarked(writing, node, anchor, words)}${closing}`,
  )
}

/** A tab that draws the dots, and what they lead to. */
function closingRuns(writing: Writing, node: TextNode, { content }: Leader): string {
  writing.sent.addOther(content)
  return `<w:r><w:tab/></w:r>${writeRuns(writing, { ...node, content })}`
}

interface MarkedParagraph {
  readonly numbering?: ListPlace
  /** What a number that ends where its paragraph says needs before that. */
  readonly roomPt?: number | undefined
  readonly typed?: string
}

/** A native list where Word can count, typed words where it cannot. */
function withMarker(writing: Writing, node: TextNode, marker: Marker): MarkedParagraph {
  const text = lookOf(writing.theme, writing.scale, node.style, node.language)
  const look = markerLook(writing, node, text)
  if (marker.kind === 'bullet') {
    const name = `${scriptOf(node.language)}-${text.sizePt}`
    return { numbering: writing.lists.bullet(name, bulletLook(writing, look)) }
  }
  const room = labelRoom(node, marker, text)
  const own: MarkerLook = room?.isAmple ? { ...look, endsThere: true } : look
  const place = writing.lists.place(marker, own)
  return place
    ? { numbering: place, roomPt: place.endsThere ? room?.roomPt : undefined }
    : { typed: typedMarker(writing, node, marker.text) }
}

/** Markers are left to right, in the Latin face and the accent colour, whatever the paragraph. */
const markerLook = ({ theme }: Writing, { content }: TextNode, look: TextLook): MarkerLook => ({
  hasText: content.length > 0,
  run: {
    font: familyOf(theme, 'Latn').family,
    size: halfPoints(look.latinSizePt),
    bold: true,
    colour: theme.colours.accent,
  },
})

/** A square is set smaller than the letters and lifted to the middle of their height. */
function bulletLook({ theme }: Writing, { hasText, run }: MarkerLook): MarkerLook {
  const letters = run.size ?? 18
  const size = Math.round(letters * 0.85)
  const position = Math.round((letters - size) / 2)
  return { hasText, run: { ...run, bold: false, size, position, colour: theme.colours.accent } }
}

function typedMarker(writing: Writing, node: TextNode, text: string): string {
  writing.sent.addOther([{ text }])
  const runs = writeRuns(writing, { ...node, content: [{ text, bold: true, tone: 'label' }] })
  return node.content.length > 0 ? `${runs}<w:r><w:tab/></w:r>` : runs
}
