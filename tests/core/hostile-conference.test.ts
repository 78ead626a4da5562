import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Assets } from '../../core/brief/assets'
import { produceBrief } from '../../core/produce-brief'
import { readAssets } from '../../disk/read-assets'
import { builtInTemplates, readSample, serifTheme } from '../sample-jobs'
import { letterheadWith } from './frame/letterhead'
import { arbitraryConference } from './model/arbitrary-conference'
import { readParts } from './writers/docx/read-docx'
import { isSoundXml, isXmlPart } from './writers/docx/sound-xml'

const sample = readSample('examples/oujda-2025.tawsiya')
const letterhead = letterheadWith(
  ['conference', 'title', 'organiser', 'addressee', 'address', 'number', 'website', 'city'].map(
    (name) => `${name}: {{${name}}}`,
  ),
)

async function assetsOf(): Promise<Assets> {
  const assets = await readAssets(serifTheme, sample)
  if (!assets.ok) throw new Error(assets.problem.code)
  return assets.value
}

test(
  'whatever a conference says in whatever field, readers take every document, on a letterhead too',
  { timeout: 120_000 },
  async () => {
    const assets = await assetsOf()
    const choices = fc.record({
      conference: arbitraryConference,
      template: fc.constantFrom(...builtInTemplates),
      hasFrame: fc.boolean(),
      place: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(choices, async ({ conference, template, hasFrame, place }) => {
        const [first = 'fr', second] = conference.languages
        const allowed = template.arrangements.filter(
          (each) => (each === 'one-language') === !second && !/facing|flip/.test(each),
        )
        const arrangement = allowed[place % Math.max(1, allowed.length)]
        fc.pre(arrangement !== undefined)
        const options = {
          languages: second ? [first, second] : [first],
          arrangement,
          issuedOn: '2025-11-14',
          digits: 'western',
          reference: ']]>\u202E&\uD800',
          addresseeId: conference.bodies[0]?.id,
        } as const
        const job = { conference, template, theme: serifTheme, options, format: 'docx' } as const
        const written = await produceBrief(hasFrame ? { ...job, frame: letterhead } : job, assets)
        fc.pre(written.ok)
        for (const [path, xml] of Object.entries(readParts(written.value))) {
          expect(!isXmlPart(path) || isSoundXml(xml), path).toBe(true)
          if (path === 'word/document.xml') {
            expect(xml).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/)
          }
        }
      }),
      { numRuns: 40 },
    )
  },
)
