import type { Callout } from '../brief/brief-document'
import { gridCell, gridNode, gridRow, pairColumns, pairRow } from './grid-rows'
import { anchorOf, spacePt, type LayoutContext } from './layout-context'
import type { GridCell, GridNode, TextNode } from './page-layout'
import { stripsOf, type FlowBlock } from './strips'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { ptOfMm } from './units'

const numberPt = ptOfMm(12)
const barPaddingPt = ptOfMm(2.6)
const innerPt = ptOfMm(4)
/** So few are one thing, which no page turn cuts. */
const mostTogether = 5

/** Key messages as tinted bars with large figures at the outer edges. */
export function layOutKeyNumbers(context: LayoutContext, callout: Callout): readonly GridNode[] {
  const flow = callout.blocks.filter((block): block is FlowBlock => block.kind === 'bullet-list')
  const strips = stripsOf(context, flow)
  const { fill, gap } = {
    fill: context.theme.colours.tint,
    gap: { widthPt: ptOfMm(1), colour: '#FFFFFF' },
  }
  const cell = (content: readonly TextNode[], sides: { start?: number; end?: number }): GridCell =>
    gridCell(content, {
      fill,
      borders: { bottom: gap },
      paddingPt: { top: barPaddingPt, bottom: barPaddingPt, ...sides },
    })
  const rows = strips.map(({ texts }, index) => {
    const plain = texts.map((text) => withoutMarker(text))
    const numbers = plain.map(({ language }) =>
      textNode('key-number', { language, content: [{ text: `${index + 1}`, isolated: true }] }),
    )
    const [number1, number2] = numbers
    const [text1, text2] = plain
    const [n1 = [], t1 = [], t2 = [], n2 = []] = alignBaselines(
      context,
      [number1, text1, text2, number2].map((node) => (node ? [node] : [])),
    )
    const cells = [cell(n1, { start: innerPt }), cell(t1, { end: innerPt })]
    const isLast = index === strips.length - 1
    return gridRow(
      context.sides === 'paired'
        ? [...cells, cell(t2, { start: innerPt }), cell(n2, { end: innerPt })]
        : cells,
      { keepWithNext: !isLast && strips.length <= mostTogether },
    )
  })
  const { measurePt } = context.grid
  const columns =
    context.sides === 'paired'
      ? [numberPt, measurePt / 2 - numberPt, measurePt / 2 - numberPt, numberPt]
      : [numberPt, measurePt - numberPt]
  return [
    headingGrid(context, callout),
    gridNode(context, columns, rows, {
      role: 'list',
      spaceBeforePt: spacePt(context, 'sectionToText'),
    }),
  ]
}

function headingGrid(context: LayoutContext, callout: Callout): GridNode {
  const headings = textsOf('section', callout.heading, { outlineLevel: 2, keepWithNext: true })
  const row =
    context.sides === 'paired'
      ? pairRow(
          context,
          headings.map((text) => [text]),
          { keepWithNext: true },
        )
      : gridRow([gridCell(headings)], { keepWithNext: true })
  const columns = context.sides === 'paired' ? pairColumns(context) : [context.grid.measurePt]
  return gridNode(context, columns, [row], {
    spaceBeforePt: spacePt(context, 'section'),
    anchor: anchorOf(context, callout.id),
  })
}

function withoutMarker({ marker: _marker, ...text }: TextNode): TextNode {
  return { ...text, indentPt: 0 }
}
