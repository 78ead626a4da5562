import { z } from 'zod'
import { languages } from '../text/language'
import { bodySchema } from './body'
import { isoDateSchema, partialDateSchema } from './dates'
import type { DeepReadonly } from './deep-readonly'
import { issuedDocumentSchema } from './issued-document'
import { localizedSchema, passageSchema } from './localized'
import { recommendationSchema } from './recommendation'

/** The version this program writes; a file with a higher one is refused untouched. */
export const schemaVersion = 1

const languageSchema = z.enum(languages)

/** A theme under which recommendations are grouped. */
export const axisSchema = z.strictObject({
  id: z.string().min(1),
  title: localizedSchema,
  rationale: passageSchema.default({}),
})
export type Axis = DeepReadonly<z.infer<typeof axisSchema>>

const keyMessageSchema = z.strictObject({
  lead: localizedSchema,
  text: passageSchema.default({}),
})

/** Somebody named in a document, with the part they have in it. */
const personSchema = z.strictObject({
  /** Empty where it is not known yet: the role then has a line to sign on. */
  name: localizedSchema.default({}),
  role: localizedSchema.default({}),
})
export type Person = DeepReadonly<z.infer<typeof personSchema>>

const followUpSchema = z.strictObject({
  text: passageSchema.default({}),
  steps: z.array(z.strictObject({ date: partialDateSchema, text: passageSchema })).default([]),
  /** Who watches over what becomes of the recommendations. */
  committee: z.array(personSchema).default([]),
})

const contactSchema = z.strictObject({
  lines: z.array(localizedSchema).default([]),
  email: z.string().default(''),
  phone: z.string().default(''),
})

const logoSchema = z.strictObject({
  id: z.string().min(1),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  /** Base64. */
  data: z.string(),
  alternative: localizedSchema.default({}),
})

const letterheadSchema = z.strictObject({
  lines: z.array(localizedSchema).default([]),
  logos: z.array(logoSchema).default([]),
  /** The institution’s colour, in place of the theme’s accent; darkened where it could not be read. */
  accent: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as #14523D')
    .optional(),
})

/** What a translation was made from, so that a later change of the source shows as stale. */
const translationStateSchema = z.strictObject({
  /** Path of ids of the text: `recommendations/r-12/text`. */
  path: z.string().min(1),
  language: languageSchema,
  sourceHash: z.string(),
  reviewed: z.boolean().default(false),
})

/** One edition of the event; one `.tawsiya` file holds one. The order of the keys is the order in files. */
export const conferenceSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(schemaVersion),
  /** The first is the primary language. */
  languages: z.array(languageSchema).min(1),
  title: localizedSchema,
  /** For running heads and file names: fits one line in half a page. */
  shortTitle: localizedSchema.default({}),
  edition: localizedSchema.default({}),
  theme: localizedSchema.default({}),
  /** What a brief is headed with; where empty, the conference's title serves. */
  briefTitle: localizedSchema.default({}),
  briefSubtitle: localizedSchema.default({}),
  period: z.strictObject({
    from: isoDateSchema,
    to: isoDateSchema,
    /** The official Hijri date, typed by hand: computed ones are often a day off. */
    hijri: localizedSchema.default({}),
  }),
  city: localizedSchema.default({}),
  country: localizedSchema.default({}),
  venue: localizedSchema.default({}),
  website: z.string().default(''),
  contact: contactSchema.prefault({}),
  organiserIds: z.array(z.string()).default([]),
  partnerIds: z.array(z.string()).default([]),
  keyMessages: z.array(keyMessageSchema).default([]),
  context: passageSchema.default({}),
  proceedings: passageSchema.default({}),
  acknowledgements: passageSchema.default({}),
  followUp: followUpSchema.prefault({}),
  signatories: z.array(personSchema).default([]),
  letterhead: letterheadSchema.prefault({}),
  /** `UMP/ESS/{year}-{number}`: the pattern of reference numbers. */
  referencePattern: z.string().default(''),
  prevailingLanguage: languageSchema.optional(),
  numbering: z.enum(['by-axis', 'continuous']).default('by-axis'),
  axes: z.array(axisSchema).default([]),
  recommendations: z.array(recommendationSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  glossary: z.array(z.strictObject({ term: localizedSchema })).default([]),
  translations: z.array(translationStateSchema).default([]),
  /** The register of documents that went out, in the order of their numbers. */
  issued: z.array(issuedDocumentSchema).default([]),
})
export type Conference = DeepReadonly<z.infer<typeof conferenceSchema>>
