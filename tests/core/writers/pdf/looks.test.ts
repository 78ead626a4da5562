import { beforeAll, expect, test } from 'vitest'
import type { Assets } from '../../../../core/brief/assets'
import type { Conference } from '../../../../core/model/conference'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../../sample-jobs'
import { openPdf } from './read-pdf'

const conference = readSample('examples/oujda-2025.tawsiya')
let assets: Assets

beforeAll(async () => {
  const read = await readAssets(serifTheme, conference)
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

interface Draft {
  readonly looks: readonly string[]
  /** What pdf.js would paint on each page, as text. */
  readonly painted: readonly string[]
}

async function draft(of: Conference): Promise<Draft> {
  let looks: readonly string[] = []
  const job = { template: policyBrief, theme: serifTheme, options: sideBySide } as const
  const made = await produceBrief(
    {
      ...job,
      conference: of,
      format: 'pdf',
      onLooks: (found) => (looks = found.map(({ key }) => key)),
    },
    assets,
  )
  if (!made.ok) throw new Error(made.problem.code)
  const document = await openPdf(made.value)
  const painted: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    // Fonts are named after the file they were read from.
    painted.push(JSON.stringify([fnArray, argsArray]).replaceAll(/"g_d\d+_/g, '"'))
  }
  return { looks, painted }
}

const withEnding = (ending: string, place: number): Conference => ({
  ...conference,
  recommendations: conference.recommendations.map((record, at) =>
    at === place ? { ...record, text: { ...record.text, fr: record.text.fr + ending } } : record,
  ),
})

test('every page has a look, and the same words have the same', async () => {
  const [one, other] = [await draft(conference), await draft({ ...conference })]
  expect(one.looks).toHaveLength(one.painted.length)
  expect(new Set(one.looks).size).toBe(one.looks.length)
  expect(other.looks).toEqual(one.looks)
})

test('a letter more changes the look of its own page and of no other', async () => {
  const last = conference.recommendations.length - 1
  const [before, after] = [await draft(conference), await draft(withEnding(' e', last))]
  expect(after.looks.filter((look) => !before.looks.includes(look))).toHaveLength(1)
})

test.each([
  ['a letter that is there already', ' e', 0],
  ['letters that no page had', ' Ŵƒ', 0],
  ['words that push others overleaf', ' et ainsi de suite'.repeat(60), 2],
])('after %s, pages of one look are painted alike', async (_, ending, place) => {
  const [before, after] = [await draft(conference), await draft(withEnding(ending, place))]
  expect(after.looks).not.toEqual(before.looks)
  after.looks.forEach((look, index) => {
    const same = before.looks.indexOf(look)
    if (same >= 0) expect(after.painted[index]).toBe(before.painted[same])
  })
})

test('another accent of the institution changes every page that shows it', async () => {
  const recoloured = { ...conference.letterhead, accent: '#5B1A6B' }
  const [before, after] = [
    await draft(conference),
    await draft({ ...conference, letterhead: recoloured }),
  ]
  expect(after.looks[0]).not.toBe(before.looks[0])
})
