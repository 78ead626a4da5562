import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readChanges } from '../../../../core/exchange/docx/read-changes'
import { takeChanges } from '../../../../core/exchange/take-changes'
import type { Conference } from '../../../../core/model/conference'
import { parseConference } from '../../../../core/model/parse-conference'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { oneAfterAnother, policyBrief, readSample, serifTheme } from '../../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const options = { ...oneAfterAnother, languages: ['fr', 'ar'] as const }
const first = conference.recommendations[0]
const french = first?.text.fr ?? ''
const id = `recommendations/${first?.id}/text@fr`

async function sent(): Promise<Record<string, Uint8Array>> {
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, format: 'docx' } as const
  const bytes = await produceBrief(
    { ...job, options: { ...options, languages: ['fr', 'ar'] } },
    assets.value,
  )
  if (!bytes.ok) throw new Error(bytes.problem.code)
  return unzipSync(bytes.value)
}

/** The document as it comes back when somebody has edited its XML so. */
async function edited(
  edit: (document: string) => string,
  others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const parts = await sent()
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = edit(document)
  expect(changed === document).toBe(edit === untouched)
  const added = Object.fromEntries(
    Object.entries(others).map(([path, content]) => [path, strToU8(content)]),
  )
  return zipSync({ ...parts, ...added, 'word/document.xml': strToU8(changed) })
}
const untouched = (document: string): string => document

async function changesOf(bytes: Uint8Array, into: Conference = conference) {
  const changes = readChanges(bytes, into)
  if (!changes.ok) throw new Error(changes.problem.code)
  return changes.value.changes
}

/** The first words of the first recommendation, which no typography touches. */
const opening = french.split(' ').slice(0, 3).join(' ')
const runOf = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`

test('a document that comes back as it went out changes nothing', async () => {
  expect(readChanges(await edited(untouched), conference)).toEqual({
    ok: true,
    value: { changes: [], notices: [] },
  })
})

test('changed words are told with what they were, and nothing else', async () => {
  const bytes = await edited((xml) => xml.replace(opening, 'Protéger dès 2026'))
  const [change, ...others] = await changesOf(bytes)
  expect(others).toEqual([])
  expect(change).toMatchObject({ id, before: french, isConflict: false })
  expect(change?.after).toBe(french.replace(opening, 'Protéger dès 2026'))
})

test('words typed at the very end belong to the text', async () => {
  const bytes = await edited((xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf(opening))
    return `${xml.slice(0, end)}${runOf(' Sans délai.')}${xml.slice(end)}`
  })
  expect((await changesOf(bytes))[0]?.after).toBe(`${french} Sans délai.`)
})

test('a text typed anew is found by its paragraph', async () => {
  const bytes = await edited((xml) => {
    const [start, end] = [
      xml.lastIndexOf('</w:pPr>', xml.indexOf(opening)) + 8,
      xml.indexOf('</w:p>', xml.indexOf(opening)),
    ]
    return `${xml.slice(0, start)}${runOf('Tout autre chose.')}${xml.slice(end)}`
  })
  expect((await changesOf(bytes)).find((change) => change.id === id)?.after).toBe(
    'Tout autre chose.',
  )
})

test('tracked changes count as accepted, and say who made them', async () => {
  const bytes = await edited((xml) =>
    xml.replace(
      new RegExp(`<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t>${opening}`),
      `<w:del w:id="900" w:author="Ministère"><w:r><w:delText>Ancien</w:delText></w:r></w:del><w:ins w:id="901" w:author="Ministère">${runOf('Étendre ')}</w:ins><w:r>$1<w:t>${opening}`,
    ),
  )
  const [change] = await changesOf(bytes)
  expect(change?.authors).toEqual(['Ministère'])
  expect(change?.after).toBe(`Étendre ${french}`)
})

test('comments are told with the text they stand at, changed or not', async () => {
  const comments = `<w:comments xmlns:w="w"><w:comment w:id="3" w:author="DGCL"><w:p><w:r><w:t>Quel budget ?</w:t></w:r></w:p></w:comment></w:comments>`
  const bytes = await edited(
    (xml) => {
      const end = xml.indexOf('</w:p>', xml.indexOf(opening))
      return `${xml.slice(0, end)}<w:r><w:commentReference w:id="3"/></w:r>${xml.slice(end)}`
    },
    { 'word/comments.xml': comments },
  )
  const [change] = await changesOf(bytes)
  expect(change).toMatchObject({ id, before: french, after: french })
  expect(change?.comments).toEqual([{ author: 'DGCL', text: 'Quel budget ?' }])
})

test('what has been changed here since is not taken for a change of theirs', async () => {
  const later: Conference = {
    ...conference,
    recommendations: conference.recommendations.map((each) =>
      each === first ? { ...each, text: { ...each.text, fr: 'Écrit après l’envoi.' } } : each,
    ),
  }
  expect(await changesOf(await edited(untouched), later)).toEqual([])
  const bytes = await edited((xml) => xml.replace(opening, 'Autrement'))
  expect((await changesOf(bytes, later))[0]).toMatchObject({ id, isConflict: true })
})

describe('taking', () => {
  test('only what is taken changes, where it stood', async () => {
    const bytes = await edited((xml) => xml.replace(opening, 'Protéger dès 2026'))
    const taken = takeChanges(conference, await changesOf(bytes))
    expect(taken.recommendations[0]?.text.fr).toContain('Protéger dès 2026')
    expect({ ...taken, recommendations: [] }).toEqual({ ...conference, recommendations: [] })
    expect(taken.recommendations.slice(1)).toEqual(conference.recommendations.slice(1))
    expect(await changesOf(bytes, taken)).toEqual([])
  })

  test('nothing taken is nothing changed', () => {
    expect(takeChanges(conference, [])).toEqual(conference)
  })
})

test.each([
  ['no zip file', Uint8Array.of(1, 2, 3), 'not-a-word-file'],
  ['a zip file without a document', zipSync({ 'a.txt': strToU8('a') }), 'not-a-word-file'],
  [
    'a document that declares entities',
    zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:p/>') }),
    'not-a-word-file',
  ],
  [
    'a document of somebody else',
    zipSync({
      'word/document.xml': strToU8('<w:document><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>'),
    }),
    'no-texts-of-conference',
  ],
])('%s is refused', (_, bytes, code) => {
  expect(readChanges(bytes, conference)).toMatchObject({ ok: false, problem: { code } })
})

test('a document of another conference is not taken for one of this one', async () => {
  const bytes = await edited(untouched)
  const other = parseConference(
    JSON.stringify({
      schemaVersion: 1,
      languages: ['ar', 'fr'],
      title: { ar: 'مؤتمر آخر', fr: 'Un tout autre congrès' },
      period: conference.period,
      axes: conference.axes.map(({ id: own }) => ({ id: own, title: {} })),
      recommendations: conference.recommendations.map(({ id: own, axisId }) => ({
        ...{ id: own, axisId },
        text: { ar: `نص آخر ${own}`, fr: `Autre texte ${own}` },
      })),
    }),
  )
  if (!other.ok) throw new Error(other.problem.code)
  expect(readChanges(bytes, other.value)).toMatchObject({
    ok: false,
    problem: { code: 'no-texts-of-conference' },
  })
})
