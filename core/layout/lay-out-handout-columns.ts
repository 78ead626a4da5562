import type { OneLiner, OneLinerGroup } from '../brief/formal-blocks'
import type { Run } from '../brief/run'
import { estimateHeight } from './estimate-height'
import { gridCell, gridNode, gridRow } from './grid-rows'
import { airPt, type LayoutContext } from './layout-context'
import type { GridNode, TextNode } from './page-layout'
import { lookOf } from './text-look'
import { textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** Fewer lines than these look better over the whole measure. */
const leastItems = 13
/** A column holds at least so many letters, or its lines would break all the time. */
const leastLetters = 26
/** Taller columns would leave no room on the page for what stands above them. */
const mostOfPage = 0.8

const gapPt = ptOfMm(9)
const indentPt = ptOfMm(11)
const rowMm = 1.1
const axisMm = 3

/**
 * Many lines in one language stand in two columns, read one after the other, each date behind its line.
 * Nothing where they are few, where the letters are too large for columns or where a page could not hold them.
 */
export function layOutHandoutColumns(
  context: LayoutContext,
  groups: readonly OneLinerGroup[],
): GridNode | undefined {
  const { grid, sides, languages } = context
  const [language] = languages
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  if (sides === 'paired' || count < leastItems || language === undefined) return undefined
  const columnPt = (grid.measurePt - gapPt) / 2
  const { sizePt } = lookOf(context.theme, context.scale, 'line', language)
  if ((columnPt - indentPt) / (sizePt / 2) < leastLetters) return undefined
  const texts = groups.flatMap((group) => textsOfGroup(context, group))
  const heights = texts.map((text) => estimateHeight(context, [text], columnPt))
  const cut = balancedCut(texts, heights)
  const { heightPt, marginsPt } = grid.page
  const roomPt = (heightPt - marginsPt.top - marginsPt.bottom) * mostOfPage
  if (tallerOf(heights, cut) > roomPt) return undefined
  const columns = [texts.slice(0, cut), texts.slice(cut)].map(([first, ...others]) =>
    first ? [{ ...first, spaceBeforePt: 0 }, ...others] : [],
  )
  const row = gridRow([gridCell(columns[0] ?? []), gridCell([]), gridCell(columns[1] ?? [])], {
    staysWhole: true,
  })
  return gridNode(context, [columnPt, gapPt, columnPt], [row], {
    spaceBeforePt: airPt(context, 1.5),
  })
}

const textsOfGroup = (
  context: LayoutContext,
  { heading, items }: OneLinerGroup,
): readonly TextNode[] => [
  ...(heading
    ? textsOf('small-axis', heading, {
        outlineLevel: 3,
        keepWithNext: true,
        spaceBeforePt: airPt(context, axisMm),
      })
    : []),
  ...items.flatMap((item) => itemTexts(context, item)),
]

const itemTexts = (context: LayoutContext, { number, text, due }: OneLiner): readonly TextNode[] =>
  textsOf('line', text).map((node, index) => ({
    ...node,
    content: [...node.content, ...dueRuns(due?.versions[index]?.content ?? [])],
    marker: { kind: 'number', list: `lines-${node.language}`, level: 1, text: number },
    indentPt,
    spaceBeforePt: airPt(context, rowMm),
  }))

/** A date never stands alone in a line. */
const dueRuns = (due: readonly Run[]): readonly Run[] =>
  due.length === 0
    ? []
    : [
        { text: '\u00A0\u00B7\u00A0', tone: 'muted' },
        ...due.map((run): Run => ({
          tone: 'muted',
          ...run,
          text: run.text.replaceAll(' ', '\u00A0'),
        })),
      ]

/** A group cut in two costs as much as columns that differ by this share. */
const cutGroupShare = 0.12

/** Where the second column begins: both about as tall, a group whole if that can be, never a title at the foot. */
function balancedCut(texts: readonly TextNode[], heights: readonly number[]): number {
  const isHeading = (index: number): boolean => texts[index]?.outlineLevel !== undefined
  const total = heights.reduce((sum, height) => sum + height, 0)
  const costs = texts.map((_, index) => {
    if (index === 0 || isHeading(index - 1)) return Infinity
    return tallerOf(heights, index) + (isHeading(index) ? 0 : total * cutGroupShare)
  })
  return costs.indexOf(Math.min(...costs))
}

const tallerOf = (heights: readonly number[], cut: number): number => {
  const first = heights.slice(0, cut).reduce((sum, height) => sum + height, 0)
  const second = heights.slice(cut).reduce((sum, height) => sum + height, 0)
  return Math.max(first, second)
}
