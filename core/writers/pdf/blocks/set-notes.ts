import type { TextNode } from '../../../layout/page-layout'
import { lookOf } from '../../../layout/text-look'
import { directionOf } from '../../../text/language'
import { drawRule } from '../pages/draw-rule'
import { addTag } from '../tags/tag'
import type { TextLine } from '../text/break-lines'
import type { Piece } from '../text/piece'
import { neverParts, type Block, type BlockSetting } from './block'

type SetText = (node: TextNode, widthPt: number, setting: BlockSetting) => Block

/**
 * The footnotes that lines of a paragraph have marks of, line by line. They are as wide as the page's text, or
 * as their language's half of it, and read out right after the paragraph. `setText` sets one.
 */
export function setNotes(
  lines: readonly TextLine[],
  setting: BlockSetting,
  setText: SetText,
): readonly (readonly Block[])[] {
  if (!lines.some(hasNote)) return []
  const set = new Set<TextNode>()
  return lines.map(({ pieces }) =>
    pieces.flatMap(({ style: { footnote } }) => {
      if (!footnote || set.has(footnote)) return []
      set.add(footnote)
      const tag = addTag(setting.tag, 'Note')
      return [inColumn(withMark(footnote, pieces, setting), { ...setting, tag }, setText)]
    }),
  )
}

const hasNote = ({ pieces }: TextLine): boolean => pieces.some(({ style }) => style.footnote)

/** Between the notes of two languages. */
const gapPt = 25.5

function inColumn(note: TextNode, setting: BlockSetting, setText: SetText): Block {
  const { measurePt, columns } = setting
  const column = columns ? columns.indexOf(note.language) : -1
  const widthPt = column < 0 ? measurePt : (measurePt - gapPt) / 2
  const shiftPt = column > 0 ? widthPt + gapPt : 0
  const block = setText(note, widthPt, setting)
  const shifted = (each: Block): Block => ({
    ...each,
    spaceBeforePt: 0,
    paint: (sheet, xPt, topPt) => each.paint(sheet, xPt + shiftPt, topPt),
  })
  return {
    ...shifted(block),
    repeated: [shifted(separator(note, widthPt, setting))],
    ...(column < 0 ? {} : { column: column === 0 ? 0 : 1 }),
  }
}

/** From the edge to the words of a note, as a share of their size; a mark of three figures hangs before them. */
const noteIndentShare = 1.75

function withMark(
  footnote: TextNode,
  pieces: readonly Piece[],
  { theme, scale }: BlockSetting,
): TextNode {
  const { latinSizePt } = lookOf(theme, scale, footnote.style, footnote.language)
  const noteIndentPt = latinSizePt * noteIndentShare
  const mark = pieces.filter(({ style }) => style.footnote === footnote).map(({ text }) => text)
  const marker = { kind: 'number', list: 'notes', level: 0, text: mark.join('').trim() } as const
  return { ...footnote, marker, indentPt: footnote.indentPt + noteIndentPt }
}

/** Above the first note of a page: white, a short rule, white. */
const separatorPt = { above: 8, rule: 60, below: 4 } as const

function separator(note: TextNode, widthPt: number, { theme }: BlockSetting): Block {
  const heightPt = separatorPt.above + separatorPt.below
  const indentPt = directionOf(note.language) === 'rtl' ? widthPt - separatorPt.rule : 0
  return {
    heightPt,
    leastHeightPt: heightPt,
    spaceBeforePt: 0,
    keepWithNext: true,
    repeated: [],
    notes: [],
    part: neverParts,
    paint: (sheet, xPt, topPt) => {
      const y = topPt + separatorPt.above
      const from = { x: xPt + indentPt, y }
      const rule = { widthPt: theme.rulesPt.hair, colour: theme.colours.rule }
      drawRule(sheet, rule, from, { x: from.x + separatorPt.rule, y })
    },
  }
}
