import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Assets } from '../../core/brief/assets'
import { plainTextOf } from '../../core/brief/parse-marks'
import { createProducer, produceBrief } from '../../core/produce-brief'
import type { BriefOptions, Format } from '../../core/model/brief-options'
import { readAssets } from '../../disk/read-assets'
import { textOfPdf } from '../read-pdf'
import {
  arabicOnly,
  oneAfterAnother,
  policyBrief,
  readSample,
  sansTheme,
  serifTheme,
  sideBySide,
} from '../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const french: BriefOptions = { ...arabicOnly, languages: ['fr'] }
let assets: Assets

beforeAll(async () => {
  const read = await readAssets(serifTheme, conference)
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

async function produce(options: BriefOptions, format: Format): Promise<Uint8Array> {
  const job = { conference, template: policyBrief, theme: serifTheme, options, format }
  const bytes = await produceBrief(job, assets)
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
  return bytes.value
}

/** Words without marks, controls and the differences that typography makes. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const bare = (text: string): string => text.replace(/\p{M}/gu, '')

const expectedWords = (language: 'ar' | 'fr'): readonly (readonly string[])[] =>
  conference.recommendations.map(({ text }) => wordsOf(plainTextOf(text[language] ?? '')))

const cases: readonly (readonly [string, BriefOptions])[] = [
  ['side by side', sideBySide],
  ['Arabic alone', arabicOnly],
  ['French alone', french],
  ['one after another', oneAfterAnother],
]

describe.each(cases)('the brief %s', (_, options) => {
  const languages = options.languages.filter((language) => language === 'ar' || language === 'fr')

  test('is whole in Word: every recommendation, word for word', async () => {
    const bytes = Buffer.from(await produce(options, 'docx'))
    const { value } = await mammoth.extractRawText({ buffer: bytes })
    const text = ` ${wordsOf(value).join(' ')} `
    for (const language of languages)
      for (const words of expectedWords(language)) expect(text).toContain(` ${words.join(' ')} `)
  })

  test('is whole in PDF: every recommendation, word for word', async () => {
    // A kerned pair can look like a gap to a reader, so spaces do not count; nor do vowel marks, which
    // poppler sets on either side of their letter.
    const text = bare(wordsOf(textOfPdf(await produce(options, 'pdf'))).join(''))
    const isPaired = options.arrangement === 'side-by-side'
    for (const language of languages)
      for (const words of expectedWords(language)) {
        // On a page with more Latin than Arabic, poppler puts the clauses of an Arabic line in visual order.
        const pieces = isPaired && language === 'ar' ? words : [words.join('')]
        for (const piece of pieces) expect(text).toContain(bare(piece))
      }
  })
})

test('a private note is never printed', async () => {
  const notes = conference.recommendations.map(({ privateNote }) => privateNote).filter(Boolean)
  expect(notes.length).toBeGreaterThan(0)
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await produce(sideBySide, 'docx')),
  })
  for (const note of notes) expect(value).not.toContain(note.slice(0, 20))
})

test.each(['docx', 'pdf'] as const)(
  'the same job gives the same %s bytes, in any order',
  async (format) => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    const first = hash(await produce(sideBySide, format))
    await produce(french, format)
    expect(hash(await produce(sideBySide, format))).toBe(first)
  },
)

test('a theme whose fonts are not at hand is refused by the face it lacks', async () => {
  const job = {
    conference,
    template: policyBrief,
    theme: sansTheme,
    options: sideBySide,
    format: 'pdf' as const,
  }
  expect(await produceBrief(job, assets)).toMatchObject({
    ok: false,
    problem: { code: 'missing-font' },
  })
})

test('a batch makes the same bytes as documents made one by one, in any order of its files', async () => {
  const jobs = [sideBySide, oneAfterAnother].flatMap((options) =>
    (['docx', 'pdf'] as const).map((format) => ({
      ...{ conference, template: policyBrief, theme: serifTheme, options, format },
    })),
  )
  const shaOf = async (make: typeof produceBrief, job: (typeof jobs)[number]): Promise<string> => {
    const bytes = await make(job, assets)
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.problem))
    return createHash('sha256').update(bytes.value).digest('hex')
  }
  const alone = new Map<object, string>()
  for (const job of jobs) alone.set(job, await shaOf(produceBrief, job))
  const byFormat = jobs.toSorted((one, other) => one.format.localeCompare(other.format))
  for (const ordered of [jobs, jobs.toReversed(), byFormat]) {
    const produce = createProducer()
    for (const job of ordered) expect(await shaOf(produce, job)).toBe(alone.get(job))
  }
})

test('every file of a batch hears how long its document came out', async () => {
  const produce = createProducer()
  const heard: unknown[] = []
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide }
  for (const format of ['docx', 'pdf'] as const) {
    await produce({ ...job, format, onMeasures: (measures) => heard.push(measures) }, assets)
  }
  expect(heard).toHaveLength(2)
  expect(heard[1]).toEqual(heard[0])
})
