import { z } from 'zod'

/** One text per language; the keys are in a fixed order so that files compare well. */
export const localizedSchema = z.strictObject({
  ar: z.string().optional(),
  fr: z.string().optional(),
  en: z.string().optional(),
  zgh: z.string().optional(),
  es: z.string().optional(),
})
