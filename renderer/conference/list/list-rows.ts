import type { Conference } from '../../../core/model/conference'
import { isGrouped, numberRecommendations } from '../../../core/model/numbering'
import { isFiltering, passes, type ListFilter } from './list-filter'

/** A row of the list: the head of an axis, or a recommendation. */
export type ListRow =
  | {
      readonly kind: 'axis'
      readonly key: string
      /** Absent for the head over the recommendations whose axis the record lacks. */
      readonly axisId?: string
      readonly number: string
      readonly count: number
      readonly isFolded: boolean
    }
  | { readonly kind: 'recommendation'; readonly key: string; readonly id: string; number: string }

/** What of the list is in sight. */
export interface ListSight {
  readonly folded: ReadonlySet<string>
  readonly filter: ListFilter
  /** Stays in sight whatever the filter says, so that editing it does not take it away. */
  readonly openId?: string | undefined
}

export const axisKey = (axisId: string | undefined): string => `axis/${axisId ?? ''}`
export const recommendationKey = (id: string): string => `recommendation/${id}`
export const idOfKey = (key: string): string => key.slice(key.indexOf('/') + 1)

/** The rows in printing order. An axis in which the filter leaves nothing is left out. */
export function listRows(conference: Conference, sight: ListSight): readonly ListRow[] {
  const { folded, filter, openId } = sight
  const isNarrowed = isFiltering(filter)
  const numbered = numberRecommendations(conference)
  // A conference without axes groups nothing, so its list has no heads.
  const hasHeads = isGrouped(numbered)
  return numbered.axes.flatMap(({ axis, number, recommendations }) => {
    const shown = isNarrowed
      ? recommendations.filter(
          ({ recommendation }) => recommendation.id === openId || passes(recommendation, filter),
        )
      : recommendations
    if (isNarrowed && shown.length === 0) return []
    const key = axisKey(axis?.id)
    const isFolded = hasHeads && folded.has(key)
    const head: ListRow = {
      kind: 'axis',
      key,
      ...(axis ? { axisId: axis.id } : {}),
      number,
      count: shown.length,
      isFolded,
    }
    if (isFolded) return [head]
    return [
      ...(hasHeads ? [head] : []),
      ...shown.map(({ recommendation: { id }, number: itsNumber }): ListRow => ({
        kind: 'recommendation',
        key: recommendationKey(id),
        id,
        number: itsNumber,
      })),
    ]
  })
}

/**
 * Reads the rows and gives the same ones back as long as none has changed: typing in a text then leaves
 * the list alone, however long it is.
 */
export function createRowReader(): typeof listRows {
  let conferenceRead: Conference | undefined
  let sightRead: ListSight | undefined
  let rows: readonly ListRow[] = []
  return (conference, sight) => {
    if (sight === sightRead && conferenceRead && hasSameRows(conferenceRead, conference, sight)) {
      conferenceRead = conference
      return rows
    }
    const next = listRows(conference, sight)
    const known = new Map(rows.map((row) => [row.key, row]))
    const kept = next.map((row) => sameRow(known.get(row.key), row))
    const isSame = kept.length === rows.length && kept.every((row, index) => row === rows[index])
    conferenceRead = conference
    sightRead = sight
    rows = isSame ? rows : kept
    return rows
  }
}

/** Whether two states surely give the same rows: told without numbering thousands of records. */
function hasSameRows(before: Conference, after: Conference, { filter }: ListSight): boolean {
  if (before === after) return true
  const { axes, numbering, recommendations } = before
  return (
    !isFiltering(filter) &&
    axes === after.axes &&
    numbering === after.numbering &&
    recommendations.length === after.recommendations.length &&
    recommendations.every((one, index) => {
      const other = after.recommendations[index]
      return one === other || (one.id === other?.id && one.axisId === other.axisId)
    })
  )
}

/** The row as it was, where it has not changed. */
function sameRow(known: ListRow | undefined, row: ListRow): ListRow {
  if (known?.kind !== row.kind || known.number !== row.number) return row
  if (row.kind === 'recommendation' || known.kind === 'recommendation') return known
  return known.count === row.count && known.isFolded === row.isFolded ? known : row
}
