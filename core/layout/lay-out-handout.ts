import type { OneLiner, OneLinerGroup } from '../brief/formal-blocks'
import { textOfRuns } from '../brief/run'
import { directionOf } from '../text/language'
import { gridCell, gridNode, gridRow } from './grid-rows'
import { airPt, hairline, type LayoutContext } from './layout-context'
import type { Borders, GridCell, GridNode, GridRow, TextNode } from './page-layout'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { lookOf } from './text-look'
import { ptOfMm } from './units'
import { usualLinePt } from './usual-width'

const numberPt = { paired: ptOfMm(8.5), single: ptOfMm(14) } as const
const spinePt = { paired: ptOfMm(14), single: ptOfMm(24) } as const

const rowMm = 0.45
const axisMm = 1.6

/** Number, text, year, text, number; or number, text, year: one ruled row each, under their axes. */
export function layOutHandoutRows(
  context: LayoutContext,
  groups: readonly OneLinerGroup[],
): GridNode {
  const { sides, grid } = context
  const outer = numberPt[sides]
  const spine = spineFor(context, groups)
  const inner =
    sides === 'paired' ? (grid.measurePt - spine) / 2 - outer : grid.measurePt - spine - outer
  const columns = sides === 'paired' ? [outer, inner, spine, inner, outer] : [outer, inner, spine]
  const rows = groups.flatMap((group) => [
    ...headingRow(context, group),
    ...group.items.map((item) => itemRow(context, item)),
  ])
  return gridNode(context, columns, rows, { role: 'list', spaceBeforePt: ptOfMm(1.5) })
}

/** In one language a date in words stands in one line, whatever the size of its letters. */
function spineFor(
  { sides, theme, scale }: LayoutContext,
  groups: readonly OneLinerGroup[],
): number {
  if (sides === 'paired') return spinePt.paired
  const dues = groups.flatMap(({ items }) => items.flatMap(({ due }) => due?.versions ?? []))
  const widths = dues.map(({ language, content }) =>
    usualLinePt(textOfRuns(content), lookOf(theme, scale, 'due', language), language),
  )
  return Math.max(spinePt.single, ...widths.map((width) => width * roomShare))
}

/** Letters may be wider than they usually are. */
const roomShare = 1.15

function headingRow(context: LayoutContext, { heading }: OneLinerGroup): readonly GridRow[] {
  if (!heading) return []
  const [first, second] = textsOf('small-axis', heading, { outlineLevel: 3, keepWithNext: true })
  const cells = cellsOf(context, [undefined, first, undefined, second, undefined])
  const top = airPt(context, axisMm)
  return [
    gridRow(
      cells.map((content) => gridCell(content, { paddingPt: { top } })),
      { keepWithNext: true },
    ),
  ]
}

function itemRow(context: LayoutContext, { number, text, due }: OneLiner): GridRow {
  const [first, second] = textsOf('line', text)
  const [number1, number2] = text.versions.map(({ language }) =>
    textNode(
      'line-number',
      { language, content: [] },
      {
        marker: { kind: 'number', list: `lines-${language}`, level: 1, text: number },
        indentPt: numberPt[context.sides],
        keepWithNext: true,
      },
    ),
  )
  const borders: Borders = { bottom: hairline(context) }
  const rowPaddingPt = airPt(context, rowMm)
  const years = dueTexts(context, due)
  const cells = cellsOf(context, [number1, first, years, second, number2])
  return gridRow(
    cells.map((content, index): GridCell =>
      gridCell(content, {
        borders,
        paddingPt: { top: rowPaddingPt, bottom: rowPaddingPt, ...gapAfter(context, index) },
      }),
    ),
  )
}

/** A text keeps its distance from the year. */
const gapAfter = ({ sides }: LayoutContext, index: number) => {
  if (index === 1) return { end: ptOfMm(2) }
  return sides === 'paired' && index === 3 ? { start: ptOfMm(2) } : {}
}

type Slot = TextNode | readonly TextNode[] | undefined

function cellsOf(context: LayoutContext, slots: readonly Slot[]): readonly (readonly TextNode[])[] {
  const shown = context.sides === 'paired' ? slots : slots.slice(0, 3)
  return alignBaselines(
    context,
    shown.map((slot) => (slot === undefined ? [] : 'kind' in slot ? [slot] : slot)),
  )
}

/** A year that all languages write alike stands once. */
function dueTexts({ sides }: LayoutContext, due: OneLiner['due']): readonly TextNode[] {
  if (!due) return []
  const alignment = sides === 'paired' ? 'center' : 'end'
  const texts = textsOf('due', due, { alignment })
  const words = new Set(due.versions.map(({ content }) => textOfRuns(content)))
  if (words.size > 1) return texts
  const latin = texts.find(({ language }) => directionOf(language) === 'ltr')
  const shown = latin ?? texts[0]
  return shown ? [shown] : []
}
