import { noAxisId } from '../../../core/model/recommendation'
import type { ListRow } from './list-rows'
import type { RecommendationPlace } from '../recommendation-moves'

/** Between which rows something is dropped. */
export interface RowTarget {
  readonly key: string
  readonly position: 'before' | 'after'
}

/**
 * The place in the order that a gap between rows means: below the head of an axis is its beginning, or its
 * end where it is folded; above the head is the end of the axis before. Absent where no axis takes it.
 */
export function dropPlace(
  rows: readonly ListRow[],
  target: RowTarget,
  dragged: ReadonlySet<string>,
): RecommendationPlace | undefined {
  const gap = gapOf(rows, target)
  const above = rows.slice(0, gap).findLast((row) => row.kind === 'axis')
  const first = rows[0]
  // Nothing is grouped.
  if (first?.kind === 'recommendation') {
    return { axisId: noAxisId, beforeId: nextId(rows, gap, dragged) }
  }
  if (!above) {
    // Above the first head of all.
    return first?.kind === 'axis' && first.axisId !== undefined
      ? { axisId: first.axisId, beforeId: nextId(rows, 1, dragged) }
      : undefined
  }
  if (above.axisId === undefined) return undefined
  if (above.isFolded) return { axisId: above.axisId }
  return { axisId: above.axisId, beforeId: nextId(rows, gap, dragged) }
}

/** The axis whose rows a gap follows; absent above them all. */
export function axisAbove(rows: readonly ListRow[], target: RowTarget): string | undefined {
  const above = rows.slice(0, gapOf(rows, target)).findLast((row) => row.kind === 'axis')
  return above?.kind === 'axis' ? above.axisId : undefined
}

/** How many rows are above a gap: the one after a row is the one before the next. */
function gapOf(rows: readonly ListRow[], { key, position }: RowTarget): number {
  const at = rows.findIndex((row) => row.key === key)
  return position === 'after' ? at + 1 : at
}

/** The first recommendation from here on in the same axis that is not itself on the move. */
function nextId(
  rows: readonly ListRow[],
  from: number,
  dragged: ReadonlySet<string>,
): string | undefined {
  for (const row of rows.slice(from)) {
    if (row.kind === 'axis') return undefined
    if (!dragged.has(row.id)) return row.id
  }
  return undefined
}
