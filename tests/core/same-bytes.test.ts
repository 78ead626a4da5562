import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { BriefOptions } from '../../core/model/brief-options'
import { createProducer, type BriefJob } from '../../core/produce-brief'
import { readAssets } from '../../disk/read-assets'
import { builtInTemplates, readSample, sansTheme, serifTheme } from '../sample-jobs'

const conferences = [
  readSample('examples/oujda-2025.tawsiya'),
  readSample('examples/water-2026.tawsiya'),
].map((conference) => ({ ...conference, recommendations: conference.recommendations.slice(0, 6) }))

/** Documents that share faces, words and pictures, but no two of which are alike. */
const jobs: readonly BriefJob[] = conferences.flatMap((conference, place) =>
  builtInTemplates.flatMap((template, index) => {
    const arrangement =
      template.arrangements[(place + 1) % template.arrangements.length] ?? 'one-language'
    const addressee = conference.recommendations[0]?.leadBodyId
    const options: BriefOptions = {
      languages: conference.languages.slice(0, arrangement === 'one-language' ? 1 : 2),
      arrangement,
      issuedOn: '2025-11-14',
      digits: index % 4 === 0 ? 'arabic-indic' : 'western',
      ...(addressee === undefined ? {} : { addresseeId: addressee }),
    }
    const theme = (index + place) % 2 === 0 ? serifTheme : sansTheme
    return (['pdf', 'docx'] as const).map((format) => ({
      conference,
      template,
      theme,
      options,
      format,
    }))
  }),
)

/** Always the same order of its own, so that a failure comes again. */
function shuffled(order: readonly number[], seed: number): readonly number[] {
  const keys = order.map((_, index) => Math.imul(index + 1, seed) >>> 0)
  return order.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
}

test(
  'jobs give the same bytes in whatever order one worker does them',
  { timeout: 240_000 },
  async () => {
    const hashes = new Map<number, string>()
    const order = jobs.map((_, index) => index)
    for (const seed of [1, 2654435761, 40503]) {
      const produce = createProducer()
      for (const index of shuffled(order, seed)) {
        const job = jobs[index]
        if (!job) continue
        const assets = await readAssets(job.theme, job.conference)
        const bytes = assets.ok ? await produce(job, assets.value) : assets
        if (!bytes.ok) throw new Error(`${job.template.id}: ${JSON.stringify(bytes.problem)}`)
        const hash = createHash('sha256').update(bytes.value).digest('hex')
        expect(hash, `${job.template.id} as ${job.format}, order ${seed}`).toBe(
          hashes.get(index) ?? hash,
        )
        hashes.set(index, hash)
      }
    }
    expect(new Set(hashes.values()).size).toBe(jobs.length)
  },
)
