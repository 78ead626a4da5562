import { beforeAll, expect, test } from 'vitest'
import type { Place } from '../../../../core/layout/place'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
let places: readonly Place[] = []

beforeAll(async () => {
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const made = await produceBrief(
    {
      conference,
      template: policyBrief,
      theme: serifTheme,
      options: sideBySide,
      format: 'pdf',
      onPlaces: (found) => (places = found),
    },
    assets.value,
  )
  if (!made.ok) throw new Error(made.problem.code)
})

test('every recommendation has its place on the pages, in both languages', () => {
  for (const { id } of conference.recommendations) {
    const own = places.filter(({ source }) => source === `recommendations/${id}/text`)
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(['ar', 'fr']))
  }
})

test('side by side, the Arabic of a passage stands at the right of its French, at one height', () => {
  const id = conference.recommendations[0]?.id
  const own = places.filter(({ source }) => source === `recommendations/${id}/text`)
  const arabic = own.find(({ language }) => language === 'ar')
  const french = own.find(({ language }) => language === 'fr')
  if (!arabic || !french) throw new Error('The passage is not on the pages')
  expect(arabic.xPt).toBeGreaterThan(french.xPt + french.widthPt)
  expect(arabic.page).toBe(french.page)
  expect(Math.abs(arabic.yPt - french.yPt)).toBeLessThan(6)
})

test('the lines of a passage are one place', () => {
  const [first] = conference.recommendations
  const own = places.filter(
    ({ source, language }) => source === `recommendations/${first?.id}/text` && language === 'fr',
  )
  expect(own).toHaveLength(1)
  expect(own[0]?.heightPt).toBeGreaterThan(24)
})
