import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '../../../core/brief/contrast'
import { withAccent } from '../../../core/brief/with-accent'
import { themeSchema } from '../../../core/brief/theme'
import { serifTheme } from '../../sample-jobs'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 1)
})

test('whatever colour an institution has, its labels and bands can be read', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { colours } = themeSchema.parse(withAccent(serifTheme, colour))
      for (const ground of ['#FFFFFF', colours.tint, colours.tint2]) {
        expect(contrast(colours.accent, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(colours.grey, ground)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.onAccentSoft, colours.accent)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a colour that can be read stays as it is, and without one so does the theme', () => {
  expect(withAccent(serifTheme, '#1F4E9E').colours.accent).toBe('#1F4E9E')
  expect(withAccent(serifTheme, undefined)).toBe(serifTheme)
})
