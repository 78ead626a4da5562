import { z } from 'zod'
import { languages } from '../text/language'
import { isoDateSchema } from './dates'
import type { DeepReadonly } from './deep-readonly'

const issuedFileSchema = z.strictObject({
  name: z.string().min(1),
  /** Of the file's bytes, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
})

/** A document that went out under a reference number. Its number is never given again. */
export const issuedDocumentSchema = z.strictObject({
  number: z.number().int().min(1),
  /** The number as it is printed: `UMP/ESS/2025-12`. */
  reference: z.string().min(1),
  addresseeId: z.string().optional(),
  templateId: z.string().min(1),
  languages: z.array(z.enum(languages)).min(1),
  issuedOn: isoDateSchema,
  /** The same document in each format; none while it is being made. */
  files: z.array(issuedFileSchema).default([]),
})
export type IssuedDocument = DeepReadonly<z.infer<typeof issuedDocumentSchema>>
