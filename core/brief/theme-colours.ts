import { contrast, mix } from './contrast'
import type { Theme } from './theme'

/** What small text needs against its ground (WCAG AA). */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]
const white = '#FFFFFF'

/**
 * The theme in another main colour. Its grounds become tints of that colour, as strong as they were of the
 * old one, and its greys lose the hue of the old one.
 */
export function withMainColour(theme: Theme, accent: string): Theme {
  const { colours } = theme
  const tintOf = (colour: string): string => mix(white, accent, shareOf(colour, colours.accent))
  return {
    ...theme,
    ownColours: true,
    colours: {
      ...colours,
      accent,
      tint: tintOf(colours.tint),
      tint2: tintOf(colours.tint2),
      onAccentSoft: tintOf(colours.onAccentSoft),
      grey: neutral(colours.grey),
      rule: neutral(colours.rule),
      darkRule: neutral(colours.darkRule),
    },
  }
}

/** The least contrast of the texts that are set in the main colour, or on it. */
export const accentContrast = ({ colours }: Theme): number =>
  Math.min(
    contrast(colours.accent, white),
    contrast(colours.accent, colours.tint2),
    contrast(colours.onAccent, colours.accent),
    contrast(colours.onAccentSoft, colours.accent),
  )

/** The least contrast of running text. */
export const inkContrast = ({ colours }: Theme): number =>
  Math.min(contrast(colours.ink, white), contrast(colours.ink, colours.tint2))

/** Whether all that a theme prints in its main colour and in its text colour can be read. */
export const isReadableTheme = (theme: Theme): boolean =>
  accentContrast(theme) >= leastContrast && inkContrast(theme) >= leastContrast

/** A colour as it is, or so much darker that what is set in it can be read. */
export function readableAccent(theme: Theme, accent: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(accent, '#000000', share)
    if (accentContrast(withMainColour(theme, darker)) >= leastContrast) return darker
  }
  return '#000000'
}

/** A text colour as it is, or so much darker that it can be read. */
export function readableInk(theme: Theme, ink: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(ink, '#000000', share)
    const tried = { ...theme, colours: { ...theme.colours, ink: darker } }
    if (inkContrast(tried) >= leastContrast) return darker
  }
  return '#000000'
}

/** How much of a colour a tint of it holds. */
function shareOf(tint: string, colour: string): number {
  const distance = (one: string): number =>
    channelsOf(one).reduce((sum, channel) => sum + 255 - channel, 0)
  const whole = distance(colour)
  return whole === 0 ? 0 : Math.min(1, distance(tint) / whole)
}

/** The grey that is as light. */
function neutral(colour: string): string {
  const [red, green, blue] = channelsOf(colour)
  const light = 0.299 * red + 0.587 * green + 0.114 * blue
  return colourOf([light, light, light])
}

const channelsOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

const colourOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
