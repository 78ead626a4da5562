import { contrast, mix } from './contrast'
import type { Theme } from './theme'

const white = '#FFFFFF'
const black = '#000000'
/** WCAG AA for text, AAA where a theme is made for high contrast. */
const enough = 4.5
const high = 7
/** How far each try goes towards black or white. */
const step = 0.04

/**
 * The theme in an institution's colour: rules, labels, numbers, bands and tinted grounds are derived from it.
 * A colour too light to be read is darkened until it can be, on paper and on its own tints.
 */
export function withAccent(theme: Theme, colour: string | undefined): Theme {
  if (colour === undefined) return theme
  const last = coloured.get(theme)
  if (last?.colour === colour) return last.theme
  const made = inColour(theme, colour)
  coloured.set(theme, { colour, theme: made })
  return made
}

/** One object for all documents of a batch: what is remembered of a theme goes by it. */
const coloured = new WeakMap<Theme, { readonly colour: string; readonly theme: Theme }>()

function inColour(theme: Theme, colour: string): Theme {
  const least = theme.colours.ink === black ? high : enough
  const tint = mix(colour, white, 0.94)
  const tint2 = mix(colour, white, 0.88)
  const accent = until(colour, black, (each) => contrast(each, tint2) >= least)
  const onAccentSoft = until(
    mix(accent, white, 0.8),
    white,
    (each) => contrast(each, accent) >= enough,
  )
  const colours = { ...theme.colours, accent, tint, tint2, onAccentSoft }
  return { ...theme, colours }
}

function until(from: string, towards: string, isEnough: (colour: string) => boolean): string {
  for (let share = 0; share < 1; share += step) {
    const colour = mix(from, towards, share)
    if (isEnough(colour)) return colour
  }
  return towards
}
