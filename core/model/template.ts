import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema } from './localized'
import { templateVersion } from './refuse-newer'
import { sectionSchema } from './template-sections'

export const arrangements = [
  'one-language',
  'side-by-side',
  'one-after-another',
  'interleaved',
  'facing-pages',
  'flip',
] as const
export type Arrangement = (typeof arrangements)[number]

export const marginWidths = ['narrow', 'usual', 'wide'] as const

/** Which sections, in which order, in which look: data, so that a non-programmer can copy one. */
export const templateSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z
    .literal(templateVersion)
    .optional()
    .describe('The version of this format; left out, it is the first.'),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens')
    .describe('The name of the template’s folder: small letters, digits and hyphens.'),
  name: localizedSchema,
  description: localizedSchema.default({}),
  theme: z
    .string()
    .min(1)
    .describe('The id of a theme: of templates/themes, or of the theme.json beside this file.'),
  page: z.enum(['A4', 'A5', 'Letter']).default('A4'),
  runningHeads: z
    .enum(['title', 'section'])
    .optional()
    .describe(
      'What stands beside the kind of document from page two on: the short title of the conference, or the section or axis of the page.',
    ),
  twoSided: z
    .boolean()
    .optional()
    .describe(
      'Printed on both sides and bound: margins change sides from page to page, wider at the binding.',
    ),
  margins: z
    .enum(marginWidths)
    .optional()
    .describe('How much paper is left free at the sides; the usual width where nothing is said.'),
  setting: z
    .enum(['brief', 'letter', 'declaration', 'handout'])
    .default('brief')
    .describe('The margins and the furniture of its pages.'),
  audience: z
    .enum(['everyone', 'addressee'])
    .default('everyone')
    .describe('Whether it is made for one body, holding only what concerns it.'),
  arrangements: z
    .array(z.enum(arrangements))
    .min(1)
    .describe(
      'How two languages may share the pages of this document; the first that fits is usual.',
    ),
  maxPages: z
    .int()
    .positive()
    .optional()
    .describe(
      'How many pages one language, or two side by side, should fill at most; it is set a little closer to keep to them.',
    ),
  maxWords: z
    .int()
    .positive()
    .optional()
    .describe(
      'How many words one language should have at most, tables and facts aside; a longer document is remarked on.',
    ),
  sections: z
    .array(sectionSchema)
    .min(1)
    .max(100)
    .describe('The parts of the document, in their order.'),
})
export type Template = DeepReadonly<z.infer<typeof templateSchema>>

/** The arrangement a template takes for so many languages when nobody says another. */
export function usualArrangementOf(template: Template, languageCount: number): Arrangement {
  if (languageCount === 1) return 'one-language'
  const fitting = template.arrangements.filter(
    (arrangement) =>
      arrangement !== 'one-language' &&
      (languageCount === 2 || arrangement === 'one-after-another'),
  )
  return fitting[0] ?? 'one-after-another'
}

/** The document an export makes, and the window shows, until another is chosen. */
export const defaultTemplateId = 'policy-brief'
