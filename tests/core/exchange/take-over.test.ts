import { expect, test } from 'vitest'
import { proposeRecords } from '../../../core/exchange/communique/propose-records'
import { readPeriod } from '../../../core/exchange/communique/read-period'
import { acceptAll, takeOver } from '../../../core/exchange/communique/take-over'
import { newConference } from '../../../core/model/new-conference'
import { parseConference } from '../../../core/model/parse-conference'
import { serialiseConference } from '../../../core/model/serialise-conference'

const communique = `La troisième édition du Congrès national de l'eau, organisée par l'Université Ibn Zohr, s'est tenue à Agadir les 3 et 4 mai 2024.

Recommandations
Axe 1 : Gouvernance
1. Créer une agence de bassin. Elle rendra compte chaque année.
2. Publier les don-
nées de qualité.
`

test('an accepted proposal becomes records that a file can hold', () => {
  const proposal = proposeRecords(communique)
  const conference = takeOver(newConference(['fr'], '2024-01-01'), proposal, acceptAll(proposal))
  expect(conference.title.fr).toBe("Congrès national de l'eau")
  expect(conference.edition.fr).toBe('troisième édition')
  expect(conference.period).toMatchObject({ from: '2024-05-03', to: '2024-05-04' })
  expect(conference.bodies).toMatchObject([
    { name: { fr: 'Université Ibn Zohr' }, kind: 'university' },
  ])
  expect(conference.organiserIds).toEqual([conference.bodies[0]?.id])
  expect(conference.axes.map(({ title }) => title.fr)).toEqual(['Gouvernance'])
  expect(conference.recommendations).toMatchObject([
    {
      text: { fr: 'Créer une agence de bassin' },
      rationale: { fr: 'Elle rendra compte chaque année.' },
      status: 'draft',
    },
    {
      text: { fr: 'Publier les données de qualité' },
      source: { quote: 'Publier les don-\nnées de qualité' },
    },
  ])
  expect(parseConference(serialiseConference(conference)).ok).toBe(true)
})

test('what the conference says already stays, and only what was chosen is added', () => {
  const proposal = proposeRecords(communique)
  const before = { ...newConference(['fr'], '2024-01-01'), title: { fr: 'Notre titre' } }
  const after = takeOver(before, proposal, { facts: ['title', 'place'], recommendations: [1] })
  expect(after.title.fr).toBe('Notre titre')
  expect(after.city.fr).toBe('Agadir')
  expect(after.period.from).toBe('2024-01-01')
  expect(after.recommendations.map(({ text }) => text.fr)).toEqual([
    'Publier les données de qualité',
  ])
  const again = takeOver(after, proposal, { facts: [], recommendations: [0] })
  expect(new Set(again.recommendations.map(({ id }) => id)).size).toBe(2)
})

test('days are read in three languages and in figures', () => {
  expect(readPeriod('13 و14 نونبر 2025')).toEqual({ from: '2025-11-13', to: '2025-11-14' })
  expect(readPeriod('30 octobre au 2 novembre 2025')).toEqual({
    from: '2025-10-30',
    to: '2025-11-02',
  })
  expect(readPeriod('November 13–14, 2025')).toEqual({ from: '2025-11-13', to: '2025-11-14' })
  expect(readPeriod('13-14/11/2025')).toEqual({ from: '2025-11-13', to: '2025-11-14' })
  expect(readPeriod('٢ إلى ٤ ماي ٢٠٢٢')).toEqual({ from: '2022-05-02', to: '2022-05-04' })
  expect(readPeriod('31 février 2025')).toBeNull()
  expect(readPeriod('mai 2025')).toBeNull()
})

test('a title whose article a particle took has it again in the record', () => {
  const proposal = proposeRecords(
    'البيان الختامي للملتقى الوطني الثالث حول تدبير الماء\nفاس، 3 ماي 2025\n',
  )
  const conference = takeOver(newConference(['ar'], '2024-01-01'), proposal, acceptAll(proposal))
  expect(conference.title.ar).toBe('الملتقى الوطني الثالث حول تدبير الماء')
})

test('an action that went on inside a sentence stands alone with a capital, its quote as it was', () => {
  const proposal = proposeRecords(
    'Recommandations\n1. Généraliser le goutte-à-goutte, et former 1 500 agricultrices.\n2. Publier les données.\n',
  )
  const { recommendations } = takeOver(
    newConference(['fr'], '2024-01-01'),
    proposal,
    acceptAll(proposal),
  )
  expect(recommendations.map(({ text }) => text.fr)).toContain('Former 1 500 agricultrices')
  expect(recommendations.map(({ source }) => source?.quote)).toContain('former 1 500 agricultrices')
})
