import type { TableHeading } from '../brief/brief-document'
import { directionOf, type Language } from '../text/language'
import { gridCell, gridRow } from './grid-rows'
import type { LayoutContext } from './layout-context'
import type { GridCell, GridRow, TextNode } from './page-layout'
import { isInSpine, type Slot } from './table-slots'
import { columnGapPt, edgePt, rowPaddingPt } from './table-widths'
import { alignBaselines, textNode } from './text-nodes'

/** The rank of an axis, whose row heads the rows after it as a heading would. */
const runningRank = 3

/** Over its columns each language says what the rows after it are about; the number stands where numbers do. */
export function headingRow(
  context: LayoutContext,
  slots: readonly Slot[],
  { number, heading }: TableHeading,
): GridRow {
  const headings = heading.versions.map((version) =>
    textNode('table-axis', version, { runningRank }),
  )
  const numberIn = (
    language: Language | undefined,
    alignment: TextNode['alignment'],
  ): readonly TextNode[] => [
    textNode(
      'table-number',
      { language: language ?? 'en', content: [{ text: number, isolated: true }] },
      { alignment },
    ),
  ]
  const row = (cells: readonly HeadingCell[]): GridRow =>
    gridRow(
      alignBaselines(
        context,
        cells.map(({ content }) => content),
      ).map((content, index) => groundCell(context, content, cells[index])),
      { keepWithNext: true },
    )
  if (context.sides === 'single') {
    const language = slots[0]?.language ?? context.languages[0]
    return row([
      { content: numberIn(language, 'start'), span: 1, start: edgePt },
      { content: headings, span: slots.length - 1 },
    ])
  }
  const spine = slots.findIndex((slot) => isInSpine(context, slot))
  const spans = {
    start: Math.max(1, spine),
    spine: Math.max(1, slots.filter((slot) => isInSpine(context, slot)).length),
  }
  const end = Math.max(1, slots.length - spans.start - spans.spine)
  const [first = [], second = []] = headings.map((node) => [node])
  if (slots[0]?.column.role !== 'number') {
    return row([
      { content: first, span: spans.start, start: edgePt },
      { content: numberIn(latinLanguage(context), 'center'), span: spans.spine },
      { content: second, span: end, end: edgePt },
    ])
  }
  return row([
    { content: numberIn(slots[0].language, 'start'), span: 1, start: edgePt },
    { content: first, span: spans.start - 1 },
    { content: [], span: spans.spine },
    { content: second, span: end - 1, end: columnGapPt(context) },
    { content: numberIn(slots.at(-1)?.language, 'start'), span: 1, end: edgePt },
  ])
}

interface HeadingCell {
  readonly content: readonly TextNode[]
  readonly span: number
  readonly start?: number
  readonly end?: number
}

const groundCell = (
  { theme }: LayoutContext,
  content: readonly TextNode[],
  { span, start = 0, end = 0 }: HeadingCell = { content: [], span: 1 },
): GridCell =>
  gridCell(content, {
    span,
    fill: theme.colours.tint2,
    paddingPt: { ...rowPaddingPt, start, end },
  })

/** Of two languages the one in Latin letters. */
export const latinLanguage = ({ languages }: LayoutContext): Language =>
  languages.find((language) => directionOf(language) === 'ltr') ?? languages[0] ?? 'en'
