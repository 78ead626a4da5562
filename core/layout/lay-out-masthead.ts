import type { Masthead } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { columnsOf, gridCell, gridNode, gridRow, pairColumns, pairRow } from './grid-rows'
import { hairline, type LayoutContext } from './layout-context'
import type { GridCell, GridNode, GridRow, Rule, TextNode } from './page-layout'
import { textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** The head of the first page: on paper under a rule, or on a coloured band that runs to the edges. */
export function layOutMasthead(context: LayoutContext, masthead: Masthead): readonly GridNode[] {
  const isBand = context.theme.masthead === 'band'
  const isPaired = context.scale === 'paired'
  const rows = isPaired ? pairedRows(context, masthead) : singleRows(context, masthead)
  const columns = isPaired ? pairColumns(context) : singleColumns(context)
  const filled = isBand ? rows.map((row) => fillRow(row, context.theme.colours.accent)) : rows
  return [gridNode(context, columns, filled, { bleed: isBand })]
}

const spaceMm = { aboveKind: 7, aboveTitle: 1, aboveSubtitle: 2.6, aboveFacts: 3.6, facts: 1.6 }
const space = (name: keyof typeof spaceMm): number => ptOfMm(spaceMm[name])

function pairedRows(context: LayoutContext, masthead: Masthead): readonly GridRow[] {
  const { organiser, place, documentKind, title, subtitle, facts } = masthead
  const line = factsLine(context)
  const keep = { keepWithNext: true }
  return [
    pairRow(context, columnsOf([textsOf('organiser', organiser), textsOf('place', place)]), {
      ...keep,
      ...(context.theme.masthead === 'band'
        ? { borders: { bottom: line }, paddingBottomPt: space('facts') }
        : {}),
    }),
    pairRow(context, columnsOf([textsOf('document-kind', documentKind)]), {
      ...keep,
      paddingTopPt: space('aboveKind'),
    }),
    pairRow(context, columnsOf([titleTexts(title)]), {
      ...keep,
      paddingTopPt: space('aboveTitle'),
    }),
    pairRow(context, columnsOf([subtitle ? textsOf('subtitle', subtitle) : []]), {
      ...keep,
      paddingTopPt: space('aboveSubtitle'),
      paddingBottomPt: space('aboveFacts'),
    }),
    pairRow(context, columnsOf([textsOf('facts', joined(facts))]), factsRow(context)),
  ]
}

/** Organiser at the start, document kind at the far end; the title has the whole measure. */
const singleColumns = ({ grid }: LayoutContext): readonly number[] => [
  grid.measurePt * 0.7,
  grid.measurePt * 0.3,
]

function singleRows(context: LayoutContext, masthead: Masthead): readonly GridRow[] {
  const { organiser, place, documentKind, title, subtitle, facts } = masthead
  const [firstFact, ...otherFacts] = facts
  const atEnd = { alignment: 'end' } as const
  const wide = (texts: readonly TextNode[], top: number, bottom = 0): GridRow =>
    gridRow([gridCell(texts, { span: 2, paddingPt: { top, bottom } })], { keepWithNext: true })
  const { paddingTopPt: top, paddingBottomPt: bottom, borders } = factsRow(context)
  const factsCell = (texts: readonly TextNode[]): GridCell =>
    gridCell(texts, { borders, paddingPt: { top, bottom } })
  return [
    gridRow(
      [
        gridCell([...textsOf('organiser', organiser), ...textsOf('place', place)]),
        gridCell(textsOf('document-kind', documentKind, atEnd)),
      ],
      { keepWithNext: true },
    ),
    wide(titleTexts(title), ptOfMm(14)),
    wide(subtitle ? textsOf('subtitle', subtitle) : [], ptOfMm(1.5), ptOfMm(6)),
    gridRow([
      factsCell(firstFact ? textsOf('facts', firstFact) : []),
      factsCell(otherFacts.length > 0 ? textsOf('facts', joined(otherFacts), atEnd) : []),
    ]),
  ]
}

const titleTexts = (title: Passage): readonly TextNode[] =>
  textsOf('title', title, { outlineLevel: 1, keepWithNext: true })

/** Facts between hairlines on paper; on a band they only close it, with room below. */
function factsRow(context: LayoutContext) {
  if (context.theme.masthead === 'band') {
    return { paddingTopPt: 0, paddingBottomPt: ptOfMm(9), borders: {} }
  }
  const line = factsLine(context)
  const padding = space('facts')
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
