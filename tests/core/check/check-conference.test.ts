import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkConference } from '../../../core/check/check-conference'
import type { Conference } from '../../../core/model/conference'
import { formatPath } from '../../../core/model/format-path'
import { hashText } from '../../../core/model/hash-text'
import { arbitraryConference } from '../model/arbitrary-conference'
import { completeConference, conferenceWith, recommendationFile } from '../model/conference-with'

/** Issues as one line each: the code, the place, and what was found. */
const adviceOn = (conference: Conference): readonly string[] =>
  checkConference(conference).map(({ code, path, detail }) =>
    [code, formatPath(path), detail].filter((part) => part !== undefined).join(' '),
  )

const adviceOnText = (text: Conference['title']): readonly string[] =>
  adviceOn(completeConference([recommendationFile({ text })]))

test('a conference that lacks nothing gets no advice', () => {
  expect(adviceOn(completeConference())).toEqual([])
})

test('every conference the schema allows can be checked', () => {
  fc.assert(
    fc.property(arbitraryConference, (conference) => {
      expect(() => checkConference(conference)).not.toThrow()
    }),
  )
})

describe('structure', () => {
  test('a conference without recommendations is empty, and its axes need not be told', () => {
    expect(adviceOn(completeConference([]))).toEqual(['empty-conference recommendations'])
  })

  test('an axis without recommendations is found', () => {
    const axes = ['a-1', 'a-2'].map((id) => ({ id, title: { ar: 'محور', fr: 'Axe' } }))
    expect(adviceOn(completeConference(undefined, { axes }))).toEqual(['empty-axis axes[1]'])
  })

  test('a period that ends before it begins is found', () => {
    const period = { from: '2025-11-14', to: '2025-11-13' }
    expect(adviceOn(completeConference(undefined, { period }))).toEqual([
      'period-reversed period.to 2025-11-13',
    ])
  })
})

describe('references and ids', () => {
  test('a reference to nothing is found, wherever it stands', () => {
    const lost = recommendationFile({
      axisId: 'x',
      leadBodyId: 'y',
      partnerBodyIds: ['b-1', 'z'],
      relatedIds: ['r-1', 'r-9'],
    })
    const given = { axes: [], organiserIds: ['o'], partnerIds: ['b-1', 'p'] }
    expect(adviceOn(completeConference([lost], given))).toEqual([
      'unknown-body organiserIds[0] o',
      'unknown-body partnerIds[1] p',
      'unknown-axis recommendations[0].axisId x',
      'unknown-body recommendations[0].leadBodyId y',
      'unknown-body recommendations[0].partnerBodyIds[1] z',
      'unknown-recommendation recommendations[0].relatedIds[1] r-9',
    ])
  })

  test('a recommendation of no axis needs one where there are axes, and only there', () => {
    const loose = recommendationFile({ axisId: 'unassigned' })
    expect(adviceOn(completeConference([loose], { axes: [] }))).toEqual([])
    expect(adviceOn(completeConference([recommendationFile(), { ...loose, id: 'r-2' }]))).toEqual([
      'missing-axis recommendations[1].axisId',
    ])
  })

  test('an id that stands twice is found the second time', () => {
    const recommendations = [recommendationFile(), recommendationFile(), recommendationFile()]
    expect(adviceOn(completeConference(recommendations))).toEqual([
      'duplicate-id recommendations[1].id r-1',
      'duplicate-id recommendations[2].id r-1',
    ])
  })
})

describe('texts', () => {
  test('a conference without title is told so', () => {
    expect(adviceOn(completeConference(undefined, { title: {} }))).toEqual(['missing-title title'])
  })

  test('a title in one language lacks the other', () => {
    expect(adviceOn(completeConference(undefined, { title: { fr: 'Congrès', ar: ' ' } }))).toEqual([
      'missing-translation title.ar ar',
    ])
  })

  test('what must have a text and has none is found once, not once a language', () => {
    expect(adviceOnText({})).toEqual(['missing-text recommendations[0].text'])
  })

  test('what may be empty may be empty, but not in one language only', () => {
    const given = { context: { fr: 'Contexte' }, city: {} }
    expect(adviceOn(completeConference(undefined, given))).toEqual([
      'missing-translation context.ar ar',
    ])
  })

  test('a person without a name and an untouched language are no fault', () => {
    const signatories = [{ role: { ar: 'رئيس', fr: 'Président', en: 'President' } }]
    expect(adviceOn(completeConference(undefined, { signatories }))).toEqual([])
  })

  test('a translation is stale when its source has changed since, even in its spelling', () => {
    const path = 'recommendations/r-1/text'
    const translated = (source: string): Conference =>
      completeConference(undefined, {
        translations: [{ path, language: 'fr', sourceHash: hashText(source) }],
      })
    expect(adviceOn(translated('إحداث صندوق.'))).toEqual([])
    expect(adviceOn(translated('احداث صندوق.'))).toEqual([
      'stale-translation recommendations[0].text.fr',
    ])
  })
})

test('who, when, how and how one will see it are asked of every recommendation', () => {
  const vague = recommendationFile({
    leadBodyId: undefined,
    horizon: undefined,
    instrument: undefined,
    indicators: [],
  })
  expect(adviceOn(completeConference([vague]))).toEqual([
    'missing-lead recommendations[0].leadBodyId',
    'missing-horizon recommendations[0].horizon',
    'missing-instrument recommendations[0].instrument',
    'missing-indicator recommendations[0].indicators',
  ])
})

describe('numbers', () => {
  test.each([
    ['تخصيص ٥٣٬٧٢٠ درهم سنة 2027', 'Allouer 53\u202F720 dirhams en 2027'],
    ['القانون رقم 112.12', 'La loi n° 112-12'],
    ['المرسوم 2.22.431', 'Le décret n° 2-22-431'],
    ['نسبة 2,5 في المائة', 'Un taux de 2.5 %'],
    ['الجلسة الثانية', 'La 2e séance'],
    ['5 جهات، ثم 5 أخرى', 'D’abord 5 régions'],
    ['[هنا](https://a.ma/2025)', '[ici](https://a.ma/2026)'],
  ])('%s says the same as %s', (ar, fr) => {
    expect(adviceOnText({ ar, fr })).toEqual([])
  })

  test.each([
    ['في أفق 2026', 'À l’horizon 2027', '2026 ≠ 2027'],
    ['خلال 3 سنوات', 'Sous 5 ans', '3 ≠ 5'],
    ['20 بالمئة', 'Un cinquième', '20 ≠ …'],
    ['نسبة', '30 % et 40 %', '… ≠ 30, 40'],
  ])('%s differs from %s', (ar, fr, difference) => {
    expect(adviceOnText({ ar, fr })).toEqual([
      `different-numbers recommendations[0].text.fr ${difference}`,
    ])
  })
})

describe('marks and lengths', () => {
  test('a mark without a partner is found in its language', () => {
    expect(adviceOnText({ ar: '**نص**', fr: '**Texte' })).toEqual([
      'unbalanced-mark recommendations[0].text.fr',
    ])
  })

  test('a link that will not be one is found', () => {
    expect(adviceOnText({ ar: '[نص](http://a.ma)', fr: 'Texte' })).toEqual([
      'refused-link recommendations[0].text.ar http://a.ma',
    ])
  })

  test('signs in a text of one line are no marks', () => {
    expect(adviceOn(completeConference(undefined, { title: { ar: '**س', fr: '**x' } }))).toEqual([])
  })

  test('words that ask for nothing one could see done are named, in every language', () => {
    expect(
      adviceOnText({ ar: 'إحداث الصندوق وبذل الجهود لتمويله.', fr: 'Créer le fonds.' }),
    ).toEqual(['vague-text recommendations[0].text.ar بذل الجهود'])
    expect(adviceOnText({ ar: 'إحداث', fr: 'S’efforcer de créer, dès que possible.' })).toEqual([
      'vague-text recommendations[0].text.fr S’efforcer de',
    ])
  })

  test('vague words inside longer ones, or in another language, are left alone', () => {
    expect(
      adviceOnText({ ar: 'نشر تقرير seek to', fr: 'Réfléchir ànouveau, sagement possible.' }),
    ).toEqual([])
  })

  test('a recommendation of more than sixty words is too long; dashes are no words', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'mot –').join(' ')
    expect(adviceOnText({ ar: 'نص', fr: words(60) })).toEqual([])
    expect(adviceOnText({ ar: 'نص', fr: words(61) })).toEqual([
      'long-text recommendations[0].text.fr 61',
    ])
  })
})

describe('bodies', () => {
  const twins = (one: string, other: string): readonly string[] =>
    adviceOn(
      conferenceWith({
        languages: ['ar'],
        title: { ar: 'مؤتمر' },
        recommendations: [],
        bodies: [one, other].map((ar, index) => ({ id: `b-${index}`, name: { ar } })),
      }),
    ).filter((line) => line.startsWith('duplicate-body'))

  test('two spellings of one name are one body', () => {
    expect(twins('وزارة الاقتصاد', 'وِزَارَةُ الإقتصـاد')).toEqual([
      'duplicate-body bodies[1].name b-0',
    ])
    expect(twins('Région de l’Oriental', 'REGION de l’Oriental ')).toHaveLength(1)
  })

  test('two names are two bodies', () => {
    expect(twins('وزارة الاقتصاد', 'وزارة الشغل')).toEqual([])
  })
})
