import type { BlockOf, NumberedItem } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { gridCell, gridNode, gridRow } from './grid-rows'
import { anchorOf, accentRule, hairline, spacePt, type LayoutContext } from './layout-context'
import type { Borders, GridCell, GridNode, GridRow, TextNode } from './page-layout'
import { withNotes } from './note-marks'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { ptOfMm } from './units'

type Group = BlockOf<'numbered-group'>

/** An axis and its recommendations: numbers at the outer edges, the heading repeated overleaf. */
export const layOutNumberedGroup = (context: LayoutContext, group: Group): GridNode =>
  gridNode(
    context,
    context.sides === 'paired' ? pairedColumns(context) : singleColumns(context),
    [
      ...headingRow(context, group),
      ...introductionRow(context, group),
      ...itemRows(context, group.items),
    ],
    {
      role: 'list',
      spaceBeforePt: group.heading ? spacePt(context, 'axis') : 0,
      anchor: anchorOf(context, group.id),
    },
  )

const insetPt = ptOfMm(2)
const pairedNumberPt = ptOfMm(8.5)
const gutterSidePt = ptOfMm(4.5)
const singleInsetPt = ptOfMm(3)
const singleNumberPt = ptOfMm(16)

/** Number, text, text, number. */
function pairedColumns({ grid }: LayoutContext): readonly number[] {
  const outer = insetPt + pairedNumberPt
  const inner = grid.measurePt / 2 - outer
  return [outer, inner, inner, outer]
}

/** Number, then two columns that the text spans and the details share. */
function singleColumns({ grid }: LayoutContext): readonly number[] {
  const outer = singleInsetPt + singleNumberPt
  const inner = grid.measurePt - outer
  return [outer, inner * 0.677, inner * 0.323]
}

function headingRow(context: LayoutContext, group: Group): readonly GridRow[] {
  if (!group.heading) return []
  const { theme, sides } = context
  const padding = spacePt(context, 'axisPadding')
  const hasRule = theme.axisRow === 'tint-and-rule'
  const texts = textsOf('axis', group.heading, { outlineLevel: 3, keepWithNext: true })
  const numbers = numberNodes('axis-number', group.heading, group.number, 0)
  const cell = (content: readonly TextNode[], options: CellSides = {}): GridCell =>
    gridCell(content, {
      fill: hasRule ? theme.colours.tint : theme.colours.tint2,
      borders: hasRule ? { top: accentRule(context, 'head') } : {},
      verticalAlign: 'middle',
      isHeader: true,
      span: options.span ?? 1,
      paddingPt: { top: padding, bottom: padding, ...options.paddingPt },
    })
  const row = arrange(
    context,
    texts.map((text) => [text]),
    numbers,
    cell,
    sides,
  )
  return [gridRow(row, { isHeader: true, keepWithNext: true })]
}

/** Why the items are asked for, between the heading and the first of them. */
function introductionRow(context: LayoutContext, { introduction }: Group): readonly GridRow[] {
  if (!introduction) return []
  const texts = textsOf('rationale', introduction, { keepWithNext: true })
  const cell = (content: readonly TextNode[], options: CellSides = {}): GridCell =>
    gridCell(content, {
      ...(options.span === undefined ? {} : { span: options.span }),
      paddingPt: { top: spacePt(context, 'axisPadding') + ptOfMm(1), ...options.paddingPt },
    })
  const row = arrange(
    context,
    texts.map((text) => [text]),
    [],
    cell,
    context.sides,
  )
  return [gridRow(row, { keepWithNext: true })]
}

function itemRows(context: LayoutContext, items: readonly NumberedItem[]): readonly GridRow[] {
  const above = spacePt(context, 'recommendation')
  const below = spacePt(context, 'recommendationBelow')
  const hasRule = context.theme.itemRule === 'hair' || context.sides === 'single'
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1
    const rule: Borders = hasRule && !isLast ? { bottom: hairline(context) } : {}
    return context.sides === 'paired'
      ? [pairedItem(context, item, above, below, rule)]
      : singleItem(context, item, above, Math.max(below, ptOfMm(1.6)), rule)
  })
}

function pairedItem(
  context: LayoutContext,
  item: NumberedItem,
  top: number,
  bottom: number,
  rule: Borders,
): GridRow {
  const details = item.details.flat()
  const texts = item.text.versions.map((_, index) => [
    ...pick(itemTexts(item), index),
    ...pick(rationaleTexts(context, item), index),
    ...details.flatMap((detail, line) => pick(detailTexts(context, detail, line === 0), index)),
  ])
  const numbers = numberNodes('item-number', item.text, item.number, 1)
  const cell = (content: readonly TextNode[], options: CellSides = {}): GridCell =>
    gridCell(content, {
      borders: { ...rule, ...options.borders },
      paddingPt: { top, bottom, ...options.paddingPt },
    })
  return gridRow(arrange(context, texts, numbers, cell, 'paired', hairline(context)))
}

function singleItem(
  context: LayoutContext,
  item: NumberedItem,
  top: number,
  bottom: number,
  rule: Borders,
): readonly GridRow[] {
  const numbers = numberNodes('item-number', item.text, item.number, 1)
  const [number = [], text = []] = alignBaselines(context, [
    numbers,
    [...itemTexts(item), ...rationaleTexts(context, item)],
  ])
  const columns = item.details.map((column) =>
    column.flatMap((detail, line) => detailTexts(context, detail, line === 0)),
  )
  const [first = [], second = []] = columns
  const start = { start: singleInsetPt }
  return [
    gridRow(
      [
        gridCell(number, { paddingPt: { top, ...start } }),
        gridCell(text, { span: 2, paddingPt: { top } }),
      ],
      { keepWithNext: true },
    ),
    gridRow([
      gridCell([], { borders: rule, paddingPt: { bottom } }),
      gridCell(first, { borders: rule, paddingPt: { bottom, end: gutterSidePt } }),
      gridCell(second, { borders: rule, paddingPt: { bottom } }),
    ]),
  ]
}

const itemTexts = ({ text, origin }: NumberedItem): readonly TextNode[] =>
  withNotes(textsOf('item', text), origin)

const rationaleTexts = (context: LayoutContext, { rationale }: NumberedItem) =>
  rationale
    ? textsOf('rationale', rationale, { spaceBeforePt: spacePt(context, 'textToMeta') })
    : []

const detailTexts = (context: LayoutContext, detail: Passage, isFirst: boolean) =>
  textsOf('meta', detail, { spaceBeforePt: isFirst ? spacePt(context, 'textToMeta') : 0 })

const pick = (texts: readonly TextNode[], index: number): readonly TextNode[] =>
  texts.slice(index, index + 1)

/** The printed number as a native list marker, once per language. */
const numberNodes = (
  style: 'axis-number' | 'item-number',
  { versions }: Passage,
  text: string,
  level: 0 | 1,
): readonly TextNode[] =>
  versions.flatMap(({ language }) =>
    text === ''
      ? []
      : textNode(
          style,
          { language, content: [] },
          {
            marker: { kind: 'number', list: `recommendations-${language}`, level, text },
            indentPt: versions.length > 1 ? pairedNumberPt : singleNumberPt,
            keepWithNext: true,
          },
        ),
  )

interface CellSides {
  readonly span?: number
  readonly borders?: Borders
  readonly paddingPt?: { readonly start?: number; readonly end?: number }
}

/** Puts numbers and texts into the cells of a row: mirrored halves, or number and wide text. */
function arrange(
  context: LayoutContext,
  texts: readonly (readonly TextNode[])[],
  numbers: readonly TextNode[],
  cell: (content: readonly TextNode[], options?: CellSides) => GridCell,
  sides: LayoutContext['sides'],
  gutterRule?: Borders['end'],
): readonly GridCell[] {
  const [firstNumber, secondNumber] = numbers
  const [firstText = [], secondText = []] = texts
  const [number1 = [], text1 = [], text2 = [], number2 = []] = alignBaselines(context, [
    firstNumber ? [firstNumber] : [],
    firstText,
    secondText,
    secondNumber ? [secondNumber] : [],
  ])
  if (sides === 'single') {
    return [cell(number1, { paddingPt: { start: singleInsetPt } }), cell(text1, { span: 2 })]
  }
  return [
    cell(number1, { paddingPt: { start: insetPt } }),
    cell(text1, {
      paddingPt: { end: gutterSidePt },
      ...(gutterRule ? { borders: { end: gutterRule } } : {}),
    }),
    cell(text2, { paddingPt: { start: gutterSidePt } }),
    cell(number2, { paddingPt: { end: insetPt } }),
  ]
}
