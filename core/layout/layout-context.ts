import type { PartRole } from '../brief/brief-document'
import type { ScaleName, Theme } from '../brief/theme'
import { directionOf, type Direction, type Language } from '../text/language'
import type { PageGrid } from './page-grid'
import type { Rule } from './page-layout'
import { ptOfMm } from './units'

/** What laying out one part needs to know everywhere. */
export interface LayoutContext {
  readonly theme: Theme
  readonly scale: ScaleName
  /** Whether its blocks stand in two languages beside each other, whatever their letters’ size. */
  readonly sides: ScaleName
  readonly languages: readonly Language[]
  readonly direction: Direction
  readonly grid: PageGrid
  readonly role: PartRole
  /** Distances between lines as a share of what they are where there is room. */
  readonly spaces: number
}

/** The context of a part; its scale says whether two languages stand beside each other. */
export function contextOf(
  theme: Theme,
  languages: readonly Language[],
  scale: ScaleName,
  grid: PageGrid,
  role: PartRole = 'text',
  spaces = 1,
): LayoutContext {
  const [first = 'ar'] = languages
  const direction = directionOf(first)
  return { theme, scale, sides: scale, languages, direction, grid, role, spaces }
}

/** A space of the theme, in points. */
export const spacePt = (context: LayoutContext, name: keyof Theme['spacingMm']): number =>
  airPt(context, context.theme.spacingMm[name])

/** A distance between lines, in points: less where a document is set closer to keep to its pages. */
export const airPt = ({ spaces }: LayoutContext, mm: number): number => ptOfMm(mm) * spaces

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

/** A page narrower than this has no room for titles in a column of their own. */
const narrowPagePt = 450

/** Whether titles stand above their texts rather than beside them. */
export const hasTitlesAbove = ({ theme, grid }: LayoutContext): boolean =>
  theme.titles === 'above' || grid.page.widthPt < narrowPagePt

/** The colour of bands and labels. */
export const accentOf = ({ theme }: LayoutContext): string => theme.colours.accent

/** A link target's name, unique in the document: the same section stands in several parts. */
export const anchorOf = ({ languages }: LayoutContext, id: string): string =>
  `${languages.join('-')}-${id}`
