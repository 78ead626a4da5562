import { z } from 'zod'
import { briefOptionsSchema, formats } from '../../core/model/brief-options'
import { conferenceSchema } from '../../core/model/conference'
import { conferenceUpdateSchema } from '../../core/model/conference-update'
import type { DeepReadonly } from '../../core/model/deep-readonly'
import { ownTemplateSchema, type OwnTemplate } from './template-api'
import { impositions } from '../../core/print/imposition-order'
import { sheetSizes } from '../../core/print/sheet'

/** A template and how to print it. Templates and themes are named, never sent, while nobody edits them. */
const briefSchema = z.strictObject({ templateId: z.string(), options: briefOptionsSchema })

/** How the pages of a PDF are brought onto sheets to be folded or cut. */
export const sheetWishesSchema = z.strictObject({
  imposition: z.enum(impositions),
  sheet: z.enum(sheetSizes),
  hasMarks: z.boolean(),
})
export type SheetWishes = DeepReadonly<z.infer<typeof sheetWishesSchema>>

/** One brief of a conference. */
export const briefOrderSchema = briefSchema.extend({
  conference: conferenceSchema,
  /** A template that is being edited: it stands for the one on disk. */
  draft: ownTemplateSchema.optional(),
  /** Absent: page after page. */
  sheets: sheetWishesSchema.optional(),
})
export type BriefOrder = DeepReadonly<Omit<z.infer<typeof briefOrderSchema>, 'draft'>> & {
  readonly draft?: OwnTemplate | undefined
}

/** A brief for the preview, which is asked for with every key: of the conference only what has changed is sent. */
export const previewOrderSchema = briefOrderSchema
  .omit({ conference: true })
  .extend({ update: conferenceUpdateSchema })
export type PreviewOrder = Omit<BriefOrder, 'conference'> &
  DeepReadonly<Pick<z.infer<typeof previewOrderSchema>, 'update'>>

/** A plain file name: it cannot lead out of the folder. */
export const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u)
  .refine((name) => !name.startsWith('.'))

/** One file to write: a brief in a format, under its name in the export folder. */
const exportFileSchema = briefSchema.extend({
  name: fileNameSchema,
  format: z.enum(formats),
  /** The document's number in the register, where it has one. */
  number: z.number().int().min(1).optional(),
  /** For a PDF that is to be folded. */
  sheets: sheetWishesSchema.optional(),
})
export type ExportFile = DeepReadonly<z.infer<typeof exportFileSchema>>

export const exportOrderSchema = z.strictObject({
  conference: conferenceSchema,
  files: z.array(exportFileSchema).min(1),
  /** Puts Word files on the letterhead that was chosen. */
  usesFrame: z.boolean(),
  /** Writes the register, too, under this name: the conference holds the numbers already. */
  registerName: fileNameSchema.optional(),
})
export type ExportOrder = DeepReadonly<z.infer<typeof exportOrderSchema>>

export const printWishesSchema = z.strictObject({
  printer: z.string().min(1).max(500),
  copies: z.number().int().min(1).max(999),
})
export type PrintWishes = DeepReadonly<z.infer<typeof printWishesSchema>>
