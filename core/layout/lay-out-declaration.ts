import type { BlockOf } from '../brief/brief-document'
import type { Clause } from '../brief/formal-blocks'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { scriptOf } from '../text/language'
import { logoRow } from './logo-row'
import { figureNode } from './figure-node'
import { gridCell, gridNode, gridRow, wholeColumns, wholeRow } from './grid-rows'
import { accentRule, hairline, type LayoutContext } from './layout-context'
import type { GridCell, GridRow, LayoutNode, TextNode } from './page-layout'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** Emblem, event, title and subtitle in the middle, closed by a short accent rule. */
export function layOutTitleHead(
  context: LayoutContext,
  { logo, logos, event, title, subtitle }: BlockOf<'title-head'>,
): readonly LayoutNode[] {
  const center = { alignment: 'center' } as const
  const texts = [
    textsOf('event', event, { ...center, spaceBeforePt: logo ? ptOfMm(3) : 0 }),
    textsOf('solemn-title', title, {
      ...center,
      spaceBeforePt: ptOfMm(7),
      outlineLevel: 1,
      keepWithNext: true,
    }),
    ...(subtitle
      ? [textsOf('solemn-subtitle', subtitle, { ...center, spaceBeforePt: ptOfMm(1.5) })]
      : []),
  ]
  const figure = logo ? [figureNode(logo, 'center')] : []
  const rows = texts.map((row) => {
    const space = row[0]?.spaceBeforePt ?? 0
    return wholeRow(
      context,
      row.map((text) => [{ ...text, spaceBeforePt: 0 }]),
      { paddingTopPt: space, keepWithNext: true },
    )
  })
  const rulePt = ptOfMm(30)
  const sidePt = (context.grid.measurePt - rulePt) / 2
  const rule = gridRow([
    gridCell([]),
    gridCell([], {
      borders: { bottom: accentRule(context, 'box') },
      paddingPt: { top: ptOfMm(5) },
    }),
    gridCell([]),
  ])
  const below = gridRow([gridCell([], { span: 3, paddingPt: { top: ptOfMm(5) } })])
  return [
    ...logoRow(context, logos, { belowPt: ptOfMm(6) }),
    ...figure,
    gridNode(context, wholeColumns(context), rows),
    gridNode(context, [sidePt, rulePt, sidePt], [rule, below]),
  ]
}

/** Number and verb together, by the script they are in: Arabic verbs are shorter. */
const verbPt = { Arab: ptOfMm(36), Latn: ptOfMm(45), Tfng: ptOfMm(45) } as const
const numberPt = { paired: ptOfMm(9), single: ptOfMm(11) } as const

/** Verbs hang in a column, what they govern beside them; operative ones behind their numbers, after a hairline. */
export function layOutClauses(
  context: LayoutContext,
  { role, entries }: BlockOf<'clauses'>,
): readonly LayoutNode[] {
  const isOperative = role === 'operative'
  if (context.sides === 'paired') return [pairedClauses(context, entries, isOperative)]
  const number = isOperative ? [numberPt.single] : []
  const outer = verbPt[scriptOf(context.languages[0] ?? 'fr')]
  const verb = outer - (isOperative ? numberPt.single : 0)
  const columns = [...number, verb, context.grid.measurePt - outer]
  const rows = entries.map((entry, index) => {
    const [numbers = [], verbs = [], texts = []] = alignBaselines(context, [
      numberTexts(entry),
      verbTexts(entry, isOperative),
      textsOf('clause', entry.text),
    ])
    const look = {
      paddingPt: { top: ptOfMm(index === 0 && isOperative ? 5 : 1.6), end: ptOfMm(2) },
    }
    const top = index === 0 && isOperative ? { borders: { top: hairline(context) } } : {}
    const cell = (content: readonly TextNode[]): GridCell => gridCell(content, { ...look, ...top })
    return gridRow([...(isOperative ? [cell(numbers)] : []), cell(verbs), cell(texts)], {
      isUnsplit: true,
    })
  })
  return [gridNode(context, columns, rows, listOf(isOperative))]
}

/** Numbered clauses are a list for those who listen. */
const listOf = (isOperative: boolean) =>
  ({
    role: isOperative ? 'list' : 'frame',
    spaceBeforePt: ptOfMm(isOperative ? 5 : 1.5),
  }) as const

/** In half a page the verb runs into the text; the number keeps a column at the outer edge. */
function pairedClauses(
  context: LayoutContext,
  entries: readonly Clause[],
  isOperative: boolean,
): LayoutNode {
  const { halfPt, gutterPt } = context.grid
  const outer = isOperative ? numberPt.paired : 0.01
  const columns = isOperative
    ? [outer, halfPt - outer, gutterPt, halfPt - outer, outer]
    : [halfPt, gutterPt, halfPt]
  const rows = entries.map((entry, index): GridRow => {
    const [number1, number2] = numberTexts(entry)
    const [text1, text2] = textsOf('clause', runIn(entry, isOperative))
    const slots = isOperative
      ? [number1, text1, undefined, text2, number2]
      : [text1, undefined, text2]
    const cells = alignBaselines(
      context,
      slots.map((slot) => (slot ? [slot] : [])),
    )
    const isFirst = index === 0 && isOperative
    return gridRow(
      cells.map((content) =>
        gridCell(content, {
          borders: isFirst ? { top: hairline(context) } : {},
          paddingPt: { top: ptOfMm(isFirst ? 5 : 1.8) },
        }),
      ),
    )
  })
  return gridNode(context, columns, rows, listOf(isOperative))
}

const runIn = ({ verb, text }: Clause, isOperative: boolean): Passage => ({
  ...text,
  versions: text.versions.map(({ language, content }, index) => ({
    language,
    content: [
      ...(verb.versions[index]?.content ?? []).map((run): Run =>
        isOperative ? { ...run, bold: true } : { ...run, italic: true, tone: 'label' },
      ),
      { text: ' ' },
      ...content,
    ],
  })),
})

const verbTexts = ({ verb }: Clause, isOperative: boolean): readonly TextNode[] =>
  isOperative
    ? textsOf('operative-verb', verb)
    : textsOf('verb', {
        ...verb,
        versions: verb.versions.map(({ language, content }) => ({
          language,
          content: content.map((run): Run => ({ ...run, italic: true })),
        })),
      })

const numberTexts = ({ number, text }: Clause): readonly TextNode[] =>
  number === undefined
    ? []
    : text.versions.map(({ language }) =>
        textNode('line-number', { language, content: [{ text: number, isolated: true }] }),
      )

const signaturesInARow = 3
const signatureGapPt = ptOfMm(8)

/** Lines to sign on, three beside each other, roles and names under them. */
export function layOutSignatureLines(
  context: LayoutContext,
  { people }: BlockOf<'signatures'>,
): readonly LayoutNode[] {
  const { measurePt } = context.grid
  const isPaired = context.sides === 'paired'
  const perRow = isPaired ? 2 : signaturesInARow
  const widthPt = (measurePt - signatureGapPt * (perRow - 1)) / perRow
  const columns = Array.from({ length: perRow * 2 - 1 }, (_, index) =>
    index % 2 === 0 ? widthPt : signatureGapPt,
  )
  const rows = Array.from({ length: Math.ceil(people.length / perRow) }, (_, row) => {
    const signed = people.slice(row * perRow, (row + 1) * perRow)
    const lines = columns.map((_, index) =>
      gridCell([], {
        borders: signed[index / 2]
          ? { bottom: { ...hairline(context), colour: context.theme.colours.ink } }
          : {},
        paddingPt: { top: ptOfMm(16) },
      }),
    )
    const names = columns.map((_, index) => {
      const person = signed[index / 2]
      const content = person
        ? [
            ...textsOf('signature-role', person.role),
            ...(person.name ? textsOf('signature-name', person.name) : []),
          ]
        : []
      return gridCell(content, { paddingPt: { top: ptOfMm(1.2) } })
    })
    return [gridRow(lines, { keepWithNext: true }), gridRow(names)]
  })
  return [gridNode(context, columns, rows.flat(), { spaceBeforePt: ptOfMm(6) })]
}
