import type { BlockOf, Column, TableCell, TableRow } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { directionOf, type Language } from '../text/language'
import { gridCell, gridNode, gridRow } from './grid-rows'
import { accentRule, hairline, type LayoutContext } from './layout-context'
import type { Borders, GridCell, GridNode, Rule, TextNode } from './page-layout'
import { alignBaselines, textNode } from './text-nodes'
import type { StyleName } from './text-look'
import { ptOfMm } from './units'

const numberPt = { paired: ptOfMm(6.5), single: ptOfMm(12) } as const
const spinePt = ptOfMm(17)
const columnGapPt = ptOfMm(2.4)
const rowPaddingPt = ptOfMm(0.9)
const edgePt = ptOfMm(1.5)

/** A data table: one language in its own direction, or two as mirrored halves around the spine. */
export function layOutTable(context: LayoutContext, table: BlockOf<'table'>): GridNode {
  const slots = slotsOf(context, table.columns)
  const header = gridRow(
    alignedCells(
      context,
      slots.map((slot) => headerTexts(context, slot)),
      (content, index) => headerCell(context, content, sidesOf(context, slots, index)),
    ),
    { isHeader: true, keepWithNext: true },
  )
  const rows = table.rows.map((row) =>
    gridRow(
      alignedCells(
        context,
        slots.map((slot) => bodyTexts(context, slot, row)),
        (content, index) =>
          gridCell(content, {
            borders: { bottom: rowRule(context, row) },
            paddingPt: {
              top: rowPaddingPt,
              bottom: rowPaddingPt,
              ...sidesOf(context, slots, index),
            },
          }),
      ),
    ),
  )
  return gridNode(context, widthsOf(context, slots), [header, ...rows], {
    role: 'table',
    spaceBeforePt: ptOfMm(1.4),
  })
}

/** One column as it stands on the page: which column of the block, in which language (none: shared). */
interface Slot {
  readonly column: Column
  readonly index: number
  readonly language: Language | undefined
}

function slotsOf(context: LayoutContext, columns: readonly Column[]): readonly Slot[] {
  const [first, second] = context.languages
  const slots = columns.map((column, index) => ({ column, index }))
  const inLanguage = (language: Language | undefined): readonly Slot[] =>
    slots.filter(({ column }) => column.role !== 'spine').map((slot) => ({ ...slot, language }))
  if (second === undefined) return slots.map((slot) => ({ ...slot, language: first }))
  const spine = slots
    .filter(({ column }) => column.role === 'spine')
    .map((slot) => ({ ...slot, language: undefined }))
  const other = inLanguage(second)
  // Two languages that run the same way read alike from their own first column.
  const isMirrored = directionOf(second) !== context.direction
  return [...inLanguage(first), ...spine, ...(isMirrored ? other.toReversed() : other)]
}

function widthsOf(context: LayoutContext, slots: readonly Slot[]): readonly number[] {
  const fixed = (slot: Slot): number => {
    if (slot.column.role === 'number') return numberPt[context.scale] + columnGapPt
    return slot.column.role === 'spine' && context.scale === 'paired' ? spinePt : 0
  }
  const free = context.grid.measurePt - slots.reduce((sum, slot) => sum + fixed(slot), 0)
  const weights = slots.map((slot) => (fixed(slot) > 0 ? 0 : slot.column.weight))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return slots.map((slot, index) => fixed(slot) || (free * (weights[index] ?? 0)) / total)
}

function headerTexts(context: LayoutContext, slot: Slot): readonly TextNode[] {
  return textsInSlot(context, slot, 'table-head', slot.column.header)
}

function bodyTexts(context: LayoutContext, slot: Slot, row: TableRow): readonly TextNode[] {
  const cell: TableCell | undefined = row.cells[slot.index]
  if (!cell) throw new Error(`row ${row.id} has no cell for column ${slot.index}`)
  const style = slot.column.role === 'number' ? 'table-number' : 'table-cell'
  if (!('shared' in cell)) return textsInSlot(context, slot, style, cell)
  const language = slot.language ?? latinLanguage(context)
  const content = { language, content: cell.shared }
  return [textNode(style, content, { alignment: slot.language ? 'start' : 'center' })]
}

/** The slot's own language, or every language stacked in the spine, the Latin one first. */
function textsInSlot(
  context: LayoutContext,
  { language }: Slot,
  style: StyleName,
  { versions, source }: Passage,
): readonly TextNode[] {
  const alignment = language ? 'start' : 'center'
  const shown = language ? versions.filter((version) => version.language === language) : versions
  const ordered = language
    ? shown
    : shown.toSorted((a, b) => rank(context, a.language) - rank(context, b.language))
  return ordered.map((version) =>
    textNode(style, version, { alignment, ...(source === undefined ? {} : { source }) }),
  )
}

const latinLanguage = ({ languages }: LayoutContext): Language =>
  languages.find((language) => directionOf(language) === 'ltr') ?? languages[0] ?? 'en'

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
  const isFilled = theme.tableHead === 'fill'
  const borders: Borders = isFilled ? {} : { bottom: accentRule(context, 'head') }
  return gridCell(content, {
    ...(isFilled ? { fill: theme.colours.accent } : {}),
    borders,
    isHeader: true,
    paddingPt: { top: rowPaddingPt, bottom: ptOfMm(1.15), ...sides },
  })
}

interface Sides {
  readonly start: number
  readonly end: number
}

/** A gap after each column but those beside the spine; a filled head keeps its words off its edges. */
function sidesOf({ theme }: LayoutContext, slots: readonly Slot[], index: number): Sides {
  const edge = theme.tableHead === 'fill' ? edgePt : 0
  const isLast = index === slots.length - 1
  const isSpine = slots[index]?.language === undefined
  return { start: index === 0 ? edge : 0, end: isLast ? edge : isSpine ? 0 : columnGapPt }
}

const rowRule = (context: LayoutContext, row: TableRow): Rule =>
  row.endsGroup
    ? { ...hairline(context), colour: context.theme.colours.darkRule }
    : hairline(context)
