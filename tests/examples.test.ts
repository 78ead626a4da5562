import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { serialiseConference } from '../core/model/serialise-conference'
import { conferenceSchema, type Conference } from '../core/model/conference'
import type { Localized } from '../core/text/language'
import { readSample } from './sample-jobs'

const examples = ['examples/oujda-2025.tawsiya', 'examples/water-2026.tawsiya']
const incomplete = 'tests/conferences/incomplete.tawsiya'

const textOf = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** Every string of a value, with the keys that lead to it. */
const stringsIn = (value: unknown, path: readonly string[] = []): readonly [string, string][] => {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]))
}

/** The paths of texts that some language of the conference lacks; an unnamed signatory is meant to be. */
const untranslated = (conference: Conference): readonly string[] => {
  const paths = stringsIn(conference).map(([path]) => path)
  const texts = paths.filter((path) => /\.(ar|fr|en)$/.test(path))
  const stems = new Set(texts.map((path) => path.replace(/\.\w+$/, '')))
  return [...stems].flatMap((stem) =>
    conference.languages.map((language) => `${stem}.${language}`).filter((p) => !paths.includes(p)),
  )
}

const idsIn = (conference: Conference): readonly string[] =>
  [...conference.axes, ...conference.recommendations, ...conference.bodies].map(({ id }) => id)

const unknownReferences = (conference: Conference): readonly string[] => {
  const bodies = new Set(conference.bodies.map(({ id }) => id))
  const axes = new Set(conference.axes.map(({ id }) => id))
  const recommendations = new Set(conference.recommendations.map(({ id }) => id))
  return [
    ...[...conference.organiserIds, ...conference.partnerIds].filter((id) => !bodies.has(id)),
    ...conference.recommendations.flatMap((recommendation) => [
      ...[recommendation.axisId].filter((id) => !axes.has(id)),
      ...[recommendation.leadBodyId ?? [], recommendation.partnerBodyIds]
        .flat()
        .filter((id) => !bodies.has(id)),
      ...recommendation.relatedIds.filter((id) => !recommendations.has(id)),
    ]),
  ]
}

const isFilled = (text: Localized, ...languages: (keyof Localized)[]): boolean =>
  languages.every((language) => (text[language] ?? '').trim() !== '')

test('the examples tested here are all the examples there are', () => {
  const folder = new URL('../examples/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.tawsiya'))
  expect(files.map((name) => `examples/${name}`).toSorted()).toEqual(examples)
})

describe.each([...examples, incomplete])('%s', (path) => {
  const conference = readSample(path)

  test('names only axes, bodies and recommendations that exist', () => {
    expect(unknownReferences(conference)).toEqual([])
  })

  test('uses no id twice', () => {
    const ids = idsIn(conference)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe.each(examples)('%s', (path) => {
  const conference = readSample(path)

  test('is written as the program writes it: key order, two spaces, final newline', () => {
    const written = textOf(path)
    expect(written).toBe(serialiseConference(conferenceSchema.parse(JSON.parse(written))))
  })

  test('says everything in each of its languages', () => {
    expect(untranslated(conference)).toEqual([])
    const empty = stringsIn(conference).filter(([key, text]) => /\.(ar|fr|en)$/.test(key) && !text)
    expect(empty).toEqual([])
  })

  test('says in Arabic letters what it says in Arabic', () => {
    const arabic = stringsIn(conference).filter(([key]) => key.endsWith('.ar'))
    expect(arabic.filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([])
    expect(arabic.filter(([, text]) => /[;?]|,(?!\d)/.test(text))).toEqual([])
  })

  test('keeps typography and direction marks out of the texts', () => {
    // Plain spaces, no straight apostrophes, and the tanwin after its alif.
    const odd = /^ | $| {2}|[\u00A0\u202F\u200E\u200F\u2066-\u2069]|\u064B\u0627|'/
    expect(stringsIn(conference).filter(([, text]) => odd.test(text))).toEqual([])
  })

  test('gives every recommendation a lead, a partner, a horizon, an instrument and an indicator', () => {
    const lacking = conference.recommendations.filter(
      (recommendation) =>
        recommendation.leadBodyId === undefined ||
        recommendation.partnerBodyIds.length === 0 ||
        recommendation.partnerBodyIds.includes(recommendation.leadBodyId) ||
        recommendation.horizon === undefined ||
        recommendation.instrument === undefined ||
        recommendation.indicators.length === 0,
    )
    expect(lacking).toEqual([])
  })

  test('has recommendations under every axis, in the order of the axes', () => {
    const order = conference.recommendations.map(({ axisId }) => axisId)
    expect([...new Set(order)]).toEqual(conference.axes.map(({ id }) => id))
    expect(order.filter((id, index) => id !== order[index - 1])).toHaveLength(
      conference.axes.length,
    )
  })

  test('gives no address but example.org', () => {
    const addresses = stringsIn(conference)
      .flatMap(([, text]) => text.match(/https?:\/\/[^\s)/]+|@\S+/g) ?? [])
      .filter((address) => !/^(https:\/\/|@)example\.org$/.test(address))
    expect(addresses).toEqual([])
  })
})

describe('the Oujda conference', () => {
  const conference = readSample('examples/oujda-2025.tawsiya')

  test('carries its seven axes and 31 recommendations in Arabic and French', () => {
    expect(conference.languages).toEqual(['ar', 'fr'])
    expect(conference.axes).toHaveLength(7)
    expect(conference.recommendations).toHaveLength(31)
    const unfinished = conference.recommendations.filter(
      ({ text, shortTitle }) => !isFilled(text, 'ar', 'fr') || !isFilled(shortTitle, 'ar', 'fr'),
    )
    expect(unfinished).toEqual([])
  })

  test('asks each body it lists for something', () => {
    const asked = new Set(
      conference.recommendations.flatMap(({ leadBodyId, partnerBodyIds }) => [
        leadBodyId,
        ...partnerBodyIds,
      ]),
    )
    expect(conference.bodies.filter(({ id }) => !asked.has(id))).toEqual([])
  })

  test('counts its recommendations rightly in its own context', () => {
    const count = String(conference.recommendations.length)
    expect(conference.context.ar).toContain(`${count} توصية`)
    expect(conference.context.fr).toContain(`${count} recommandations`)
  })

  test('names nobody who could be a real person', () => {
    expect(conference.signatories.map(({ name }) => name)).toEqual([{}, {}, {}])
  })
})

describe('the incomplete conference', () => {
  const conference = readSample(incomplete)
  const lacking = (language: keyof Localized): readonly string[] =>
    conference.recommendations.filter(({ text }) => !isFilled(text, language)).map(({ id }) => id)

  test('lacks what the checks and the documents must cope with', () => {
    expect(lacking('fr')).toEqual(['without-french', 'with-nothing'])
    expect(lacking('ar')).toEqual(['empty-arabic', 'with-nothing'])
    expect(conference.recommendations.filter((r) => r.leadBodyId === undefined)).toHaveLength(2)
    expect(conference.recommendations.filter((r) => r.horizon === undefined)).toHaveLength(2)
    expect(conference.bodies.some(({ name }) => !isFilled(name, 'fr'))).toBe(true)
    expect(conference.keyMessages).toEqual([])
    expect(conference.context).toEqual({})
    expect(conference.contact).toEqual({ lines: [], email: '', phone: '' })
  })

  test('has an axis without recommendations', () => {
    const used = conference.recommendations.map(({ axisId }) => axisId)
    expect(conference.axes.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([
      'heritage',
    ])
  })
})
