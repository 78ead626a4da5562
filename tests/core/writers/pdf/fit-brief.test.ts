import { beforeAll, expect, test } from 'vitest'
import type { Assets } from '../../../../core/brief/assets'
import { remarksOn, type BriefMeasures } from '../../../../core/brief/brief-measures'
import type { BriefOptions } from '../../../../core/model/brief-options'
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

const besideEachOther = { languages: ['ar', 'fr'], arrangement: 'side-by-side' } as const

async function measure(
  id: string,
  conference: Conference,
  choice: Partial<BriefOptions> = {},
): Promise<BriefMeasures | undefined> {
  const template = builtInTemplates.find((each) => each.id === id)
  if (!template) throw new Error(id)
  const options = {
    languages: ['fr'],
    arrangement: 'one-language',
    issuedOn: '2025-11-14',
    digits: 'western',
    ...choice,
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

/** As many recommendations again, each time under ids of their own. */
const repeated = (times: number): Conference => ({
  ...oujda,
  recommendations: Array.from({ length: times }, (_, round) =>
    oujda.recommendations.map((each) => ({ ...each, id: `${each.id}-${round}` })),
  ).flat(),
})

test('a press release that spills over is set closer until it fits its page', async () => {
  expect(await measure('press-release', oujda)).toMatchObject({ pages: 1, maxPages: 1 })
})

test('a handout of 31 recommendations keeps to its page by shortening its key messages, and says so', async () => {
  for (const choice of [{}, { languages: ['ar'] }, besideEachOther] as const) {
    const measures = await measure('handout', oujda, choice)
    expect(measures).toMatchObject({ pages: 1, maxPages: 1, isTerse: true })
    expect(measures && remarksOn(measures)).toEqual([{ code: 'messages-shortened' }])
  }
})

test('two languages of a press release share one page', async () => {
  const measures = await measure('press-release', oujda, besideEachOther)
  expect(measures).toMatchObject({ pages: 1, maxPages: 1 })
})

test('where there is room key messages are printed whole', async () => {
  const measures = await measure('handout', shortened(6))
  expect(measures).toMatchObject({ pages: 1 })
  expect(measures && remarksOn(measures)).toEqual([])
})

test('a handout that cannot fit keeps its size and words, and is told by how much it is too long', async () => {
  const measures = await measure('handout', repeated(4))
  expect(measures).toMatchObject({ maxPages: 1 })
  const [remark, ...others] = measures ? remarksOn(measures) : []
  expect(remark).toMatchObject({ code: 'too-many-pages', limit: 1 })
  expect(others).toEqual([])
})

test('the words of a policy brief are counted against its budget', async () => {
  const long = await measure('policy-brief', repeated(2))
  expect(long?.maxWords).toBe(1500)
  expect(long && remarksOn(long)).toContainEqual(
    expect.objectContaining({ code: 'too-many-words', language: 'fr' }),
  )
  const short = await measure('policy-brief', oujda)
  expect(short && remarksOn(short)).toEqual([])
})
