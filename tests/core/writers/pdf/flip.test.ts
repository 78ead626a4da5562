import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import type { Assets } from '../../../../core/brief/assets'
import type { Conference } from '../../../../core/model/conference'
import type { Language } from '../../../../core/text/language'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme } from '../../../sample-jobs'

const oujda = readSample('examples/oujda-2025.tawsiya')
const short: Conference = { ...oujda, recommendations: oujda.recommendations.slice(0, 12) }
let assets: Assets
beforeAll(async () => {
  const read = await readAssets(serifTheme, oujda)
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

async function flip(
  conference: Conference,
  languages: readonly Language[],
  format = 'pdf' as const,
) {
  const options = {
    languages,
    arrangement: 'flip',
    issuedOn: '2025-11-14',
    digits: 'western',
  } as const
  const job = { conference, template: policyBrief, theme: serifTheme, options, format } as const
  const places: { readonly language: Language; readonly page: number }[] = []
  const made = await produceBrief({ ...job, onPlaces: (found) => places.push(...found) }, assets)
  if (!made.ok) throw new Error(made.problem.code)
  const document = await PDFDocument.load(made.value, { updateMetadata: false })
  const pagesOf = (language: Language) =>
    places.filter((place) => place.language === language).map(({ page }) => page)
  const turned = document.getPages().map((page) => page.getRotation().angle)
  return { count: document.getPageCount(), pagesOf, turned }
}

test('the second language begins on the last page and reads towards the first', async () => {
  const { count, pagesOf, turned } = await flip(short, ['ar', 'fr'])
  expect(count % 2).toBe(0)
  expect(pagesOf('ar').at(0)).toBe(1)
  expect(Math.max(...pagesOf('fr'))).toBe(count)
  expect(Math.min(...pagesOf('fr'))).toBeGreaterThan(Math.max(...pagesOf('ar')))
  expect(new Set(turned)).toEqual(new Set([0]))
})

test('two languages that are bound on the same side stand head to foot', async () => {
  const inEnglish: Conference = {
    ...short,
    languages: ['fr', 'en'],
    recommendations: short.recommendations.map((each) => ({
      ...each,
      text: { fr: each.text.fr ?? '', en: each.text.fr ?? '' },
    })),
  }
  const { count, pagesOf, turned } = await flip(inEnglish, ['fr', 'en'])
  expect(Math.max(...pagesOf('en'))).toBe(count)
  expect(turned.at(0)).toBe(0)
  expect(turned.at(-1)).toBe(180)
})
