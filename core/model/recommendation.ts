import { z } from 'zod'
import { horizonSchema } from './dates'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema, passageSchema } from './localized'

export const levels = ['national', 'regional', 'local', 'international'] as const
export const instruments = [
  'law',
  'decree',
  'circular',
  'programme',
  'budget',
  'convention',
  'study',
] as const
export const priorities = ['high', 'medium', 'low'] as const
export const statuses = [
  'draft',
  'adopted',
  'sent',
  'answered',
  'under-way',
  'done',
  'dropped',
] as const
export const answerPositions = ['supported', 'in-part', 'noted'] as const

/** How one will see that a recommendation was followed. */
export const indicatorSchema = z.strictObject({
  text: localizedSchema,
  baseline: z.string().default(''),
  target: z.string().default(''),
})
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>

const answerSchema = z.strictObject({
  position: z.enum(answerPositions),
  text: passageSchema.default({}),
})

/** Where in the conference a recommendation was made. */
const sourceSchema = z.strictObject({
  session: localizedSchema.default({}),
  speaker: localizedSchema.default({}),
  quote: z.string().default(''),
})

/** The axis of a recommendation that belongs to none: documents print it last, under the other recommendations. */
export const noAxisId = 'unassigned'

/** One action asked of somebody. */
export const recommendationSchema = z.strictObject({
  id: z.string().min(1),
  axisId: z.string().min(1),
  text: passageSchema,
  /** For the matrix and handouts; where empty, the first sentence of the text serves. */
  shortTitle: localizedSchema.default({}),
  rationale: passageSchema.default({}),
  leadBodyId: z.string().optional(),
  partnerBodyIds: z.array(z.string()).default([]),
  level: z.enum(levels).optional(),
  horizon: horizonSchema.optional(),
  instrument: z.enum(instruments).optional(),
  indicators: z.array(indicatorSchema).default([]),
  /** United Nations Sustainable Development Goals, 1–17. */
  sdgGoals: z.array(z.number().int().min(1).max(17)).default([]),
  priority: z.enum(priorities).optional(),
  status: z.enum(statuses).default('draft'),
  answer: answerSchema.optional(),
  source: sourceSchema.optional(),
  relatedIds: z.array(z.string()).default([]),
  /** For the committee's eyes; no document ever prints it. */
  privateNote: z.string().default(''),
})
export type Recommendation = DeepReadonly<z.infer<typeof recommendationSchema>>
