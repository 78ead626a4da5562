import { expect, test } from 'vitest'
import { composeBrief } from '../../../core/compose/compose-brief'
import { estimateHeight } from '../../../core/layout/estimate-height'
import { layOutBrief } from '../../../core/layout/lay-out-brief'
import { arabicOnly, builtInTemplates, readSample, serifTheme } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')

const languages = ['ar', 'fr', 'en', 'es', 'zgh'] as const

function letterWith(lineCount: number) {
  const template = builtInTemplates.find(({ id }) => id === 'ministry-letter')
  if (!template) throw new Error('no letter')
  const written = languages.slice(0, lineCount)
  const postal = Object.fromEntries(written.map((language) => [language, 'BP 524, 60000']))
  const contact = { ...conference.contact, lines: [postal] }
  const options = { ...arabicOnly, addresseeId: 'min-interieur' }
  const brief = composeBrief(
    template,
    serifTheme,
    { ...conference, languages: written, contact },
    options,
  )
  const part = brief.ok ? layOutBrief(brief.value).parts[0] : undefined
  if (!part) throw new Error('no part')
  const { page, foot, scale } = part
  const measurePt = page.widthPt - page.marginsPt.start - page.marginsPt.end
  const footPt = estimateHeight({ theme: serifTheme, scale }, foot, measurePt)
  return { page, whitePt: page.heightPt - page.footTopPt - footPt }
}

test('an address in many languages stays on the paper, and the text stays above it', () => {
  const [usual, tall] = [letterWith(1), letterWith(5)]
  expect(tall.whitePt).toBeGreaterThan(20)
  expect(tall.page.footTopPt).toBeLessThan(usual.page.footTopPt)
  const roomAbove = ({ page }: typeof tall) =>
    page.marginsPt.bottom - (page.heightPt - page.footTopPt)
  expect(roomAbove(tall)).toBeCloseTo(roomAbove(usual))
})
