import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { composeBrief } from '../../core/compose/compose-brief'
import type { BriefOptions } from '../../core/model/brief-options'
import { produceBrief } from '../../core/produce-brief'
import { readAssets } from '../../disk/read-assets'
import { placedWords } from '../read-pdf'
import { policyBrief, readSample, serifTheme, sideBySide } from '../sample-jobs'

const conference = readSample('examples/water-2026.tawsiya')
const cases: readonly (readonly [name: string, options: BriefOptions])[] = [
  ['en-ar', { ...sideBySide, languages: ['en', 'ar'] }],
  ['ar', { ...sideBySide, languages: ['ar'], arrangement: 'one-language' }],
]

/** The look of the whole pipeline; a changed file is read like code before it is updated with `-u`. */
describe.each(cases)('the policy brief of the water workshop, %s', (name, options) => {
  const job = { conference, template: policyBrief, theme: serifTheme, options }

  async function produce(format: 'docx' | 'pdf'): Promise<Uint8Array> {
    const assets = await readAssets(serifTheme, conference)
    if (!assets.ok) throw new Error(assets.problem.code)
    const bytes = await produceBrief({ ...job, format }, assets.value)
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
    return bytes.value
  }

  test('says what it said', async () => {
    const brief = composeBrief(policyBrief, serifTheme, conference, options)
    if (!brief.ok) throw new Error(brief.problem.code)
    const blocks = JSON.stringify(brief.value.parts, null, 1)
    await expect(blocks).toMatchFileSnapshot(`policy-brief-${name}.blocks.json`)
  })

  test('writes the Word text it wrote', async () => {
    const xml = strFromU8(unzipSync(await produce('docx'))['word/document.xml'] ?? new Uint8Array())
    await expect(xml.replaceAll('><w:', '>\n<w:')).toMatchFileSnapshot(
      `policy-brief-${name}.word.xml`,
    )
  })

  test('places the PDF text where it stood', async () => {
    await expect(placedWords(await produce('pdf'))).toMatchFileSnapshot(
      `policy-brief-${name}.pdf.txt`,
    )
  })
})
