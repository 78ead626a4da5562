import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema } from './localized'

const heading = localizedSchema

/** One part of a document, in the order in which the template lists them. */
export const sectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('masthead'), documentKind: heading }),
  z.strictObject({ kind: z.literal('key-messages'), heading }),
  z.strictObject({ kind: z.literal('context'), heading }),
  z.strictObject({
    kind: z.literal('recommendations'),
    heading,
    /** The facts printed under each recommendation: `short` is one line, `full` adds partners and instrument. */
    details: z.enum(['short', 'full', 'by-arrangement']),
  }),
  z.strictObject({
    kind: z.literal('action-matrix'),
    heading,
    columns: z
      .array(z.enum(['action', 'lead', 'instrument', 'horizon', 'indicator', 'partners']))
      .min(1),
  }),
  z.strictObject({ kind: z.literal('follow-up'), heading }),
  z.strictObject({ kind: z.literal('contact'), heading }),
])
export type TemplateSection = DeepReadonly<z.infer<typeof sectionSchema>>
export type TemplateSectionOf<K extends TemplateSection['kind']> = Extract<
  TemplateSection,
  { kind: K }
>

export const arrangements = ['one-language', 'side-by-side', 'one-after-another'] as const
export type Arrangement = (typeof arrangements)[number]

/** Which sections, in which order, in which look: data, so that a non-programmer can copy one. */
export const templateSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  name: localizedSchema,
  description: localizedSchema.default({}),
  /** The id of a theme in `templates/themes/`. */
  theme: z.string().min(1),
  page: z.enum(['A4', 'A5', 'Letter']).default('A4'),
  arrangements: z.array(z.enum(arrangements)).min(1),
  sections: z.array(sectionSchema).min(1),
})
export type Template = DeepReadonly<z.infer<typeof templateSchema>>
