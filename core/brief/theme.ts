import { z } from 'zod'

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as #14523D')
/** Size and leading in points. */
const sizeAndLeading = z.tuple([z.number().positive(), z.number().positive()])
const perScript = z.strictObject({ latin: sizeAndLeading, arabic: sizeAndLeading })
const face = z.strictObject({
  family: z.string().min(1),
  /** CSS weights of the files that serve as regular and bold. */
  regular: z.number().int(),
  bold: z.number().int(),
  hasItalic: z.boolean(),
})

/** The steps of the type scale; each has a size and a leading per script. */
export const scaleSteps = [
  'cover',
  'title',
  'subtitle',
  'section',
  'axis',
  'body',
  'letter',
  'meta',
  'furniture',
] as const
export type ScaleStep = (typeof scaleSteps)[number]
const scale = z.strictObject({
  /** The title on a cover. */
  cover: perScript,
  title: perScript,
  subtitle: perScript,
  section: perScript,
  axis: perScript,
  body: perScript,
  /** The text of a letter. */
  letter: perScript,
  meta: perScript,
  furniture: perScript,
})

/** The look of a brief: faces, sizes, colours, spaces and rules. Data, so that a non-programmer can copy it. */
export const themeSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1).optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  faces: z.strictObject({ arabic: face, latin: face, tifinagh: face }),
  /** Latin words and digits inside Arabic, as a share of the Arabic size. */
  latinInArabic: z.number().positive(),
  /** `paired` for two languages side by side, `single` for one language on the page. */
  scales: z.strictObject({ paired: scale, single: scale }),
  colours: z.strictObject({
    ink: colour,
    accent: colour,
    grey: colour,
    rule: colour,
    darkRule: colour,
    tint: colour,
    tint2: colour,
    onAccent: colour,
    onAccentSoft: colour,
    draft: colour,
    draftTint: colour,
  }),
  spacingMm: z.strictObject({
    section: z.number(),
    sectionToText: z.number(),
    axis: z.number(),
    axisPadding: z.number(),
    recommendation: z.number(),
    recommendationBelow: z.number(),
    textToMeta: z.number(),
    paragraph: z.number(),
    keyMessage: z.number(),
    boxX: z.number(),
    boxY: z.number(),
    box: z.number(),
  }),
  /** Its colours stay, whatever the colour of the conference's institution is. */
  ownColours: z.boolean().optional(),
  rulesPt: z.strictObject({ hair: z.number(), head: z.number(), box: z.number(), top: z.number() }),
  masthead: z.enum(['rule', 'band']),
  tableHead: z.enum(['line', 'fill']),
  axisRow: z.enum(['tint', 'tint-and-rule']),
  itemRule: z.enum(['none', 'hair']),
  sectionTitle: z.enum(['ink', 'accent']),
  /** A hairline under section titles. */
  sectionRule: z.enum(['none', 'hair']),
  keyMessages: z.enum(['bullets', 'numbers']),
  /** Where the titles of texts stand when one language has the page: in the margin column, or above. */
  titles: z.enum(['beside', 'above']),
})

export type Theme = z.infer<typeof themeSchema>
export type ScaleName = keyof Theme['scales']
