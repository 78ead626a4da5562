import type { RunTone } from '../brief/run'
import type { ScaleName, ScaleStep, Theme } from '../brief/theme'
import { scriptOf, type Language } from '../text/language'

/** Every paragraph style of a document; in Word each is a named style per language. */
export const styleNames = [
  'cover-organiser',
  'cover-place',
  'cover-kind',
  'cover-title',
  'cover-subtitle',
  'cover-facts',
  'band-organiser',
  'band-title',
  'band-subtitle',
  'solemn-title',
  'solemn-subtitle',
  'event',
  'organiser',
  'place',
  'document-kind',
  'title',
  'subtitle',
  'facts',
  'addressee-label',
  'addressee',
  'section',
  'section-beside',
  'section-beside-small',
  'legend',
  'box-heading',
  'key-number',
  'axis',
  'axis-number',
  'small-axis',
  'contents',
  'contents-strong',
  'lead',
  'body',
  'item',
  'item-number',
  'rationale',
  'line',
  'line-number',
  'due',
  'verb',
  'operative-verb',
  'clause',
  'letterhead',
  'letter',
  'letter-label',
  'signature-role',
  'signature-name',
  'meta',
  'table-head',
  'table-head-filled',
  'table-axis',
  'table-cell',
  'table-number',
  'date',
  'note',
  'furniture',
  'page-number',
] as const
export type StyleName = (typeof styleNames)[number]

/** What a style looks like in one language: everything a writer needs to set a line. */
export interface TextLook {
  readonly sizePt: number
  /** The distance between baselines, always exact. A baseline sits 0.8 of it below its line's top. */
  readonly leadingPt: number
  /** Latin words and digits inside a text of this look. */
  readonly latinSizePt: number
  readonly isBold: boolean
  /** `#RRGGBB` */
  readonly colour: string
}

type Ink = 'ink' | 'accent' | 'grey' | 'onAccent' | 'onAccentSoft'
interface StyleDefinition {
  readonly step: ScaleStep
  readonly bold: boolean
  readonly ink: Ink
  /** The colour on a solid accent ground, where the theme draws one. */
  readonly onBand?: Ink
}

const definitions: Readonly<Record<StyleName, StyleDefinition>> = {
  'cover-organiser': { step: 'body', bold: true, ink: 'ink' },
  'cover-place': { step: 'meta', bold: false, ink: 'grey' },
  'cover-kind': { step: 'section', bold: true, ink: 'accent' },
  'cover-title': { step: 'cover', bold: true, ink: 'ink' },
  'cover-subtitle': { step: 'subtitle', bold: false, ink: 'grey' },
  'cover-facts': { step: 'meta', bold: false, ink: 'ink' },
  'band-organiser': { step: 'meta', bold: false, ink: 'onAccent' },
  'band-title': { step: 'title', bold: true, ink: 'onAccent' },
  'band-subtitle': { step: 'meta', bold: false, ink: 'onAccentSoft' },
  'solemn-title': { step: 'title', bold: true, ink: 'ink' },
  'solemn-subtitle': { step: 'subtitle', bold: false, ink: 'accent' },
  event: { step: 'subtitle', bold: false, ink: 'grey' },
  organiser: { step: 'body', bold: true, ink: 'ink', onBand: 'onAccent' },
  place: { step: 'meta', bold: false, ink: 'grey', onBand: 'onAccentSoft' },
  'document-kind': { step: 'body', bold: true, ink: 'accent', onBand: 'onAccentSoft' },
  title: { step: 'title', bold: true, ink: 'ink', onBand: 'onAccent' },
  subtitle: { step: 'subtitle', bold: false, ink: 'grey', onBand: 'onAccentSoft' },
  facts: { step: 'meta', bold: false, ink: 'ink', onBand: 'onAccentSoft' },
  'addressee-label': { step: 'meta', bold: false, ink: 'grey', onBand: 'onAccentSoft' },
  addressee: { step: 'axis', bold: true, ink: 'accent', onBand: 'onAccent' },
  section: { step: 'section', bold: true, ink: 'ink' },
  'section-beside': { step: 'section', bold: true, ink: 'accent' },
  'section-beside-small': { step: 'axis', bold: true, ink: 'accent' },
  legend: { step: 'meta', bold: false, ink: 'grey' },
  'box-heading': { step: 'section', bold: true, ink: 'accent' },
  'key-number': { step: 'title', bold: true, ink: 'accent' },
  axis: { step: 'axis', bold: true, ink: 'ink' },
  'axis-number': { step: 'axis', bold: true, ink: 'accent' },
  'small-axis': { step: 'meta', bold: true, ink: 'accent' },
  contents: { step: 'body', bold: false, ink: 'ink' },
  'contents-strong': { step: 'body', bold: true, ink: 'ink' },
  lead: { step: 'subtitle', bold: false, ink: 'ink' },
  body: { step: 'body', bold: false, ink: 'ink' },
  item: { step: 'body', bold: false, ink: 'ink' },
  'item-number': { step: 'body', bold: true, ink: 'accent' },
  rationale: { step: 'meta', bold: false, ink: 'ink' },
  line: { step: 'body', bold: false, ink: 'ink' },
  'line-number': { step: 'body', bold: true, ink: 'accent' },
  due: { step: 'meta', bold: true, ink: 'grey' },
  verb: { step: 'body', bold: false, ink: 'accent' },
  'operative-verb': { step: 'body', bold: true, ink: 'ink' },
  clause: { step: 'body', bold: false, ink: 'ink' },
  letterhead: { step: 'meta', bold: false, ink: 'ink' },
  letter: { step: 'letter', bold: false, ink: 'ink' },
  'letter-label': { step: 'letter', bold: true, ink: 'accent' },
  'signature-role': { step: 'body', bold: true, ink: 'ink' },
  'signature-name': { step: 'body', bold: false, ink: 'ink' },
  meta: { step: 'meta', bold: false, ink: 'grey' },
  'table-head': { step: 'meta', bold: true, ink: 'accent' },
  'table-head-filled': { step: 'meta', bold: true, ink: 'onAccent' },
  'table-axis': { step: 'meta', bold: true, ink: 'ink' },
  'table-cell': { step: 'meta', bold: false, ink: 'ink' },
  'table-number': { step: 'meta', bold: true, ink: 'accent' },
  date: { step: 'meta', bold: true, ink: 'ink' },
  note: { step: 'meta', bold: false, ink: 'ink' },
  furniture: { step: 'furniture', bold: false, ink: 'grey' },
  'page-number': { step: 'furniture', bold: true, ink: 'ink' },
}

const halfPoint = (size: number): number => Math.round(size * 2) / 2

/** The look of a style in a language, as the theme has it. Sizes are half points, as Word holds them. */
export function lookOf(
  theme: Theme,
  scale: ScaleName,
  style: StyleName,
  language: Language,
): TextLook {
  const definition = definitions[style]
  const isArabic = scriptOf(language) === 'Arab'
  const [sizePt, leadingPt] = theme.scales[scale][definition.step][isArabic ? 'arabic' : 'latin']
  return {
    sizePt,
    leadingPt,
    latinSizePt: isArabic ? halfPoint(sizePt * theme.latinInArabic) : sizePt,
    isBold: definition.bold,
    colour: theme.colours[inkOf(theme, style, definition)],
  }
}

/** The colour of a run whose tone differs from its paragraph, or undefined where it does not. */
export function toneColour(theme: Theme, tone: RunTone): string {
  const ink = { label: 'accent', muted: 'grey', missing: 'draft' } as const
  return theme.colours[ink[tone]]
}

function inkOf(theme: Theme, style: StyleName, definition: StyleDefinition): Ink {
  if (theme.masthead === 'band' && definition.onBand) return definition.onBand
  if (theme.sectionTitle === 'accent' && style === 'section') return 'accent'
  return definition.ink
}
