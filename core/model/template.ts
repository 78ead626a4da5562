import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema } from './localized'

const heading = localizedSchema

/** One part of a document, in the order in which the template lists them. The descriptions are shown by editors. */
export const sectionSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('masthead'), documentKind: heading })
    .describe('Who speaks, what kind of document this is, its title, place and date.'),
  z
    .strictObject({ kind: z.literal('key-messages'), heading })
    .describe('The key messages of the conference, in a box.'),
  z
    .strictObject({ kind: z.literal('context'), heading })
    .describe('The context of the conference, as paragraphs.'),
  z
    .strictObject({
      kind: z.literal('recommendations'),
      heading,
      details: z
        .enum(['short', 'full', 'by-arrangement'])
        .describe(
          'The facts under each recommendation: short is one line, full adds partners and instrument, by-arrangement is short where two languages stand side by side.',
        ),
    })
    .describe('Every recommendation, numbered, under its axis.'),
  z
    .strictObject({
      kind: z.literal('action-matrix'),
      heading,
      columns: z
        .array(z.enum(['action', 'lead', 'instrument', 'horizon', 'indicator', 'partners']))
        .min(1)
        .describe('The columns after the number, in their order.'),
    })
    .describe('A table with one row a recommendation.'),
  z
    .strictObject({ kind: z.literal('follow-up'), heading })
    .describe('What happens after the conference, with its dates.'),
  z
    .strictObject({ kind: z.literal('contact'), heading })
    .describe('How to reach the secretariat, with a QR code of the website.'),
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
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens')
    .describe('The name of the template’s folder: small letters, digits and hyphens.'),
  name: localizedSchema,
  description: localizedSchema.default({}),
  theme: z.string().min(1).describe('The id of a theme in templates/themes.'),
  page: z.enum(['A4', 'A5', 'Letter']).default('A4'),
  arrangements: z
    .array(z.enum(arrangements))
    .min(1)
    .describe('How two languages may share the pages of this document.'),
  sections: z.array(sectionSchema).min(1).describe('The parts of the document, in their order.'),
})
export type Template = DeepReadonly<z.infer<typeof templateSchema>>
