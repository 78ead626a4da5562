import type { Callout } from '../brief/brief-document'
import { gridCell, gridNode, gridRow } from './grid-rows'
import {
  anchorOf,
  accentRule,
  airPt,
  hairline,
  hasTitlesAbove,
  spacePt,
  type LayoutContext,
} from './layout-context'
import { besideStyle } from './beside-style'
import { figureNode } from './figure-node'
import type { Borders, GridCell, GridNode, GridRow, TextNode } from './page-layout'
import { columnOf, stripsOf, type FlowBlock, type Strip } from './strips'
import { alignBaselines, textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** A tinted box under an accent rule; in one language its title stands in the margin column. */
export function layOutCallout(context: LayoutContext, callout: Callout): GridNode {
  const strips = stripsOf(context, callout.blocks.filter(isFlow))
  if (context.sides === 'paired') return pairedBox(context, callout, strips)
  const style = hasTitlesAbove(context) ? undefined : besideStyle(context, callout.heading)
  if (!style) return wideBox(context, callout, strips)
  return singleBox(context, callout, textsOf(style, callout.heading, { outlineLevel: 2 }), strips)
}

/** A picture is taller than one line or two, so that the closing note has room beside it. */
const fewLines = 2

const notesBeside = (
  context: LayoutContext,
  { note, figure, blocks }: Callout,
): readonly TextNode[] =>
  note && figure && blocks.length <= fewLines
    ? textsOf('note', note, { spaceBeforePt: airPt(context, 1.6) })
    : []

const isFlow = (block: { readonly kind: string }): block is FlowBlock =>
  block.kind === 'paragraph' || block.kind === 'bullet-list'

function pairedBox(context: LayoutContext, callout: Callout, strips: readonly Strip[]): GridNode {
  const { grid, theme } = context
  const insetPt = spacePt(context, 'boxX')
  const middlePt = callout.figure ? ptOfMm(callout.figure.widthMm + 6) : grid.gutterPt
  const sidePt = (grid.measurePt - middlePt) / 2 - insetPt
  const fill = theme.colours.tint
  const row = (
    texts: readonly (readonly TextNode[])[],
    { top, bottom, borders = {}, middle = [], isFirst = false, mayPart = false }: BoxRow,
  ): GridRow => {
    const [first = [], second = []] = alignBaselines(context, texts)
    const edge = isFirst ? { top: accentRule(context, 'box') } : {}
    const cell = (content: GridCell['content'], inner: Borders): GridCell =>
      gridCell(content, { fill, borders: { ...edge, ...inner }, paddingPt: { top, bottom } })
    return gridRow(
      [
        cell([], {}),
        cell(first, borders),
        cell(middle, borders),
        cell(second, borders),
        cell([], {}),
      ],
      { keepWithNext: !mayPart },
    )
  }
  const paddingPt = boxPaddingPt(context)
  const headings = boxHeadings(callout).map((text) => [text])
  const figure = callout.figure ? [figureNode(callout.figure, 'center')] : []
  const noteBeside = notesBeside(context, callout)
  const noteBelow = noteBeside.length > 0 ? undefined : callout.note
  const body: readonly GridRow[] = callout.figure
    ? [
        row(
          callout.heading.versions.map((_, index) => [
            ...(headings[index] ?? []),
            ...strips.flatMap(({ texts }) => texts[index] ?? []),
            ...noteBeside.slice(index, index + 1),
          ]),
          { top: paddingPt, bottom: paddingPt, middle: figure, isFirst: true },
        ),
      ]
    : [
        row(headings, { top: paddingPt, bottom: 0, isFirst: true }),
        ...strips.map((strip, index) =>
          row(
            strip.texts.map((text) => [text]),
            {
              top: index === 0 ? airPt(context, 1.4) : strip.spaceBeforePt,
              bottom: index === strips.length - 1 && !noteBelow ? paddingPt : 0,
              // On a small page the box would leave half of the one before it white.
              mayPart: hasTitlesAbove(context),
            },
          ),
        ),
      ]
  const note = noteBelow
    ? [
        row(
          textsOf('note', noteBelow).map((text) => [text]),
          { top: airPt(context, 2), bottom: paddingPt, borders: { top: hairline(context) } },
        ),
      ]
    : []
  return gridNode(
    context,
    [insetPt, sidePt, middlePt, sidePt, insetPt],
    releaseLast([...body, ...note]),
    { spaceBeforePt: spacePt(context, 'box'), anchor: anchorOf(context, callout.id) },
  )
}

interface BoxRow {
  readonly top: number
  readonly bottom: number
  readonly borders?: Borders
  readonly middle?: GridCell['content']
  readonly isFirst?: boolean
  /** A page may turn after it. */
  readonly mayPart?: boolean
}

function singleBox(
  context: LayoutContext,
  callout: Callout,
  heading: readonly TextNode[],
  strips: readonly Strip[],
): GridNode {
  const { grid, theme } = context
  const figurePt = callout.figure ? ptOfMm(callout.figure.widthMm) : 0
  const x = spacePt(context, 'boxX')
  const y = boxPaddingPt(context)
  const sidePt = callout.figure ? figurePt + 2 * x : x
  const noteBeside = notesBeside(context, callout)
  const [title = [], beside = []] = alignBaselines(context, [
    heading,
    [...columnOf(strips), ...noteBeside],
  ])
  const box = { fill: theme.colours.tint }
  const edge = { top: accentRule(context, 'box') }
  const figure = callout.figure ? [figureNode(callout.figure, 'center')] : []
  const noteTexts = callout.note && noteBeside.length === 0 ? textsOf('note', callout.note) : []
  const rows = [
    gridRow(
      [
        gridCell(title, { paddingPt: { top: y } }),
        gridCell([]),
        gridCell(beside, {
          ...box,
          borders: edge,
          paddingPt: { top: y, bottom: y, start: x, end: 0 },
        }),
        gridCell(figure, { ...box, borders: edge, paddingPt: { top: y, bottom: y } }),
      ],
      { keepWithNext: noteTexts.length > 0 },
    ),
    ...(noteTexts.length > 0
      ? [
          gridRow([
            gridCell([]),
            gridCell([]),
            gridCell(noteTexts, {
              ...box,
              span: 2,
              borders: { top: hairline(context) },
              paddingPt: { top: airPt(context, 2), bottom: y, start: x, end: x },
            }),
          ]),
        ]
      : []),
  ]
  const columns = [grid.marginColumnPt, grid.marginGapPt, grid.besidePt - sidePt, sidePt]
  return gridNode(context, columns, rows, {
    spaceBeforePt: spacePt(context, 'box'),
    anchor: anchorOf(context, callout.id),
  })
}

/** A box over the whole measure with its title inside, where the margin column is too narrow for titles. */
function wideBox(context: LayoutContext, callout: Callout, strips: readonly Strip[]): GridNode {
  const { grid, theme } = context
  const x = spacePt(context, 'boxX')
  const y = boxPaddingPt(context)
  const sidePt = callout.figure ? ptOfMm(callout.figure.widthMm) + 2 * x : x
  const [first, ...others] = columnOf(strips)
  const texts = [
    ...boxHeadings(callout),
    ...(first ? [{ ...first, spaceBeforePt: airPt(context, 1.4) }, ...others] : []),
    ...(callout.note ? textsOf('note', callout.note, { spaceBeforePt: airPt(context, 3) }) : []),
  ]
  const look = { fill: theme.colours.tint, borders: { top: accentRule(context, 'box') } }
  const row = gridRow([
    gridCell(texts, { ...look, paddingPt: { top: y, bottom: y, start: x } }),
    gridCell(callout.figure ? [figureNode(callout.figure, 'center')] : [], {
      ...look,
      paddingPt: { top: y, bottom: y },
    }),
  ])
  return gridNode(context, [grid.measurePt - sidePt, sidePt], [row], {
    spaceBeforePt: spacePt(context, 'box'),
    anchor: anchorOf(context, callout.id),
  })
}

/** The marks above a line of Arabic never touch the edge of the box. */
const leastPaddingPt = ptOfMm(1.2)

const boxPaddingPt = (context: LayoutContext): number =>
  Math.max(leastPaddingPt, spacePt(context, 'boxY'))

const boxHeadings = (callout: Callout): readonly TextNode[] =>
  textsOf('box-heading', callout.heading, { outlineLevel: 2, keepWithNext: true })

/** The rows of a box stay together; the last one may part from what follows. */
const releaseLast = (rows: readonly GridRow[]): readonly GridRow[] =>
  rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext: false } : row))
