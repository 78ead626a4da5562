import type { Run } from '../brief/run'
import type { Recommendation } from '../model/recommendation'
import { formatDate } from '../text/dates'
import { documentWord } from '../text/document-words'
import type { Language } from '../text/language'
import type { Composition } from './composition'
import { bodyListRuns, bodyNameRuns } from './body-name-runs'
import { plainRun } from './passages'

/** The lead body's full name, or the words that say it is still to be named. */
export const leadRuns = (
  composition: Composition,
  recommendation: Recommendation,
  language: Language,
): readonly Run[] => leadIn(composition, recommendation, language, 'name')

/** The lead body's short name, for narrow cells. */
export const shortLeadRuns = (
  composition: Composition,
  recommendation: Recommendation,
  language: Language,
): readonly Run[] => leadIn(composition, recommendation, language, 'short-name')

function leadIn(
  composition: Composition,
  { leadBodyId }: Recommendation,
  language: Language,
  length: 'name' | 'short-name',
): readonly Run[] {
  const body = leadBodyId === undefined ? undefined : composition.bodies.get(leadBodyId)
  if (!body) return [{ text: documentWord('lead-to-be-named', language), tone: 'missing' }]
  return bodyNameRuns(composition, body, language, length)
}

/** The partners' short names as a list. */
export const partnerRuns = (
  composition: Composition,
  { partnerBodyIds }: Recommendation,
  language: Language,
): readonly Run[] => bodyListRuns(composition, partnerBodyIds, language, 'short-name')

/** The date a recommendation is due, or short, medium or long term in words. */
export function horizonRuns(
  composition: Composition,
  { horizon }: Recommendation,
  language: Language,
): readonly Run[] {
  if (!horizon) return [{ text: documentWord('no-horizon', language), tone: 'missing' }]
  const words = isTerm(horizon)
    ? documentWord(`horizon-${horizon}`, language)
    : formatDate(horizon, language)
  return [plainRun(composition, words, language)]
}

/** Whether every language prints a horizon alike: a bare year has no language. */
export const isYear = (horizon: string | undefined): horizon is string =>
  horizon !== undefined && /^\d{4}$/.test(horizon)

const isTerm = (horizon: string): horizon is 'short' | 'medium' | 'long' =>
  horizon === 'short' || horizon === 'medium' || horizon === 'long'

/** The instrument in words; nothing where none is chosen. */
export const instrumentRuns = (
  composition: Composition,
  { instrument }: Recommendation,
  language: Language,
): readonly Run[] =>
  instrument
    ? [plainRun(composition, documentWord(`instrument-${instrument}`, language), language)]
    : []
