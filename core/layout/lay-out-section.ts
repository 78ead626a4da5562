import type { Block, Section } from '../brief/brief-document'
import { gridCell, gridNode, gridRow, pairColumns, pairRow } from './grid-rows'
import { datedRows } from './lay-out-dated-list'
import { anchorOf, hairline, hasTitlesAbove, spacePt, type LayoutContext } from './layout-context'
import type { GridNode, GridRow, LayoutNode, Rule, TextNode } from './page-layout'
import { besideStyle } from './beside-style'
import { columnOf, stripsOf, type FlowBlock } from './strips'
import { alignBaselines, textsOf } from './text-nodes'
import { lookOf } from './text-look'
import { ptOfMm } from './units'
import { widestWordPt } from './word-width'

/** A section of running text: title above both columns, or in the margin column of a single language. */
export function layOutTextSection(context: LayoutContext, section: Section): readonly LayoutNode[] {
  const { flow, dated } = partition(section.blocks)
  const strips = stripsOf(context, flow)
  const spaceBeforePt = spacePt(context, 'section')
  if (context.sides === 'paired') {
    const text = strips.map((strip, index) =>
      pairRow(
        context,
        strip.texts.map((node) => [node]),
        {
          paddingTopPt: index === 0 ? spacePt(context, 'sectionToText') : strip.spaceBeforePt,
          isUnsplit: false,
        },
      ),
    )
    return [
      gridNode(context, pairColumns(context), [pairedHeading(context, section), ...text], {
        spaceBeforePt,
        anchor: anchorOf(context, section.id),
      }),
      ...dated.map((list) => {
        const { columnsPt, rows } = datedRows(context, list)
        return gridNode(context, columnsPt, rows, { spaceBeforePt: ptOfMm(2) })
      }),
    ]
  }
  const style = hasTitlesAbove(context) ? undefined : besideStyle(context, section.heading)
  if (!style) {
    return [
      layOutFullHeading(context, section),
      ...fromHeading(context, columnOf(strips)),
      ...dated.map((list) => {
        const { columnsPt, rows } = datedRows(context, list)
        return gridNode(context, columnsPt, rows, { spaceBeforePt: ptOfMm(2) })
      }),
    ]
  }
  const heading = textsOf(style, section.heading, { outlineLevel: 2 })
  return [besideGrid(context, section, heading, columnOf(strips), dated)]
}

/** The title brings its own distance to what it heads. */
const fromHeading = (
  context: LayoutContext,
  [first, ...others]: readonly TextNode[],
): readonly TextNode[] =>
  first ? [{ ...first, spaceBeforePt: spacePt(context, 'sectionToText') }, ...others] : []

/** The title of a section that takes the whole measure, with its legend at the inner end. */
export function layOutFullHeading(context: LayoutContext, section: Section): LayoutNode {
  const spaceBeforePt = spacePt(context, 'section')
  if (context.sides === 'paired' && !section.legend) {
    return gridNode(context, pairColumns(context), [pairedHeading(context, section)], {
      spaceBeforePt,
      anchor: anchorOf(context, section.id),
    })
  }
  if (context.sides === 'paired' && section.legend) {
    const { halfPt, gutterPt } = context.grid
    const [first = [], second = []] = headingTexts(section).map((text) => [text])
    const legends = textsOf('legend', section.legend, { alignment: 'end' })
    const [legend = [], otherLegend = []] = legends.map((text) => [text])
    const cells = alignBaselines(context, [first, legend, [], otherLegend, second])
    const titlePt = titleWidthPt(context, [...first, ...second])
    const legendPt = halfPt - titlePt
    const columns = [titlePt, legendPt, gutterPt, legendPt, titlePt]
    const row = gridRow(
      cells.map((content) =>
        gridCell(content, { borders: underline(context), paddingPt: { bottom: ptOfMm(1.2) } }),
      ),
      { keepWithNext: true },
    )
    return gridNode(context, columns, [row], {
      spaceBeforePt,
      anchor: anchorOf(context, section.id),
    })
  }
  const rule = underline(context).bottom
  const [heading] = headingTexts(section)
  if (!heading) throw new Error(`section ${section.id} has no language`)
  return {
    ...heading,
    spaceBeforePt,
    anchor: anchorOf(context, section.id),
    ...(rule ? { ruleBelow: { rule, gapPt: ptOfMm(1.2) } } : {}),
  }
}

/** What a title has of its half beside a legend: more than usual where one of its words needs it. */
const titleShare = 0.55
const mostTitleShare = 0.8

function titleWidthPt({ theme, scale, grid }: LayoutContext, titles: readonly TextNode[]): number {
  const words = titles.map((title) =>
    widestWordPt(title, lookOf(theme, scale, title.style, title.language)),
  )
  return Math.min(
    grid.halfPt * mostTitleShare,
    Math.max(grid.halfPt * titleShare, ...words.map((width) => width + ptOfMm(2))),
  )
}

function pairedHeading(context: LayoutContext, section: Section): GridRow {
  return pairRow(
    context,
    headingTexts(section).map((text) => [text]),
    { borders: underline(context), paddingBottomPt: ptOfMm(1.2), keepWithNext: true },
  )
}

const headingTexts = (section: Section): readonly TextNode[] =>
  textsOf('section', section.heading, { outlineLevel: 2, keepWithNext: true })

const underline = (context: LayoutContext): { readonly bottom?: Rule } =>
  context.theme.sectionRule === 'hair' ? { bottom: hairline(context) } : {}

function besideGrid(
  context: LayoutContext,
  section: Section,
  heading: readonly TextNode[],
  texts: readonly TextNode[],
  dated: readonly DatedList[],
): GridNode {
  const { marginColumnPt, marginGapPt, besidePt } = context.grid
  const [title = [], beside = []] = alignBaselines(context, [heading, texts])
  const lists = dated.flatMap((list) => datedRows(context, list).rows)
  const below = lists.length > 0 && beside.length > 0 ? ptOfMm(2) : 0
  const text = gridCell(beside, { span: 2, paddingPt: { bottom: below } })
  const leading = gridRow([gridCell(title), gridCell([]), text], { isUnsplit: false })
  const datePt = besidePt * 0.24
  return gridNode(
    context,
    [marginColumnPt, marginGapPt, datePt, besidePt - datePt],
    [leading, ...lists],
    { spaceBeforePt: spacePt(context, 'section'), anchor: anchorOf(context, section.id) },
  )
}

type DatedList = Extract<Block, { kind: 'dated-list' }>

/** Running text comes first, dates after it: a section of text holds nothing else. */
function partition(blocks: readonly Block[]): {
  readonly flow: readonly FlowBlock[]
  readonly dated: readonly DatedList[]
} {
  return {
    flow: blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'bullet-list'),
    dated: blocks.filter((block) => block.kind === 'dated-list'),
  }
}
