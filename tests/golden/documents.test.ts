import { expect, test } from 'vitest'
import { composeBrief } from '../../core/compose/compose-brief'
import type { BriefOptions } from '../../core/model/brief-options'
import { usualArrangementOf } from '../../core/model/template'
import { builtInTemplates, readSample, serifTheme, sideBySide } from '../sample-jobs'

const conference = readSample('examples/water-2026.tawsiya')
const templates = builtInTemplates.filter(({ id }) => id !== 'policy-brief')

/** What every document says, in its usual arrangement; a changed file is read like code before `-u`. */
test.each(templates.map((template) => [template.id, template] as const))(
  'the %s of the water workshop says what it said',
  async (id, template) => {
    const options: BriefOptions = {
      ...sideBySide,
      languages: ['en', 'ar'],
      arrangement: usualArrangementOf(template, 2),
      ...(template.audience === 'addressee'
        ? { addresseeId: 'basin-agency', reference: 'WATER/2026/1' }
        : {}),
    }
    const brief = composeBrief(template, serifTheme, conference, options)
    if (!brief.ok) throw new Error(brief.problem.code)
    const blocks = JSON.stringify(brief.value.parts, null, 1)
    await expect(blocks).toMatchFileSnapshot(`${id}-en-ar.blocks.json`)
  },
)
