import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readChanges } from '../../core/exchange/docx/read-changes'
import { produceReviewTable } from '../../core/produce-review-table'
import { readSample, serifTheme } from '../sample-jobs'

const conference = readSample('examples/water-2026.tawsiya')
const id = `recommendations/${conference.recommendations[0]?.id}/text`

async function tableParts() {
  const job = { conference, theme: serifTheme, source: 'en', target: 'ar' } as const
  const bytes = await produceReviewTable({ ...job, issuedOn: '2026-04-01' })
  if (!bytes.ok) throw new Error(bytes.problem.code)
  return unzipSync(bytes.value)
}

async function changesAfter(edit: (xml: string) => string) {
  const parts = await tableParts()
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changes = readChanges(
    zipSync({ ...parts, 'word/document.xml': strToU8(edit(xml)) }),
    conference,
  )
  if (!changes.ok) throw new Error(changes.problem.code)
  expect(changes.value.notices).toEqual([])
  return changes.value.changes
}

test('a review table that comes back untouched changes nothing', async () => {
  expect(await changesAfter((xml) => xml)).toEqual([])
})

test('a corrected text and a remark beside it come back under the text', async () => {
  const words = conference.recommendations[0]?.text.ar?.split(' ')[0] ?? ''
  const changes = await changesAfter((xml) => {
    const start = xml.indexOf(`>${words}`)
    const corrected = `${xml.slice(0, start + 1)}نصا جديدا ${xml.slice(start + 1)}`
    const cell = corrected.indexOf('<w:tc>', start)
    const end = corrected.indexOf('</w:p>', cell)
    return `${corrected.slice(0, end)}<w:r><w:t>متى؟</w:t></w:r>${corrected.slice(end)}`
  })
  expect(changes.map((change) => change.id)).toEqual([`${id}@ar`])
  expect(changes[0]?.after).toBe(`نصا جديدا ${conference.recommendations[0]?.text.ar}`)
  expect(changes[0]?.comments).toEqual([{ author: '', text: 'متى؟' }])
})
