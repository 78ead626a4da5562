import { expect, test } from 'vitest'
import { passagesIn } from '../../../core/brief/passages-in'
import { composeBrief } from '../../../core/compose/compose-brief'
import type { Conference } from '../../../core/model/conference'
import { arabicOnly, policyBrief, readSample, serifTheme } from '../../sample-jobs'

test('partners with Latin names follow each other from the right in Arabic', () => {
  const sample = readSample('examples/oujda-2025.tawsiya')
  const conference: Conference = {
    ...sample,
    bodies: sample.bodies.map((body, index) => ({ ...body, shortName: { ar: `B${index}` } })),
    recommendations: sample.recommendations.filter(
      ({ partnerBodyIds }) => partnerBodyIds.length > 1,
    ),
  }
  const brief = composeBrief(policyBrief, serifTheme, conference, arabicOnly)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  const runs = passagesIn(brief.value.parts.flatMap(({ blocks }) => blocks)).flatMap(
    ({ versions }) => versions.flatMap(({ content }) => content),
  )
  const names = runs.filter(({ text }) => /^B\d+$/.test(text))
  expect(names.length).toBeGreaterThan(0)
  expect(runs.filter(({ text, isolated }) => /B\d+،/.test(text) && !isolated)).toEqual([])
})
