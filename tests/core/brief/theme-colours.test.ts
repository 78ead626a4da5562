import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '../../../core/brief/contrast'
import { themeSchema, type Theme } from '../../../core/brief/theme'
import {
  accentContrast,
  isReadableTheme,
  leastContrast,
  readableAccent,
  readableInk,
  withMainColour,
} from '../../../core/brief/theme-colours'

const themeOf = (id: string): Theme =>
  themeSchema.parse(JSON.parse(readFileSync(`templates/themes/${id}.json`, 'utf8')))
const themes = ['serif', 'sans', 'large-print'].map(themeOf)
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

test('the themes of the program can be read', () => {
  for (const theme of themes) expect(isReadableTheme(theme), theme.id).toBe(true)
})

test('whatever colour is wished for, the nearest readable one is readable', () => {
  fc.assert(
    fc.property(fc.constantFrom(...themes), colours, (theme, wished) => {
      const accent = readableAccent(theme, wished)
      expect(accentContrast(withMainColour(theme, accent))).toBeGreaterThanOrEqual(leastContrast)
      const ink = readableInk(theme, wished)
      expect(contrast(ink, '#FFFFFF')).toBeGreaterThanOrEqual(leastContrast)
    }),
  )
})

test('a readable colour is left as it is', () => {
  for (const theme of themes) expect(readableAccent(theme, '#7A1F2B')).toBe('#7A1F2B')
})

test('grounds take the hue of the new colour, and changing back and forth wears nothing out', () => {
  const [, sans = themeOf('sans')] = themes
  const red = withMainColour(sans, '#7A1F2B')
  const [r = 0, g = 0] = [1, 3].map((at) =>
    Number.parseInt(red.colours.tint2.slice(at, at + 2), 16),
  )
  expect(r).toBeGreaterThan(g)
  let theme = sans
  for (let turn = 0; turn < 20; turn += 1) {
    theme = withMainColour(withMainColour(theme, '#7A1F2B'), sans.colours.accent)
  }
  expect(contrast(theme.colours.tint2, sans.colours.tint2)).toBeLessThan(1.06)
})
