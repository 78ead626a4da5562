import type { Axis, Conference } from './conference'
import type { Recommendation } from './recommendation'

/** The axes and recommendations in printing order, each with the number every language prints. */
export interface NumberedConference {
  readonly axes: readonly NumberedAxis[]
}

export interface NumberedAxis {
  /** Absent for the last group, which holds the recommendations whose axis the record does not have. */
  readonly axis?: Axis
  /** Empty in a conference without axes, where nothing is grouped. */
  readonly number: string
  readonly recommendations: readonly NumberedRecommendation[]
}

export interface NumberedRecommendation {
  readonly recommendation: Recommendation
  readonly number: string
}

/**
 * Numbers recommendations `2.1` within their axis, or `1`, `2`, … through the document, in the order of
 * the file; without axes there is nothing to number within. An axis without recommendations keeps its number; no recommendation is ever left out.
 */
export function numberRecommendations(conference: Conference): NumberedConference {
  const groups = groupByAxis(conference)
  const hasAxes = conference.axes.length > 0
  const axes = groups.map(({ axis, recommendations }, axisIndex): NumberedAxis => {
    const before = groups
      .slice(0, axisIndex)
      .reduce((sum, group) => sum + group.recommendations.length, 0)
    const numberOf = (index: number): string =>
      conference.numbering === 'continuous' || !hasAxes
        ? `${before + index + 1}`
        : `${axisIndex + 1}.${index + 1}`
    return {
      ...(axis ? { axis } : {}),
      number: hasAxes ? `${axisIndex + 1}` : '',
      recommendations: recommendations.map((recommendation, index) => ({
        recommendation,
        number: numberOf(index),
      })),
    }
  })
  return { axes }
}

/** Whether axes group the recommendations: those without one are then the others. */
export const isGrouped = ({ axes }: NumberedConference): boolean =>
  axes.some(({ axis }) => axis !== undefined)

interface AxisGroup {
  readonly axis?: Axis
  readonly recommendations: readonly Recommendation[]
}

/** Where two axes share an id, the first takes the recommendations. */
function groupByAxis({ axes, recommendations }: Conference): readonly AxisGroup[] {
  const firstIndex = new Map<string, number>()
  axes.forEach(({ id }, index) => firstIndex.set(id, firstIndex.get(id) ?? index))
  const own = axes.map((): Recommendation[] => [])
  const withoutAxis: Recommendation[] = []
  for (const recommendation of recommendations) {
    const group = own[firstIndex.get(recommendation.axisId) ?? -1] ?? withoutAxis
    group.push(recommendation)
  }
  const groups = axes.map((axis, index): AxisGroup => ({ axis, recommendations: own[index] ?? [] }))
  return withoutAxis.length > 0 ? [...groups, { recommendations: withoutAxis }] : groups
}
