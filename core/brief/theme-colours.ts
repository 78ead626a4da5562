import type { Theme } from './theme'

/** What small text needs against its ground (WCAG AA). */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]
const white = '#FFFFFF'

/** How far two colours are apart, from 1 to 21, as WCAG counts it. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The theme in another main colour. Its grounds become tints of that colour, as strong as they were of the
 * old one, and its greys lose the hue of the old one.
 */
export function withAccent(theme: Theme, accent: string): Theme {
  const { colours } = theme
  const tintOf = (colour: string): string => mix(white, accent, shareOf(colour, colours.accent))
  return {
    ...theme,
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
    contrastOf(colours.accent, white),
    contrastOf(colours.accent, colours.tint2),
    contrastOf(colours.onAccent, colours.accent),
    contrastOf(colours.onAccentSoft, colours.accent),
  )

/** The least contrast of running text. */
export const inkContrast = ({ colours }: Theme): number =>
  Math.min(contrastOf(colours.ink, white), contrastOf(colours.ink, colours.tint2))

/** Whether all that a theme prints in its main colour and in its text colour can be read. */
export const isReadableTheme = (theme: Theme): boolean =>
  accentContrast(theme) >= leastContrast && inkContrast(theme) >= leastContrast

/** A colour as it is, or so much darker that what is set in it can be read. */
export function readableAccent(theme: Theme, accent: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(accent, '#000000', share)
    if (accentContrast(withAccent(theme, darker)) >= leastContrast) return darker
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

const mix = (one: string, other: string, share: number): string => {
  const [from, to] = [channelsOf(one), channelsOf(other)]
  return colourOf(from.map((channel, index) => channel + ((to[index] ?? 0) - channel) * share))
}

/** The grey that is as light. */
function neutral(colour: string): string {
  const [red, green, blue] = channelsOf(colour)
  const light = 0.299 * red + 0.587 * green + 0.114 * blue
  return colourOf([light, light, light])
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channelsOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

const colourOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
