import type { TextNode } from '../../../layout/page-layout'
import { lookOf, type TextLook } from '../../../layout/text-look'
import { directionOf } from '../../../text/language'
import { drawRule } from '../pages/draw-rule'
import { addLine, type Sheet } from '../pages/sheet'
import type { Tag } from '../tags/tag'
import type { TextLine } from '../text/break-lines'
import { closingLine, paintLeader } from './leader'
import { placeLine } from '../text/place-line'
import { printableText } from '../text/printable-text'
import { baselineShare, paintBackgrounds } from './line-box'
import { setMarker, type SetMarker } from './marker'
import type { Block, BlockSetting } from './block'
import { runningLine } from './running-line'
import { setLines } from './set-lines'
import { setNotes } from './set-notes'
import { tagText } from './tag-text'

/** Lines that may stand alone neither at the foot of a page nor at the head of the next. */
const fewestLines = 2

interface SetText {
  readonly node: TextNode
  readonly look: TextLook
  readonly widthPt: number
  readonly lines: readonly TextLine[]
  readonly marker?: SetMarker
  readonly closing?: TextLine
  readonly tag?: Tag
  /** Footnotes by the line their marks are in. */
  readonly notes: readonly (readonly Block[])[]
}

/** A paragraph broken into lines of exact leading. */
export function setText(given: TextNode, widthPt: number, setting: BlockSetting): Block {
  const look = lookOf(setting.theme, setting.scale, given.style, given.language)
  const linePt = widthPt - given.indentPt - (given.leader?.roomPt ?? 0)
  const node = runningLine(leadingThere(given), look, linePt, setting)
  const lines = setLines(node, look, linePt, setting)
  const closing = node.leader && closingLine(node.leader.content, node, look, setting)
  const hasText = lines.some(({ pieces }) => pieces.length > 0)
  const tags = tagText(node, setting.tag, hasText)
  const marker = node.marker && setMarker(node.marker, node, look, setting, tags.label)
  const notes = setNotes(lines, setting, setText)
  const text = { node, look, widthPt, lines, marker, closing, tag: tags.text, notes }
  return textBlock(text, 0, lines.length, node.spaceBeforePt)
}

/** What leads to a page by its number leads there by its words too. */
function leadingThere(node: TextNode): TextNode {
  const page = node.leader?.content.find((run) => 'field' in run && run.field === 'page-reference')
  if (!page || !('anchor' in page)) return node
  const link = `#${page.anchor}`
  const content = node.content.map((run) => ('text' in run ? { ...run, link } : run))
  return { ...node, content }
}

function textBlock(text: SetText, from: number, to: number, spaceBeforePt: number): Block {
  const { leadingPt } = text.look
  const { ruleBelow } = text.node
  const isEnd = to === text.lines.length
  const rulePt = isEnd && ruleBelow ? ruleBelow.gapPt + ruleBelow.rule.widthPt : 0
  const count = to - from
  const canPart = count >= 2 * fewestLines
  const heightPt = count * leadingPt + rulePt
  return {
    heightPt,
    leastHeightPt: canPart ? fewestLines * leadingPt : heightPt,
    spaceBeforePt,
    keepWithNext: isEnd && text.node.keepWithNext,
    repeated: [],
    notes: text.notes.slice(from, to).flat(),
    paint: (sheet, xPt, topPt) => paintLines(text, from, to, sheet, xPt, topPt),
    part: (roomPt, mustPart) => {
      const fewest = mustPart ? 1 : fewestLines
      const fitting = Math.min(Math.floor(roomPt / leadingPt + 1e-6), count - fewest)
      if (fitting < fewest) return undefined
      // No page ends inside a word, if a line less mends that.
      const isInWord = fitting > fewest && text.lines[from + fitting - 1]?.isHyphenated
      const cut = from + fitting - (isInWord ? 1 : 0)
      return [textBlock(text, from, cut, spaceBeforePt), textBlock(text, cut, to, 0)]
    },
  }
}

function paintLines(
  text: SetText,
  from: number,
  to: number,
  sheet: Sheet,
  xPt: number,
  topPt: number,
): void {
  const { node, look, widthPt, tag } = text
  const direction = directionOf(node.language)
  const textX = direction === 'rtl' ? xPt : xPt + node.indentPt
  if (from === 0) text.marker?.paint(sheet, xPt, topPt, widthPt)
  for (let index = from; index < to; index++) {
    const line = text.lines[index]
    if (!line) continue
    const boxTop = topPt + (index - from) * look.leadingPt
    const isLast = index === text.lines.length - 1
    const words = placeLine(line, widthPt - node.indentPt, node.alignment, direction)
    const pieces = isLast ? [...words, ...paintLeader(text, line, sheet, textX, boxTop)] : words
    paintBackgrounds(pieces, sheet, textX, boxTop, look.leadingPt)
    addLine(sheet, {
      x: textX,
      y: boxTop + baselineShare * look.leadingPt,
      leadingPt: look.leadingPt,
      pieces,
      tag,
      ...(node.source === undefined
        ? {}
        : { from: { source: node.source, language: node.language } }),
      ...(index === 0 ? landmarks(text) : {}),
    })
  }
  if (to === text.lines.length && node.ruleBelow) {
    const { gapPt, rule } = node.ruleBelow
    const y = topPt + (to - from) * look.leadingPt + gapPt + rule.widthPt / 2
    drawRule(sheet, rule, { x: xPt, y }, { x: xPt + widthPt, y })
  }
}

/** What leads to the first line: an entry in the outline, the target of a link. */
function landmarks({ node }: SetText) {
  const { outlineLevel, runningRank, language, anchor } = node
  const level = outlineLevel ?? runningRank
  const isUnlisted = outlineLevel === undefined
  const heading = level && { level, title: headingTitle(node), language, isUnlisted }
  return { ...(heading ? { heading } : {}), ...(anchor ? { anchor } : {}) }
}

/** A heading in one line, as outlines show it. */
const headingTitle = (node: TextNode): string =>
  node.content
    .map((run) => ('text' in run ? printableText(run.text) : ''))
    .join('')
    .replace(/\s*\n\s*/g, ' ')
