import { z } from 'zod'
import { languages } from '../../core/text/language'
import { formats, missingChoices, papers } from '../../core/model/brief-options'
import type { DeepReadonly } from '../../core/model/deep-readonly'
import { arrangements } from '../../core/model/template'
import { sheetWishesSchema } from './orders'

/** The languages the window itself speaks. */
export const interfaceLanguages = ['ar', 'fr', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

export const digitChoices = ['western', 'arabic-indic'] as const

/** What the preview shows and the export dialog starts with. */
export const briefChoiceSchema = z.strictObject({
  templateId: z.string(),
  /** In printing order; the first is the main one. Absent, like the arrangement, until there was a choice. */
  languages: z.array(z.enum(languages)).min(1).optional(),
  arrangement: z.enum(arrangements).optional(),
  /** The template's own theme where absent. */
  themeId: z.string().optional(),
})
export type BriefChoice = DeepReadonly<z.infer<typeof briefChoiceSchema>>

/** What the export dialog begins with; each part as far as conference and templates still allow it. */
export const exportChoiceSchema = z.strictObject({
  templateIds: z.array(z.string()).optional(),
  /** Languages and arrangements by their keys. */
  choiceKeys: z.array(z.string()).optional(),
  addresseeIds: z.array(z.string()).optional(),
  missing: z.enum(missingChoices).optional(),
  paper: z.enum(papers).optional(),
  twoSided: z.boolean().optional(),
  embedFonts: z.boolean().optional(),
  isRegistered: z.boolean().optional(),
  sheets: sheetWishesSchema.optional(),
})
export type ExportChoiceSettings = DeepReadonly<z.infer<typeof exportChoiceSchema>>

/** What the window remembers from one start to the next; main adds its own (see `settings-file`). */
export const settingsSchema = z.strictObject({
  interfaceLanguage: z.enum(interfaceLanguages),
  appearance: z.enum(appearances),
  /** Absent until the user has chosen. */
  briefChoice: briefChoiceSchema.optional(),
  formats: z.array(z.enum(formats)),
  exportChoice: exportChoiceSchema.optional(),
  /** By which exported files are named; the usual one where absent. */
  namePattern: z.string().max(300).optional(),
  previewWidth: z.number().min(200).max(1200),
  isPreviewShown: z.boolean(),
  areThumbnailsShown: z.boolean(),
  /** In the Arabic text of what is printed. */
  digits: z.enum(digitChoices),
  /** Words that no dictionary knows are marked while they are typed. */
  isSpellingChecked: z.boolean(),
  /** Whether the first choice of the welcome has been made. */
  isWelcomed: z.boolean(),
})
export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>
