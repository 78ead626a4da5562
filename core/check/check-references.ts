import type { Conference } from '../model/conference'
import { noAxisId } from '../model/recommendation'
import { issueAt, type Issue, type IssueCode } from './issue'

/** Finds references to axes, bodies and recommendations that the record does not have. */
export function checkReferences(conference: Conference): readonly Issue[] {
  const axes = idsOf(conference.axes)
  const bodies = idsOf(conference.bodies)
  const recommendations = idsOf(conference.recommendations)
  return [
    ...lost('unknown-body', conference.organiserIds, bodies, ['organiserIds']),
    ...lost('unknown-body', conference.partnerIds, bodies, ['partnerIds']),
    ...conference.recommendations.flatMap((recommendation, index) => {
      const { axisId, leadBodyId, partnerBodyIds, relatedIds } = recommendation
      const place = ['recommendations', index]
      return [
        ...axisIssues(axes, axisId, [...place, 'axisId']),
        ...(leadBodyId === undefined || bodies.has(leadBodyId)
          ? []
          : [issueAt('unknown-body', [...place, 'leadBodyId'], leadBodyId)]),
        ...lost('unknown-body', partnerBodyIds, bodies, [...place, 'partnerBodyIds']),
        ...lost('unknown-recommendation', relatedIds, recommendations, [...place, 'relatedIds']),
      ]
    }),
  ]
}

/** Without any axes nothing is grouped; where there are some, a recommendation of none is printed last. */
function axisIssues(
  axes: ReadonlySet<string>,
  axisId: string,
  place: readonly (string | number)[],
): readonly Issue[] {
  if (axes.has(axisId) || (axisId === noAxisId && axes.size === 0)) return []
  return axisId === noAxisId
    ? [issueAt('missing-axis', place)]
    : [issueAt('unknown-axis', place, axisId)]
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

const lost = (
  code: IssueCode,
  ids: readonly string[],
  known: ReadonlySet<string>,
  place: readonly (string | number)[],
): readonly Issue[] =>
  ids.flatMap((id, index) => (known.has(id) ? [] : [issueAt(code, [...place, index], id)]))
