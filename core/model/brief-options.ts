import { z } from 'zod'
import { languages } from '../text/language'
import { isoDateSchema } from './dates'
import type { DeepReadonly } from './deep-readonly'
import { arrangements } from './template'

export const missingChoices = ['mark', 'stop', 'fallback'] as const
export const papers = ['A4', 'A5', 'Letter'] as const

export const formats = ['docx', 'pdf'] as const
export type Format = (typeof formats)[number]

/** What the user chooses at export time. */
export const briefOptionsSchema = z.strictObject({
  /** In printing order; the first is the main one. */
  languages: z.array(z.enum(languages)).min(1),
  arrangement: z.enum(arrangements),
  /** The day the brief carries. */
  issuedOn: isoDateSchema,
  /** Western digits by default, Arabic-Indic in Arabic text by choice. */
  digits: z.enum(['western', 'arabic-indic']).default('western'),
  /** Overrides the template's own theme. */
  themeId: z.string().optional(),
  /** Overrides the template's own paper. */
  paper: z.enum(papers).optional(),
  /** Overrides the template's own: printed on both sides of the paper and bound. */
  twoSided: z.boolean().optional(),
  /** The body the document is made for: it then holds only what concerns it. */
  addresseeId: z.string().optional(),
  /** The document's own number, as it is printed; a letter without one leaves room for it. */
  reference: z.string().optional(),
  /** A text missing in one language: print a visible mark, refuse, or print another language's text, marked. */
  missing: z.enum(missingChoices).optional(),
  /** Take the fonts along in Word files, for readers who do not have them. */
  embedFonts: z.boolean().optional(),
  /** Attach the Word file to the PDF file that says the same. */
  attachWord: z.boolean().optional(),
})
export type BriefOptions = DeepReadonly<z.infer<typeof briefOptionsSchema>>
