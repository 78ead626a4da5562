import type { ScaleName, Theme } from '../brief/theme'
import { directionOf, type Direction, type Language } from '../text/language'
import type { PageGrid } from './page-grid'
import type { Rule } from './page-layout'
import { ptOfMm } from './units'

/** What laying out one part needs to know everywhere. */
export interface LayoutContext {
  readonly theme: Theme
  readonly scale: ScaleName
  readonly languages: readonly Language[]
  readonly direction: Direction
  readonly grid: PageGrid
}

/** The context of a part: two languages share the page, one has it alone. */
export function contextOf(
  theme: Theme,
  languages: readonly Language[],
  grid: PageGrid,
): LayoutContext {
  const [first = 'ar'] = languages
  const scale = scaleFor(languages)
  return { theme, scale, languages, direction: directionOf(first), grid }
}

export const scaleFor = (languages: readonly Language[]): ScaleName =>
  languages.length > 1 ? 'paired' : 'single'

/** A space of the theme, in points. */
export const spacePt = (context: LayoutContext, name: keyof Theme['spacingMm']): number =>
  ptOfMm(context.theme.spacingMm[name])

/** A hairline in the colour of rules. */
export const hairline = ({ theme }: LayoutContext): Rule => ({
  widthPt: theme.rulesPt.hair,
  colour: theme.colours.rule,
})

/** A line in the accent colour, in one of the theme's weights. */
export const accentRule = ({ theme }: LayoutContext, weight: keyof Theme['rulesPt']): Rule => ({
  widthPt: theme.rulesPt[weight],
  colour: theme.colours.accent,
})

/** A link target's name, unique in the document: the same section stands in several parts. */
export const anchorOf = ({ languages }: LayoutContext, id: string): string =>
  `${languages.join('-')}-${id}`
