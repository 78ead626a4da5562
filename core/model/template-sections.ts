import { z } from 'zod'
import { bodyKinds } from './body'
import type { DeepReadonly } from './deep-readonly'
import { localizedSchema } from './localized'

/** Words of the template in each language; `{title}`, `{city}` and the like stand for what the conference says. */
const words = localizedSchema
const newPage = z.boolean().optional().describe('Whether the section starts a new page.')
const off = z
  .boolean()
  .optional()
  .describe('Switched off: the section keeps its words and is not printed.')
const columns = z
  .array(z.enum(['action', 'lead', 'instrument', 'horizon', 'indicator', 'partners']))
  .min(1)
  .describe('The columns after the number, in their order.')

const byPart = z
  .strictObject({ lead: words, partner: words })
  .optional()
  .describe('Groups them by the addressee’s part instead of by axis, under these headings.')

const openings = [
  z
    .strictObject({
      kind: z.literal('masthead'),
      off,
      documentKind: words,
      role: z
        .enum(['brief', 'poster'])
        .optional()
        .describe('A poster stands on a solid ground, whatever the theme.'),
      title: words.optional().describe('Instead of the conference’s own title.'),
      subtitle: words.optional().describe('Instead of the conference’s own subtitle.'),
      addressee: words.optional().describe('The words before whom the document is made for.'),
    })
    .describe('Who speaks, what kind of document this is, its title, place and date.'),
  z
    .strictObject({
      kind: z.literal('cover'),
      off,
      documentKind: words,
      addressee: words.optional().describe('The words before whom the document is made for.'),
    })
    .describe('A page of its own with title, organiser, logo, place and date.'),
  z
    .strictObject({ kind: z.literal('contents'), off, heading: words, newPage })
    .describe('The headings of the document with their pages.'),
  z
    .strictObject({
      kind: z.literal('title-head'),
      off,
      event: words,
      title: words,
      subtitle: words.optional(),
    })
    .describe('The head of a solemn text, in the middle of the page.'),
] as const

const conferenceTexts = [
  z
    .strictObject({
      kind: z.literal('key-messages'),
      off,
      heading: words,
      presentation: z
        .enum(['box', 'list', 'leads'])
        .optional()
        .describe('In a box of its own, as a plain list, or only their first words in one line.'),
      leadsWhenFull: z
        .boolean()
        .optional()
        .describe('Only their first words where the document would not fit its pages otherwise.'),
      newPage,
    })
    .describe('The key messages of the conference.'),
  z
    .strictObject({ kind: z.literal('context'), off, heading: words, newPage })
    .describe('The context of the conference, as paragraphs.'),
  z
    .strictObject({ kind: z.literal('proceedings'), off, heading: words, newPage })
    .describe('How the conference went, as paragraphs.'),
  z
    .strictObject({ kind: z.literal('acknowledgements'), off, heading: words, newPage })
    .describe('Whom the organisers thank, as paragraphs.'),
  z
    .strictObject({ kind: z.literal('follow-up'), off, heading: words, newPage })
    .describe('What happens after the conference, with its dates.'),
  z
    .strictObject({
      kind: z.literal('contact'),
      off,
      heading: words,
      extent: z
        .enum(['full', 'electronic'])
        .optional()
        .describe('Electronic leaves out the postal address.'),
      newPage,
    })
    .describe('How to reach the secretariat, with a QR code of the website.'),
  z
    .strictObject({
      kind: z.literal('text'),
      off,
      heading: words.optional(),
      role: z
        .enum(['body', 'lead', 'letter', 'salutation', 'note', 'end-mark'])
        .describe('How the paragraphs look.'),
      paragraphs: z.array(words).min(1),
      newPage,
    })
    .describe('Paragraphs the template itself brings, with the conference’s facts filled in.'),
] as const

const recommendationLists = [
  z
    .strictObject({
      kind: z.literal('recommendations'),
      off,
      heading: words,
      details: z
        .enum(['short', 'full', 'by-arrangement'])
        .describe(
          'The facts under each recommendation: short is one line, full adds partners and instrument, by-arrangement is short where two languages stand side by side.',
        ),
      rationale: z
        .boolean()
        .optional()
        .describe('Whether the reasons for each axis and recommendation are printed.'),
      sources: z
        .boolean()
        .optional()
        .describe('Whether the session and speaker of each recommendation stand in a footnote.'),
      byPart,
      newPage,
    })
    .describe('Every recommendation, numbered, under its axis.'),
  z
    .strictObject({
      kind: z.literal('one-liners'),
      off,
      role: z.enum(['letter', 'handout']),
      heading: words.optional(),
      byPart,
      newPage,
    })
    .describe('Every recommendation in one line: number, short title, date.'),
  z
    .strictObject({ kind: z.literal('prose'), off, heading: words, introduction: words, newPage })
    .describe('Every recommendation in running text, one paragraph for each axis.'),
  z
    .strictObject({
      kind: z.literal('action-matrix'),
      off,
      heading: words,
      columns,
      page: z.enum(['as-the-rest', 'landscape']).optional(),
      newPage,
    })
    .describe('A table with one row a recommendation.'),
  z
    .strictObject({
      kind: z.literal('indicators'),
      off,
      heading: words,
      page: z.enum(['as-the-rest', 'landscape']).optional(),
      newPage,
    })
    .describe(
      'A table of how one will see what was done: each indicator, its baseline and target.',
    ),
  z
    .strictObject({ kind: z.literal('responsibilities'), off, heading: words, newPage })
    .describe('A table of the bodies: what each leads and what it takes part in.'),
  z
    .strictObject({ kind: z.literal('glossary'), off, heading: words, newPage })
    .describe('The terms of the conference in its languages.'),
] as const

const label = z.strictObject({ label: words, text: words })

const formalParts = [
  z
    .strictObject({ kind: z.literal('letterhead'), off })
    .describe('The lines and the logo of the conference’s letterhead.'),
  z
    .strictObject({ kind: z.literal('reference-line'), off, number: words, placeAndDate: words })
    .describe('The letter’s number, its place and date.'),
  z
    .strictObject({
      kind: z.literal('address'),
      off,
      lines: z.array(z.strictObject({ text: words, strong: z.boolean().optional() })).min(1),
    })
    .describe('From whom to whom, line by line.'),
  z
    .strictObject({
      kind: z.literal('labelled-list'),
      off,
      role: z.enum(['subject', 'attachments']),
      entries: z.array(label).min(1),
    })
    .describe('Subject and reference, or attachments.'),
  z
    .strictObject({
      kind: z.literal('preamble'),
      off,
      clauses: z.array(z.strictObject({ verb: words, text: words })).min(1),
    })
    .describe('Why a declaration is made: a verb and what it governs.'),
  z
    .strictObject({
      kind: z.literal('operative-clauses'),
      off,
      verbs: z
        .array(
          z.strictObject({
            verb: words,
            opener: words.optional().describe('Between the verb and the body’s name.'),
            joiner: words.describe('Between the body’s name and the text.'),
            bodyKinds: z
              .array(z.enum(bodyKinds))
              .describe('The kinds of leading bodies it is used with; none: all others.'),
          }),
        )
        .min(1),
    })
    .describe('Every recommendation as a numbered clause.'),
  z
    .strictObject({ kind: z.literal('signatures'), off, role: z.enum(['letter', 'declaration']) })
    .describe('Who signs: the first signatory under a letter, all of them under a declaration.'),
] as const

/** One part of a document, in the order in which the template lists them. The descriptions are shown by editors. */
export const sectionSchema = z.discriminatedUnion('kind', [
  ...openings,
  ...conferenceTexts,
  ...recommendationLists,
  ...formalParts,
])
export type TemplateSection = DeepReadonly<z.infer<typeof sectionSchema>>
export type TemplateSectionOf<K extends TemplateSection['kind']> = Extract<
  TemplateSection,
  { kind: K }
>
