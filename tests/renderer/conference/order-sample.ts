import type { Conference } from '../../../core/model/conference'
import { numberRecommendations } from '../../../core/model/numbering'
import { addAxis } from '../../../renderer/conference/axis-edits'
import { blankConference } from '../../../renderer/conference/blank-conference'
import { addRecommendation } from '../../../renderer/conference/recommendation-edits'

/** Axis A with 1 and 2, axis B with 3, axis C without any. */
export const orderSample: Conference = [
  ['1', 'a'],
  ['2', 'a'],
  ['3', 'b'],
].reduce(
  (value, [id = '', axisId = '']) => addRecommendation(value, id, axisId),
  ['b', 'c'].reduce(addAxis, blankConference('2025-11-13', 'a')),
)

/** The recommendations under their axes: `a:1,2 b:3 c:`. */
export const orderOf = (value: Conference): string =>
  numberRecommendations(value)
    .axes.map(
      ({ axis, recommendations }) =>
        `${axis?.id}:${recommendations.map(({ recommendation }) => recommendation.id).join()}`,
    )
    .join(' ')
