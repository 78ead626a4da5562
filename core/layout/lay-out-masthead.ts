import type { Masthead } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { columnsOf, gridCell, gridNode, gridRow, pairColumns, pairRow } from './grid-rows'
import { airPt, hairline, spacePt, type LayoutContext } from './layout-context'
import { estimateLines } from './estimate-lines'
import { logoRow } from './logo-row'
import { figureNode } from './figure-node'
import { mastheadColumns } from './masthead-columns'
import { layOutPoster } from './lay-out-poster'
import type { Borders, GridCell, GridNode, GridRow, Rule, TextNode } from './page-layout'
import { textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** The head of the first page: on paper under a rule, or on a coloured band that runs to the edges. */
export function layOutMasthead(context: LayoutContext, masthead: Masthead): readonly GridNode[] {
  const { logo } = masthead
  const logos = masthead.logos ?? (logo && masthead.role === 'poster' ? [logo] : [])
  const belowBand = () => logoRow(context, logos, { beforePt: airPt(context, 6) })
  if (masthead.role === 'poster') return [layOutPoster(context, masthead), ...belowBand()]
  const isBand = context.theme.masthead === 'band'
  const isPaired = context.sides === 'paired'
  const { rows, columns } = isPaired
    ? pairedHead(context, masthead)
    : { rows: singleRows(context, masthead), columns: mastheadColumns(context, masthead) }
  const filled = isBand ? rows.map((row) => fillRow(row, context.theme.colours.accent)) : rows
  const head = gridNode(context, columns, filled, { bleed: isBand })
  return isBand
    ? [head, ...belowBand()]
    : [...logoRow(context, logos, { belowPt: airPt(context, 5) }), head]
}

const spaceMm = {
  addressee: 2.6,
  aboveKind: 7,
  aboveTitle: 1,
  aboveSubtitle: 2.6,
  aboveFacts: 3.6,
  facts: 1.6,
}
const space = (context: LayoutContext, name: keyof typeof spaceMm): number =>
  airPt(context, spaceMm[name])

function pairedRows(context: LayoutContext, masthead: Masthead): readonly GridRow[] {
  const { organiser, place, documentKind, title, subtitle, facts } = masthead
  const line = factsLine(context)
  const keep = { keepWithNext: true }
  return [
    pairRow(context, columnsOf([textsOf('organiser', organiser), textsOf('place', place)]), {
      ...keep,
      ...(context.theme.masthead === 'band'
        ? { borders: { bottom: line }, paddingBottomPt: space(context, 'facts') }
        : {}),
    }),
    pairRow(context, columnsOf([textsOf('document-kind', documentKind)]), {
      ...keep,
      paddingTopPt: space(context, 'aboveKind'),
    }),
    ...titleRows(context, title, subtitle),
    ...(masthead.addressee
      ? [
          pairRow(context, columnsOf(addresseeTexts(masthead.addressee)), {
            ...keep,
            borders: { top: factsLine(context) },
            paddingTopPt: space(context, 'addressee'),
            paddingBottomPt: space(context, 'addressee'),
          }),
        ]
      : []),
    pairRow(context, columnsOf([textsOf('facts', joined(facts))]), factsRow(context)),
  ]
}

/** A title of more lines than this in half the width has the whole of it. */
const mostLines = 4

/** Titles beside each other; long ones and those of full size one above the other, over the whole measure. */
function titleRows(
  context: LayoutContext,
  title: Passage,
  subtitle: Passage | undefined,
): readonly GridRow[] {
  const titles = titleTexts(title)
  const subtitles = subtitle ? textsOf('subtitle', subtitle) : []
  const keep = { keepWithNext: true }
  const isLong = title.versions.some(
    (version) => estimateLines(context, 'title', version, context.grid.halfPt) > mostLines,
  )
  if (context.scale === 'single' || isLong) {
    return titles.map((text, index) => {
      const bottom = index === titles.length - 1 ? space(context, 'aboveFacts') : 0
      const top = space(context, index === 0 ? 'aboveTitle' : 'aboveKind')
      const under = subtitles
        .slice(index, index + 1)
        .map((each) => ({ ...each, spaceBeforePt: airPt(context, 1) }))
      return gridRow([gridCell([text, ...under], { span: 3, paddingPt: { top, bottom } })], keep)
    })
  }
  return [
    pairRow(context, columnsOf([titles]), { ...keep, paddingTopPt: space(context, 'aboveTitle') }),
    pairRow(context, columnsOf([subtitles]), {
      ...keep,
      paddingTopPt: space(context, 'aboveSubtitle'),
      paddingBottomPt: space(context, 'aboveFacts'),
    }),
  ]
}

/** With an emblem the first row has a middle column for it; the other rows cover its sides. */
function pairedHead(
  context: LayoutContext,
  masthead: Masthead,
): { readonly rows: readonly GridRow[]; readonly columns: readonly number[] } {
  const rows = pairedRows(context, masthead)
  const [half = 0, gutter = 0] = pairColumns(context)
  const { logo } = masthead
  if (!logo) return { rows, columns: [half, gutter, half] }
  const sidePt = Math.max(1, (ptOfMm(logo.widthMm + 8) - gutter) / 2)
  return {
    columns: [half - sidePt, sidePt, gutter, sidePt, half - sidePt],
    rows: rows.map((row, index) => {
      const [start, middle, end] = row.cells
      if (start && !middle) return { ...row, cells: [{ ...start, span: 5 }] }
      if (!start || !middle || !end) return row
      const cells =
        index === 0
          ? [
              { ...start, verticalAlign: 'middle' as const },
              { ...middle, span: 3, content: [figureNode(logo, 'center')] },
              { ...end, verticalAlign: 'middle' as const },
            ]
          : [{ ...start, span: 2 }, middle, { ...end, span: 2 }]
      return { ...row, cells }
    }),
  }
}

const addresseeTexts = ({
  label,
  name,
}: NonNullable<Masthead['addressee']>): readonly (readonly TextNode[])[] => [
  textsOf('addressee-label', label),
  textsOf('addressee', name),
]

function singleRows(context: LayoutContext, masthead: Masthead): readonly GridRow[] {
  const { organiser, place, documentKind, title, subtitle, facts } = masthead
  const [firstFact, ...otherFacts] = facts
  const atEnd = { alignment: 'end' } as const
  const { logo } = masthead
  const span = logo ? 3 : 2
  const wide = (
    texts: readonly TextNode[],
    top: number,
    bottom = 0,
    borders: Borders = {},
  ): GridRow =>
    gridRow([gridCell(texts, { span, borders, paddingPt: { top, bottom } })], {
      keepWithNext: true,
    })
  const { paddingTopPt: top, paddingBottomPt: bottom, borders } = factsRow(context)
  const factsCell = (texts: readonly TextNode[], own: Partial<GridCell> = {}): GridCell => ({
    ...gridCell(texts, { borders, paddingPt: { top, bottom } }),
    ...own,
  })
  const addressee = masthead.addressee ? addresseeTexts(masthead.addressee).flat() : []
  const sectionPt = spacePt(context, 'section')
  return [
    gridRow(
      [
        ...(logo ? [gridCell([figureNode(logo, 'start')], { verticalAlign: 'middle' })] : []),
        gridCell([...textsOf('organiser', organiser), ...textsOf('place', place)], {
          verticalAlign: logo ? 'middle' : 'top',
        }),
        gridCell(textsOf('document-kind', documentKind, atEnd), {
          verticalAlign: logo ? 'middle' : 'top',
        }),
      ],
      { keepWithNext: true },
    ),
    wide(titleTexts(title), sectionPt * 1.75),
    wide(subtitle ? textsOf('subtitle', subtitle) : [], airPt(context, 1.5), sectionPt * 0.75),
    ...(addressee.length > 0
      ? [
          wide(addressee, space(context, 'addressee'), space(context, 'addressee'), {
            top: factsLine(context),
          }),
        ]
      : []),
    gridRow([
      factsCell(firstFact ? textsOf('facts', firstFact) : [], { span: span - 1 }),
      factsCell(otherFacts.length > 0 ? textsOf('facts', joined(otherFacts), atEnd) : []),
    ]),
  ]
}

const titleTexts = (title: Passage): readonly TextNode[] =>
  textsOf('title', title, { outlineLevel: 1, keepWithNext: true })

/** Facts between hairlines on paper; on a band they only close it, with room below. */
function factsRow(context: LayoutContext) {
  if (context.theme.masthead === 'band') {
    return { paddingTopPt: 0, paddingBottomPt: airPt(context, 9), borders: {} }
  }
  const line = factsLine(context)
  const padding = space(context, 'facts')
  return { paddingTopPt: padding, paddingBottomPt: padding, borders: { top: line, bottom: line } }
}

const factsLine = (context: LayoutContext): Rule =>
  context.theme.masthead === 'band'
    ? { widthPt: context.theme.rulesPt.hair, colour: context.theme.colours.onAccentSoft }
    : hairline(context)

const fillRow = (row: GridRow, fill: string): GridRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, fill })),
})

/** Several passages in one line, parted by middle dots. */
function joined(passages: readonly Passage[]): Passage {
  const [first, ...others] = passages
  return {
    versions: (first?.versions ?? []).map(({ language, content }, index) => ({
      language,
      content: others.reduce<typeof content>(
        (line, { versions }) => [
          ...line,
          { text: ' \u00B7 ' },
          ...(versions[index]?.content ?? []),
        ],
        content,
      ),
    })),
  }
}
