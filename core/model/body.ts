import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema } from './localized'

export const bodyKinds = [
  'government',
  'ministry',
  'agency',
  'council',
  'region',
  'commune',
  'university',
  'association',
  'company',
  'international',
  'other',
] as const

/** A ministry, council, commune, university… that can be asked to act. */
export const bodySchema = z.strictObject({
  id: z.string().min(1),
  name: localizedSchema,
  shortName: localizedSchema.default({}),
  kind: z.enum(bodyKinds).default('other'),
  /** How a letter addresses its head: « Monsieur le Ministre ». */
  formOfAddress: localizedSchema.default({}),
  postalLines: z.array(localizedSchema).default([]),
  email: z.string().default(''),
})
export type Body = DeepReadonly<z.infer<typeof bodySchema>>
