import { z } from 'zod'
import { followUpFormats } from '../../core/exchange/follow-up/follow-up-format'
import { xliffVersions } from '../../core/exchange/xliff/xliff-version'
import { conferenceSchema } from '../../core/model/conference'
import { isoDateSchema } from '../../core/model/dates'
import type { DeepReadonly } from '../../core/model/deep-readonly'
import { languages } from '../../core/text/language'

const pair = { source: z.enum(languages), target: z.enum(languages) }

/** What goes out to other people's programs and comes back from them. */
export const exchangeOrderSchema = z.discriminatedUnion('kind', [
  /** The Word table that a translator or a reviewer works in. */
  z.strictObject({
    kind: z.literal('review-table'),
    conference: conferenceSchema,
    ...pair,
    issuedOn: isoDateSchema,
  }),
  /** The same texts for a translator's tool. */
  z.strictObject({
    kind: z.literal('xliff'),
    conference: conferenceSchema,
    ...pair,
    version: z.enum(xliffVersions),
  }),
  /** The action matrix, to be brought up to date by others. */
  z.strictObject({
    kind: z.literal('follow-up'),
    conference: conferenceSchema,
    format: z.enum(followUpFormats),
  }),
])
export type ExchangeOrder = DeepReadonly<z.infer<typeof exchangeOrderSchema>>
