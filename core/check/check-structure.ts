import type { Conference } from '../model/conference'
import { issueAt, type Issue } from './issue'

/** Finds a conference without recommendations, an axis without any, and a period that ends before it begins. */
export function checkStructure(conference: Conference): readonly Issue[] {
  const { axes, recommendations, period } = conference
  const used = new Set(recommendations.map(({ axisId }) => axisId))
  const isEmpty = recommendations.length === 0
  return [
    ...(period.from > period.to ? [issueAt('period-reversed', ['period', 'to'], period.to)] : []),
    ...(isEmpty ? [issueAt('empty-conference', ['recommendations'])] : []),
    ...axes.flatMap(({ id }, index) =>
      isEmpty || used.has(id) ? [] : [issueAt('empty-axis', ['axes', index])],
    ),
  ]
}
