import type { Recommendation } from '../../../core/model/recommendation'
import type { Language } from '../../../core/text/language'

/** Which recommendations the list shows; what is absent does not narrow it. */
export interface ListFilter {
  readonly axisId?: string
  /** Leads or takes part; `none`: nobody leads. */
  readonly bodyId?: string
  readonly horizon?: HorizonFilter
  readonly status?: Recommendation['status']
  /** The text in this language is still to be written. */
  readonly missing?: Language
}

export const horizonFilters = ['short', 'medium', 'long', 'date', 'none'] as const
export type HorizonFilter = (typeof horizonFilters)[number]

export const isFiltering = (filter: ListFilter): boolean => Object.keys(filter).length > 0

/** Whether a recommendation passes a filter. */
export function passes(recommendation: Recommendation, filter: ListFilter): boolean {
  const { axisId, bodyId, horizon, status, missing } = filter
  return (
    (axisId === undefined || recommendation.axisId === axisId) &&
    (bodyId === undefined || concerns(recommendation, bodyId)) &&
    (horizon === undefined || horizonOf(recommendation) === horizon) &&
    (status === undefined || recommendation.status === status) &&
    (missing === undefined || (recommendation.text[missing] ?? '').trim() === '')
  )
}

const concerns = ({ leadBodyId, partnerBodyIds }: Recommendation, bodyId: string): boolean =>
  bodyId === 'none'
    ? leadBodyId === undefined
    : leadBodyId === bodyId || partnerBodyIds.includes(bodyId)

function horizonOf({ horizon }: Recommendation): HorizonFilter {
  if (horizon === undefined) return 'none'
  return horizonFilters.find((one) => one === horizon) ?? 'date'
}
