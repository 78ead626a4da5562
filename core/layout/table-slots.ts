import type { Column } from '../brief/brief-document'
import { directionOf, type Language } from '../text/language'
import type { LayoutContext } from './layout-context'

/** One column as it stands on the page: which column of the block, in which language (none: shared). */
export interface Slot {
  readonly column: Column
  readonly index: number
  readonly language: Language | undefined
}

/** What has no language stands once for all, between two of them. */
export const standsOnce = ({ role }: Pick<Column, 'role'>): boolean =>
  role === 'spine' || role === 'amount'

/** The columns of a table as its part's languages share the page. */
export function slotsOf(context: LayoutContext, columns: readonly Column[]): readonly Slot[] {
  const [first, second] = context.languages
  const slots = columns.map((column, index) => ({ column, index }))
  const inLanguage = (language: Language | undefined): readonly Slot[] =>
    slots.filter(({ column }) => !standsOnce(column)).map((slot) => ({ ...slot, language }))
  if (second === undefined) return slots.map((slot) => ({ ...slot, language: first }))
  if (context.sides === 'single') return slots.map((slot) => ({ ...slot, language: undefined }))
  const spine = slots
    .filter(({ column }) => standsOnce(column))
    .map((slot) => ({ ...slot, language: undefined }))
  const other = inLanguage(second)
  // Two languages that run the same way read alike from their own first column.
  const isMirrored = directionOf(second) !== context.direction
  return [...inLanguage(first), ...spine, ...(isMirrored ? other.toReversed() : other)]
}

/** Whether a column stands between two languages that share the page. */
export const isInSpine = ({ sides }: LayoutContext, slot: Slot | undefined): boolean =>
  sides === 'paired' && slot !== undefined && slot.language === undefined

/** A table that fills a page of its own has a solid head in every theme. */
export const isFilled = ({ theme, role }: LayoutContext): boolean =>
  theme.tableHead === 'fill' || role === 'landscape'
