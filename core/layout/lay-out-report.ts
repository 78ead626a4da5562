import type { BlockOf } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { estimateLines } from './estimate-lines'
import { logoRow } from './logo-row'
import { figureNode } from './figure-node'
import { gridCell, gridNode, gridRow, wholeColumns, wholeRow } from './grid-rows'
import {
  accentRule,
  anchorOf,
  hairline,
  hasTitlesAbove,
  type LayoutContext,
} from './layout-context'
import type { GridRow, LayoutNode, TextNode } from './page-layout'
import { alignBaselines, textNode, textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** The title stands this far down the page, as a share of its height. */
const titleTopShare = { large: 0.2, small: 0.1 } as const

/** A title of more lines than this is set a step smaller and higher up. */
const mostLines = 3

/** Organiser and emblem at the head, each language's kind, title and subtitle under an accent rule. */
export function layOutCover(
  context: LayoutContext,
  cover: BlockOf<'cover'>,
): readonly LayoutNode[] {
  const isLong = cover.title.versions.some(
    (version) => estimateLines(context, 'cover-title', version, context.grid.measurePt) > mostLines,
  )
  const isSmall = hasTitlesAbove(context) || isLong
  const versions = cover.title.versions.map((_, index) => {
    const only = (passage: Passage): Passage => ({
      ...passage,
      versions: passage.versions.slice(index, index + 1),
    })
    return [
      textsOf('cover-kind', only(cover.documentKind), {
        spaceBeforePt:
          index === 0
            ? context.grid.page.heightPt * titleTopShare[isSmall ? 'small' : 'large']
            : ptOfMm(9),
      }),
      textsOf(isSmall ? 'solemn-title' : 'cover-title', only(cover.title), {
        spaceBeforePt: ptOfMm(2),
        outlineLevel: 1,
        keepWithNext: true,
      }),
      ...(cover.subtitle
        ? [textsOf('cover-subtitle', only(cover.subtitle), { spaceBeforePt: ptOfMm(3) })]
        : []),
      ...(cover.addressee
        ? [
            textsOf('addressee-label', only(cover.addressee.label), { spaceBeforePt: ptOfMm(5) }),
            textsOf('addressee', only(cover.addressee.name)),
          ]
        : []),
    ].flat()
  })
  const rule = { kind: 'rule', rule: accentRule(context, 'box'), spaceBeforePt: ptOfMm(9) } as const
  return [
    ...logoRow(context, cover.logos, { belowPt: ptOfMm(6) }),
    coverHead(context, cover),
    ...versions.flatMap((texts, index) => (index > 0 ? [rule, ...texts] : texts)),
  ]
}

/** Organiser, emblem, organiser; in one language the emblem stands at the far end. */
function coverHead(context: LayoutContext, cover: BlockOf<'cover'>): LayoutNode {
  const names = textsOf('cover-organiser', cover.organiser)
  const places = textsOf('cover-place', cover.place)
  const [first = [], second = []] = alignBaselines(
    context,
    names.map((name, index) => [name, ...places.slice(index, index + 1)]),
  )
  const logo = cover.logo ? [figureNode(cover.logo, second.length > 0 ? 'center' : 'end')] : []
  const { measurePt } = context.grid
  const middlePt = ptOfMm(cover.logo ? cover.logo.widthMm + 12 : 12)
  if (second.length === 0) {
    const row = gridRow([gridCell(first, { verticalAlign: 'middle' }), gridCell(logo)])
    return gridNode(context, [measurePt - middlePt, middlePt], [row])
  }
  const sidePt = (measurePt - middlePt) / 2
  const row = gridRow([
    gridCell(first, { verticalAlign: 'middle' }),
    gridCell(logo, { verticalAlign: 'middle' }),
    gridCell(second, { verticalAlign: 'middle' }),
  ])
  return gridNode(context, [sidePt, middlePt, sidePt], [row])
}

/** Place, date and reference at the foot of the cover, under a hairline. */
export function layOutCoverFoot(
  context: LayoutContext,
  { facts }: BlockOf<'cover'>,
): readonly LayoutNode[] {
  const perLanguage = context.languages.map((_, index) =>
    facts.flatMap((fact) => textsOf('cover-facts', fact).slice(index, index + 1)),
  )
  const row = wholeRow(context, perLanguage, {
    borders: { top: hairline(context) },
    paddingTopPt: ptOfMm(3),
  })
  return [gridNode(context, wholeColumns(context), [row])]
}

const pageRoomPt = ptOfMm(12)
const numberPt = ptOfMm(7)
const insetPt = ptOfMm(4)

/** Headings, dots, pages: each language leads to its own page numbers, which meet at the gutter. */
export const layOutContents = (
  context: LayoutContext,
  { entries }: BlockOf<'contents'>,
): readonly LayoutNode[] => [
  gridNode(
    context,
    wholeColumns(context),
    entries.map((entry, index) => entryRow(context, entry, index === 0)),
    { spaceBeforePt: ptOfMm(2), listsContents: true },
  ),
]

function entryRow(
  context: LayoutContext,
  { id, level, number, text }: BlockOf<'contents'>['entries'][number],
  isFirst: boolean,
): GridRow {
  const isMain = level === 1
  const texts = text.versions.map(({ language, content }): TextNode =>
    textNode(
      isMain ? 'contents-strong' : 'contents',
      { language, content },
      {
        leader: {
          content: [{ field: 'page-reference', anchor: anchorOf(context, id) }],
          roomPt: pageRoomPt,
          columnPt: context.sides === 'paired' ? context.grid.halfPt : context.grid.measurePt,
        },
        indentPt: isMain ? 0 : insetPt + numberPt,
        ...(number === undefined
          ? {}
          : {
              marker: {
                kind: 'number',
                list: `contents-${language}`,
                level: 0,
                text: number,
              } as const,
            }),
      },
    ),
  )
  return wholeRow(
    context,
    texts.map((node) => [node]),
    { paddingTopPt: ptOfMm(isFirst ? 0 : isMain ? 4 : 1.6) },
  )
}
