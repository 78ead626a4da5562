import { beforeAll, expect, test } from 'vitest'
import type { Assets } from '../../../../core/brief/assets'
import { remarksOn, type BriefMeasures } from '../../../../core/brief/brief-measures'
import type { Conference } from '../../../../core/model/conference'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { builtInTemplates, readSample, serifTheme } from '../../../sample-jobs'

const oujda = readSample('examples/oujda-2025.tawsiya')
let assets: Assets
beforeAll(async () => {
  const read = await readAssets(serifTheme, oujda)
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

async function measure(id: string, conference: Conference): Promise<BriefMeasures | undefined> {
  const template = builtInTemplates.find((each) => each.id === id)
  if (!template) throw new Error(id)
  const options = {
    languages: ['fr'],
    arrangement: 'one-language',
    issuedOn: '2025-11-14',
    digits: 'western',
  } as const
  const heard: BriefMeasures[] = []
  const job = { conference, template, theme: serifTheme, options, format: 'pdf' } as const
  const made = await produceBrief({ ...job, onMeasures: (each) => heard.push(each) }, assets)
  if (!made.ok) throw new Error(made.problem.code)
  return heard[0]
}

const shortened = (count: number): Conference => ({
  ...oujda,
  recommendations: oujda.recommendations.slice(0, count),
})

test('a press release that spills over is set closer until it fits its page', async () => {
  expect(await measure('press-release', oujda)).toMatchObject({ pages: 1, maxPages: 1 })
})

test('a handout that cannot fit is told by how much it is too long', async () => {
  const measures = await measure('handout', oujda)
  expect(measures).toMatchObject({ pages: 2, maxPages: 1 })
  expect(measures && remarksOn(measures)).toEqual([{ code: 'too-many-pages', count: 2, limit: 1 }])
})

test('the words of a policy brief are counted against its budget', async () => {
  const long = await measure('policy-brief', oujda)
  expect(long?.maxWords).toBe(1500)
  expect(long && remarksOn(long)).toMatchObject([{ code: 'too-many-words', language: 'fr' }])
  const short = await measure('policy-brief', shortened(4))
  expect(short && remarksOn(short)).toEqual([])
})
