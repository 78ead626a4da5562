import type { Recommendation } from '../model/recommendation'
import type { Composition } from './composition'

/** What a recommendation may say besides its text. */
export type RecordedFact = 'lead' | 'partners' | 'horizon' | 'instrument' | 'indicator'

const isIn: Readonly<Record<RecordedFact, (recommendation: Recommendation) => boolean>> = {
  lead: ({ leadBodyId }) => leadBodyId !== undefined,
  partners: ({ partnerBodyIds }) => partnerBodyIds.length > 0,
  horizon: ({ horizon }) => horizon !== undefined,
  instrument: ({ instrument }) => instrument !== undefined,
  indicator: ({ indicators }) => indicators.length > 0,
}

/**
 * What at least one of the printed recommendations says. Where one has a date, one without is marked; where
 * none has, the document does not speak of dates at all.
 */
export function recordedFacts({ numbered }: Composition): ReadonlySet<RecordedFact> {
  const all = numbered.axes.flatMap(({ recommendations }) => recommendations)
  const facts = ['lead', 'partners', 'horizon', 'instrument', 'indicator'] as const
  return new Set(
    facts.filter((fact) => all.some(({ recommendation }) => isIn[fact](recommendation))),
  )
}
