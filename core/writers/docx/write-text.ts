import { Bookmark, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import type { Marker, Rule, TextNode } from '../../layout/page-layout'
import { lookOf } from '../../layout/text-look'
import { scriptOf } from '../../text/language'
import { runFonts } from './fonts'
import type { MarkerLook } from './numbered-lists'
import { sidesOf } from './paragraph-sides'
import { borderEighths, halfPoints, hex, twips } from './units'
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
  /** Room to the left and right that its cell cannot hold itself. */
  readonly inset?: { readonly leftPt: number; readonly rightPt: number }
}

/** One text node as one paragraph in its named style. */
export function writeText(
  writing: Writing,
  node: TextNode,
  surroundings: Surroundings = {},
): Paragraph {
  const { keepNext = node.keepWithNext, spaceAfterPt = 0, anchor } = surroundings
  const marked = node.marker ? withMarker(writing, node, node.marker) : undefined
  const words = [...(marked?.typed ?? []), ...writeRuns(writing, node)]
  const children = [node.anchor, anchor].reduce(
    (inner, name) => (name === undefined ? inner : [bookmark(writing, name, inner)]),
    words as readonly ParagraphChild[], // `reduce` needs the wider type from the start.
  )
  const spacing = {
    ...(node.spaceBeforePt > 0 ? { before: twips(node.spaceBeforePt) } : {}),
    ...(spaceAfterPt > 0 ? { after: twips(spaceAfterPt) } : {}),
  }
  return new Paragraph({
    style: writing.styles.styleId(writing.scale, node),
    children,
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    // Headings are kept by their style.
    ...(keepNext === (node.outlineLevel !== undefined) ? {} : { keepNext }),
    ...sidesOf(node, surroundings, marked !== undefined && children.length === 0),
    ...marked?.numbering,
    ...(node.ruleBelow ? { border: ruleBelow(node.ruleBelow) } : {}),
  })
}

const bookmark = (writing: Writing, anchor: string, children: readonly ParagraphChild[]) =>
  new Bookmark({ id: writing.bookmarks.nameOf(anchor), children })

/** The line is drawn between paragraphs of the same look too: Word would join their borders. */
function ruleBelow({ rule, gapPt }: { readonly rule: Rule; readonly gapPt: number }) {
  const border = {
    style: 'single',
    size: borderEighths(rule.widthPt),
    color: hex(rule.colour),
    space: Math.min(31, Math.round(gapPt)),
  } as const
  return { bottom: border, between: border }
}

interface MarkedParagraph {
  readonly numbering?: Pick<IParagraphOptions, 'numbering'>
  readonly typed?: readonly TextRun[]
}

/** A native list where Word can count, typed words where it cannot. */
function withMarker(writing: Writing, node: TextNode, marker: Marker): MarkedParagraph {
  const look = markerLook(writing, node)
  if (marker.kind === 'bullet') {
    const { sizePt } = lookOf(writing.theme, writing.scale, node.style, node.language)
    const name = `${scriptOf(node.language)}-${sizePt}`
    return { numbering: { numbering: writing.lists.bullet(name, bulletLook(writing, look)) } }
  }
  const place = writing.lists.place(marker, look)
  return place
    ? { numbering: { numbering: place } }
    : { typed: typedMarker(writing, node, marker.text) }
}

/** Markers are left to right and in the Latin face, whatever the paragraph. */
function markerLook({ theme, scale }: Writing, node: TextNode): MarkerLook {
  const look = lookOf(theme, scale, node.style, node.language)
  const size = halfPoints(look.latinSizePt)
  return {
    hasText: node.content.length > 0,
    run: {
      font: runFonts(theme, 'Latn'),
      size,
      sizeComplexScript: size,
      ...(look.isBold ? { bold: true, boldComplexScript: true } : {}),
      color: hex(look.colour),
    },
  }
}

/** A square is set smaller than the letters and lifted to the middle of their height. */
function bulletLook({ theme }: Writing, { hasText, run }: MarkerLook): MarkerLook {
  const letters = typeof run?.size === 'number' ? run.size : 18
  const size = Math.round(letters * 0.85)
  return {
    hasText,
    run: {
      font: runFonts(theme, 'Latn'),
      size,
      sizeComplexScript: size,
      position: `${Math.round((letters - size) / 4) / 2}pt`,
      color: hex(theme.colours.accent),
    },
  }
}

function typedMarker(writing: Writing, node: TextNode, text: string): readonly TextRun[] {
  const runs = writeRuns(writing, { ...node, content: [{ text }] })
  const tab = node.content.length > 0 ? [new TextRun({ text: '\t' })] : []
  // Without a link, every run of a text is a plain one.
  return [...(runs as readonly TextRun[]), ...tab]
}
