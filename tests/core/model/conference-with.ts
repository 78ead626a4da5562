import type { z } from 'zod'
import { conferenceSchema, type Conference } from '../../../core/model/conference'
import type { recommendationSchema } from '../../../core/model/recommendation'

type ConferenceFile = z.input<typeof conferenceSchema>
type RecommendationFile = z.input<typeof recommendationSchema>

/** A small Arabic–French conference with whatever the test is about. */
export const conferenceWith = (given: Partial<ConferenceFile> = {}): Conference =>
  conferenceSchema.parse({
    schemaVersion: 1,
    languages: ['ar', 'fr'],
    title: { ar: 'مؤتمر', fr: 'Congrès' },
    period: { from: '2025-11-13', to: '2025-11-14' },
    ...given,
  })

/** A recommendation that lacks nothing, with whatever the test is about. */
export const recommendationFile = (
  given: Partial<RecommendationFile> = {},
): RecommendationFile => ({
  id: 'r-1',
  axisId: 'a-1',
  text: { ar: 'إحداث صندوق.', fr: 'Créer un fonds.' },
  leadBodyId: 'b-1',
  horizon: 'short',
  instrument: 'law',
  indicators: [{ text: { ar: 'عدد', fr: 'Nombre' } }],
  ...given,
})

/** A conference that lacks nothing: one axis, one body, and the recommendations given. */
export const completeConference = (
  recommendations: readonly RecommendationFile[] = [recommendationFile()],
  given: Partial<ConferenceFile> = {},
): Conference =>
  conferenceWith({
    axes: [{ id: 'a-1', title: { ar: 'محور', fr: 'Axe' } }],
    bodies: [{ id: 'b-1', name: { ar: 'وزارة', fr: 'Ministère' } }],
    recommendations: [...recommendations],
    ...given,
  })
