import { z } from 'zod'
import { briefOptionsSchema, formats } from '../../core/model/brief-options'
import { conferenceSchema } from '../../core/model/conference'
import { isoDateSchema } from '../../core/model/dates'
import type { DeepReadonly } from '../../core/model/deep-readonly'
import { ownTemplateSchema, type OwnTemplate } from './template-api'
import { languages } from '../../core/text/language'

/** A template and how to print it. Templates and themes are named, never sent, while nobody edits them. */
const briefSchema = z.strictObject({ templateId: z.string(), options: briefOptionsSchema })

/** One brief of a conference. */
export const briefOrderSchema = briefSchema.extend({
  conference: conferenceSchema,
  /** A template that is being edited: it stands for the one on disk. */
  draft: ownTemplateSchema.optional(),
})
export type BriefOrder = DeepReadonly<Omit<z.infer<typeof briefOrderSchema>, 'draft'>> & {
  readonly draft?: OwnTemplate | undefined
}

/** A plain file name: it cannot lead out of the folder. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.'))

/** One file to write: a brief in a format, under its name in the export folder. */
const exportFileSchema = briefSchema.extend({ name: fileNameSchema, format: z.enum(formats) })
export type ExportFile = DeepReadonly<z.infer<typeof exportFileSchema>>

export const exportOrderSchema = z.strictObject({
  conference: conferenceSchema,
  files: z.array(exportFileSchema).min(1),
})
export type ExportOrder = DeepReadonly<z.infer<typeof exportOrderSchema>>

/** The Word table that a translator or a reviewer works in. */
export const reviewOrderSchema = z.strictObject({
  conference: conferenceSchema,
  source: z.enum(languages),
  target: z.enum(languages),
  issuedOn: isoDateSchema,
})
export type ReviewOrder = DeepReadonly<z.infer<typeof reviewOrderSchema>>

export const printWishesSchema = z.strictObject({
  printer: z.string().min(1).max(500),
  copies: z.number().int().min(1).max(999),
})
export type PrintWishes = DeepReadonly<z.infer<typeof printWishesSchema>>
