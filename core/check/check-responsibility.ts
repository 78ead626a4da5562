import type { Conference } from '../model/conference'
import { issueAt, type Issue } from './issue'

/** Finds recommendations that do not say who must act, by when, by which instrument, or how one will see it. */
export const checkResponsibility = (conference: Conference): readonly Issue[] =>
  conference.recommendations.flatMap((recommendation, index) => {
    const { leadBodyId, horizon, instrument, indicators } = recommendation
    const place = ['recommendations', index]
    return [
      ...(leadBodyId ? [] : [issueAt('missing-lead', [...place, 'leadBodyId'])]),
      ...(horizon ? [] : [issueAt('missing-horizon', [...place, 'horizon'])]),
      ...(instrument ? [] : [issueAt('missing-instrument', [...place, 'instrument'])]),
      ...(indicators.length > 0 ? [] : [issueAt('missing-indicator', [...place, 'indicators'])]),
    ]
  })
