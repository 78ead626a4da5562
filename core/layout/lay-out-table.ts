import type { BlockOf, TableCell, TableHeading, TableRow } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import type { Language } from '../text/language'
import { decimalRoom, underSign } from './align-decimals'
import { gridCell, gridNode, gridRow } from './grid-rows'
import { accentRule, hairline, type LayoutContext } from './layout-context'
import type { Borders, GridCell, GridNode, GridRow, Rule, TextNode } from './page-layout'
import { alignBaselines, textNode } from './text-nodes'
import { isFilled, isInSpine, slotsOf, type Slot } from './table-slots'
import { headingRow, latinLanguage } from './table-heading-row'
import { columnGapPt, edgePt, rowPaddingPt, spinePt, widthsFor } from './table-widths'
import type { StyleName } from './text-look'
import { ptOfMm } from './units'

/** A data table: one language in its own direction, or two as mirrored halves around the spine. */
export function layOutTable(context: LayoutContext, table: BlockOf<'table'>): GridNode {
  const slots = slotsOf(context, table.columns)
  // Words keep off the edges of a ground, and off those of their table where one of its rows has one.
  const hasGround = isFilled(context) || table.rows.some((row) => 'heading' in row)
  const insetPt = hasGround ? edgePt : 0
  const header = gridRow(
    alignedCells(
      context,
      slots.map((slot) => headerTexts(context, slot)),
      (content, index) => headerCell(context, content, sidesOf(context, slots, index, insetPt)),
    ),
    { isHeader: true, keepWithNext: true },
  )
  const bodies = slots.map((slot) => bodyTexts(context, slot, table))
  const rows = table.rows.map((row, place) =>
    'heading' in row
      ? headingRow(context, slots, row)
      : gridRow(
          alignedCells(
            context,
            bodies.map((texts, index) =>
              isCovered(row, slots[index]) ? [] : (texts.get(row) ?? []),
            ),
            (content, index) =>
              gridCell(content, {
                ...spineGround(context, slots, index),
                ...(isCovered(row, slots[index]) ? { isCovered: true } : {}),
                borders: isCovered(table.rows[place + 1], slots[index])
                  ? {}
                  : { bottom: rowRule(context, row) },
                paddingPt: {
                  ...rowPaddingPt,
                  ...sidesOf(context, slots, index, insetPt),
                },
              }),
          ),
          { keepWithNext: slots.some((slot) => isCovered(table.rows[place + 1], slot)) },
        ),
  )
  const all = [header, ...keptInPairs(rows)]
  return gridNode(context, widthsFor(context, slots, all, insetPt), all, {
    role: 'table',
    spaceBeforePt: ptOfMm(1.4),
  })
}

/** Whether the cell of a column goes on from the row above. */
const isCovered = (row: TableRow | TableHeading | undefined, slot: Slot | undefined): boolean =>
  row !== undefined &&
  'cells' in row &&
  slot !== undefined &&
  (row.coveredColumns?.includes(slot.index) ?? false)

/** Neither the first nor the last row of a table stands alone on a page. */
const keptInPairs = (rows: readonly GridRow[]): readonly GridRow[] =>
  rows.map((row, index) =>
    index === rows.length - 2 || (index === 0 && rows.length > 1)
      ? { ...row, keepWithNext: true }
      : row,
  )

const headerTexts = (context: LayoutContext, slot: Slot): readonly TextNode[] =>
  cellTexts(
    context,
    slot,
    isFilled(context) ? 'table-head-filled' : 'table-head',
    slot.column.header,
  )

/** What stands in a column, row by row; its amounts under one decimal sign. */
function bodyTexts(
  context: LayoutContext,
  slot: Slot,
  { rows }: BlockOf<'table'>,
): ReadonlyMap<TableRow, readonly TextNode[]> {
  const { role } = slot.column
  const style = role === 'number' ? 'table-number' : 'table-cell'
  const texts = rows.flatMap((row): readonly (readonly [TableRow, readonly TextNode[]])[] => {
    if ('heading' in row) return []
    const cell: TableCell | undefined = row.cells[slot.index]
    if (!cell) throw new Error(`row ${row.id} has no cell for column ${slot.index}`)
    return [[row, cellTexts(context, slot, style, cell)]]
  })
  if (role !== 'amount') return new Map(texts)
  const room = decimalRoom(
    context,
    texts.flatMap(([, nodes]) => nodes),
  )
  const insetPt = isInSpine(context, slot)
    ? Math.max(0, (spinePt - room.beforePt - room.afterPt) / 2)
    : 0
  return new Map(
    texts.map(([row, nodes]) => [
      row,
      nodes.map((node) => underSign(context, room, { ...node, indentPt: insetPt })),
    ]),
  )
}

function cellTexts(
  context: LayoutContext,
  slot: Slot,
  style: StyleName,
  cell: TableCell,
): readonly TextNode[] {
  if (!('shared' in cell)) return textsInSlot(context, slot, style, cell)
  const fallback = context.sides === 'paired' ? latinLanguage(context) : context.languages[0]
  const language = cell.language ?? slot.language ?? fallback ?? 'en'
  const alignment = isInSpine(context, slot) ? 'center' : 'start'
  return [textNode(style, { language, content: cell.shared }, { alignment })]
}

/** The slot's own language, or every language stacked in the spine, the Latin one first. */
function textsInSlot(
  context: LayoutContext,
  slot: Slot,
  style: StyleName,
  { versions, source }: Passage,
): readonly TextNode[] {
  const { language } = slot
  const isSpine = isInSpine(context, slot)
  const alignment = isSpine ? 'center' : 'start'
  const shown = language ? versions.filter((version) => version.language === language) : versions
  const ordered = !isSpine
    ? shown
    : shown.toSorted((a, b) => rank(context, a.language) - rank(context, b.language))
  return ordered.map((version) =>
    textNode(style, version, { alignment, ...(source === undefined ? {} : { source }) }),
  )
}

const rank = (context: LayoutContext, language: Language): number =>
  language === latinLanguage(context) ? 0 : 1

function alignedCells(
  context: LayoutContext,
  texts: readonly (readonly TextNode[])[],
  cell: (content: readonly TextNode[], index: number) => GridCell,
): readonly GridCell[] {
  return alignBaselines(context, texts).map(cell)
}

function headerCell(context: LayoutContext, content: readonly TextNode[], sides: Sides): GridCell {
  const { theme } = context
  const filled = isFilled(context)
  const borders: Borders = filled ? {} : { bottom: accentRule(context, 'head') }
  return gridCell(content, {
    ...(filled ? { fill: theme.colours.accent } : {}),
    borders,
    isHeader: true,
    paddingPt: { top: rowPaddingPt.bottom, bottom: ptOfMm(1.15), ...sides },
  })
}

/** On a landscape page the column between the languages is tinted. */
const spineGround = (
  context: LayoutContext,
  slots: readonly Slot[],
  index: number,
): { readonly fill?: string } =>
  context.role === 'landscape' && isInSpine(context, slots[index])
    ? { fill: context.theme.colours.tint }
    : {}

interface Sides {
  readonly start: number
  readonly end: number
}

/** A gap after each column but those beside the spine, and what the table keeps off its edges. */
function sidesOf(
  context: LayoutContext,
  slots: readonly Slot[],
  index: number,
  insetPt: number,
): Sides {
  const isLast = index === slots.length - 1
  const isSpine = isInSpine(context, slots[index])
  // On the far side of a tinted spine the gap of its neighbour lies away from it.
  const isAfterSpine =
    context.role === 'landscape' &&
    isInSpine(context, slots[index - 1]) &&
    !isInSpine(context, slots[index])
  return {
    start: index === 0 ? insetPt : isAfterSpine ? columnGapPt(context) : 0,
    end: isLast ? insetPt : isSpine ? 0 : columnGapPt(context),
  }
}

const rowRule = (context: LayoutContext, row: TableRow): Rule =>
  row.endsGroup
    ? { ...hairline(context), colour: context.theme.colours.darkRule }
    : hairline(context)
