import { expect, test } from 'vitest'
import { lookOf, styleNames } from '../../../core/layout/text-look'
import { languages } from '../../../core/text/language'
import { sansTheme, serifTheme } from '../../sample-jobs'

const themes = [serifTheme, sansTheme]

test('sizes are half points, as Word holds them', () => {
  for (const theme of themes)
    for (const style of styleNames)
      for (const language of languages) {
        const { sizePt, latinSizePt } = lookOf(theme, 'paired', style, language)
        expect([sizePt * 2, latinSizePt * 2].every(Number.isInteger)).toBe(true)
      }
})

test('Arabic is never set tighter than its descenders need', () => {
  for (const style of styleNames)
    for (const scale of ['paired', 'single'] as const) {
      const amiri = lookOf(serifTheme, scale, style, 'ar')
      const plex = lookOf(sansTheme, scale, style, 'ar')
      // Section titles stand on one line nearly always; the pages were drawn at 1.2.
      expect(amiri.leadingPt / amiri.sizePt).toBeGreaterThanOrEqual(1.2)
      expect(plex.leadingPt / plex.sizePt).toBeGreaterThanOrEqual(1.4)
    }
})

test('Latin words inside Arabic are set smaller than the Arabic around them', () => {
  expect(lookOf(serifTheme, 'paired', 'body', 'ar')).toMatchObject({
    sizePt: 12.5,
    latinSizePt: 10.5,
  })
  expect(lookOf(sansTheme, 'paired', 'body', 'ar')).toMatchObject({ sizePt: 10.5, latinSizePt: 10 })
})

test('a masthead on a band is written in colours made for the band', () => {
  expect(lookOf(sansTheme, 'paired', 'title', 'fr').colour).toBe(sansTheme.colours.onAccent)
  expect(lookOf(serifTheme, 'paired', 'title', 'fr').colour).toBe(serifTheme.colours.ink)
})
