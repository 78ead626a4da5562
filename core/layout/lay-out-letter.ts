import type { BlockOf } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { scriptOf, type Script } from '../text/language'
import { logoRow } from './logo-row'
import { figureNode } from './figure-node'
import {
  gridCell,
  gridNode,
  gridRow,
  labelColumns,
  labelRow,
  wholeColumns,
  wholeRow,
} from './grid-rows'
import { accentRule, airPt, type LayoutContext } from './layout-context'
import type { GridCell, LayoutNode, TextNode } from './page-layout'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { lookOf } from './text-look'
import { ptOfMm } from './units'
import { widestWordPt } from './word-width'

/** Latin script at the left, Arabic at the right as they are read, emblem and Tifinagh between. */
export function layOutLetterhead(
  context: LayoutContext,
  { lines, logo, logos }: BlockOf<'letterhead'>,
): readonly LayoutNode[] {
  const middlePt = context.grid.measurePt * 0.24
  const sidePt = (context.grid.measurePt - middlePt) / 2
  const emblem = logo ? [figureNode(logo, 'center')] : []
  const cell = (content: GridCell['content']): GridCell =>
    gridCell(content, {
      verticalAlign: 'top',
      borders: { bottom: accentRule(context, 'head') },
      paddingPt: { bottom: airPt(context, 4) },
    })
  const [latin = [], arabic = []] = alignBaselines(context, [
    linesIn(lines, 'Latn'),
    linesIn(lines, 'Arab'),
  ])
  const row = gridRow([cell(arabic), cell([...emblem, ...linesIn(lines, 'Tfng')]), cell(latin)])
  return [
    ...logoRow(context, logos, { belowPt: ptOfMm(3) }),
    gridNode(context, [sidePt, middlePt, sidePt], [row], { direction: 'rtl' }),
  ]
}

/** The state stands first, in bold. */
const linesIn = (lines: readonly Passage[], script: Script): readonly TextNode[] =>
  lines.flatMap(({ versions }, index) =>
    versions
      .filter(({ language }) => scriptOf(language) === script)
      .slice(0, 1)
      .map(({ language, content }) =>
        textNode(
          'letterhead',
          {
            language,
            content: index === 0 ? content.map((run): Run => ({ ...run, bold: true })) : content,
          },
          { alignment: 'center' },
        ),
      ),
  )

/** Number where the line starts, place and date where it ends. */
export function layOutReferenceLine(
  context: LayoutContext,
  { number, placeAndDate }: BlockOf<'reference-line'>,
): readonly LayoutNode[] {
  const half = context.grid.measurePt / 2
  const [start = [], end = []] = alignBaselines(context, [
    textsOf('letter', number),
    textsOf('letter', placeAndDate, { alignment: 'end' }),
  ])
  return [
    gridNode(context, [half, half], [gridRow([gridCell(start), gridCell(end)])], {
      spaceBeforePt: airPt(context, 5),
    }),
  ]
}

/** Line under line in the middle. */
export const layOutAddress = (
  context: LayoutContext,
  { lines }: BlockOf<'address'>,
): readonly LayoutNode[] =>
  lines.flatMap(({ text, isStrong }, index) =>
    text.versions.map(({ language, content }) =>
      textNode(
        'letter',
        {
          language,
          content: isStrong ? content.map((run): Run => ({ ...run, bold: true })) : content,
        },
        {
          alignment: 'center',
          spaceBeforePt: index === 0 ? airPt(context, 6) : 0,
          keepWithNext: true,
        },
      ),
    ),
  )

const labelMm = { subject: 24, attachments: 24 } as const
const spaceMm = { subject: 6, attachments: 4 } as const

/** Labels in a column of their own. */
export function layOutLabelledList(
  context: LayoutContext,
  { role, entries }: BlockOf<'labelled-list'>,
): readonly LayoutNode[] {
  const isSubject = role === 'subject'
  const labels = entries.map(({ label }) =>
    textsOf(isSubject ? 'letter-label' : 'small-axis', label),
  )
  const rows = entries.map(({ text }, index) =>
    labelRow(
      context,
      (labels[index] ?? []).map((node) => [node]),
      entryTexts(role, index === 0, text).map((node) => [node]),
    ),
  )
  const labelPt = Math.max(ptOfMm(labelMm[role]), ...labels.flat().map(withGapPt(context)))
  return [
    gridNode(context, labelColumns(context, labelPt), rows, {
      spaceBeforePt: airPt(context, spaceMm[role]),
    }),
  ]
}

/** What a label needs for its longest word, which large letters widen, and the white after it. */
const withGapPt =
  ({ theme, scale }: LayoutContext) =>
  (label: TextNode): number =>
    widestWordPt(label, lookOf(theme, scale, label.style, label.language)) + ptOfMm(2)

/** The subject is what the letter is called: its only heading. */
function entryTexts(
  role: BlockOf<'labelled-list'>['role'],
  isFirst: boolean,
  text: Passage,
): readonly TextNode[] {
  if (role === 'attachments') return textsOf('note', text)
  return isFirst ? textsOf('letter', bold(text), { outlineLevel: 1 }) : textsOf('letter', text)
}

const bold = ({ versions, ...passage }: Passage): Passage => ({
  ...passage,
  versions: versions.map(({ language, content }) => ({
    language,
    content: content.map((run): Run => ({ ...run, bold: true })),
  })),
})

/** Who signs, at the far side, with room for the hand. */
export function layOutLetterSignature(
  context: LayoutContext,
  { people }: BlockOf<'signatures'>,
): readonly LayoutNode[] {
  const rows = people.map(({ role, name }) =>
    wholeRow(
      context,
      role.versions.map((_, index) => [
        ...textsOf('letter', bold(role), { alignment: 'center' }).slice(index, index + 1),
        ...(name
          ? textsOf('letter', name, { alignment: 'center', spaceBeforePt: ptOfMm(22) }).slice(
              index,
              index + 1,
            )
          : []),
      ]),
    ),
  )
  if (context.sides === 'paired') {
    return [gridNode(context, wholeColumns(context), rows, { spaceBeforePt: airPt(context, 10) })]
  }
  const blockPt = ptOfMm(82)
  const roomPt = ptOfMm(people.some(({ name }) => name) ? 4 : 24)
  const placed = rows.map((row) => ({
    ...row,
    cells: [gridCell([], { paddingPt: { bottom: roomPt } }), ...row.cells],
  }))
  return [
    gridNode(context, [context.grid.measurePt - blockPt, blockPt], placed, {
      spaceBeforePt: airPt(context, 10),
    }),
  ]
}
