import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addRecommendation,
  mergeRecommendations,
  rejectRecommendation,
  splitRecommendation,
  takenSpans,
} from '../../../core/exchange/communique/edit-proposal'
import { printProposal } from '../../../core/exchange/communique/print-proposal'
import type { CommuniqueProposal } from '../../../core/exchange/communique/proposal'
import { proposeFromText, proposeRecords } from '../../../core/exchange/communique/propose-records'
import { hostileText, repeatedTo } from '../../../scripts/bench/hostile-texts'
import { corpusParts, readCorpus } from './communique-corpus'

/** Pieces that the rules care about, in an order no writer would choose. */
const piece = fc.constantFrom(
  ...[
    'أوصى المؤتمر ب',
    'إحداث صندوق',
    '، و',
    'تعزيز القدرات',
    'دعا إلى ',
    'التوصيات:\n',
    '1. ',
    '٢- ',
    'أولاً: ',
    '\n',
    '\n\n',
    '. ',
    '؛ ',
  ],
  ...[
    'Les participants recommandent de ',
    'créer un fonds',
    ' et de ',
    'soutenir les acteurs',
    'Recommandations\n',
    'Axe 1 : Eau\n',
    '- ',
    '« ',
    ' »',
    '"',
  ],
  ...[
    'calls upon States to ',
    'adopt a law',
    ' and to ',
    '(a) ',
    'المؤتمر الدولي للماء',
    'Congrès national de ',
    ' à Rabat',
    ' بوجدة',
    '13 و14 نونبر 2025',
  ],
  ...[
    'ـ',
    '\u064E',
    '\u200F',
    'ﻻ',
    '\ud800',
    '\udc00',
    '😀',
    '\r\n',
    '\t',
    '-\n',
    '**',
    '_',
    '[',
    '|',
    'Commentaires\n',
    'تحت شعار «',
  ],
)
const source = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

function expectWhole(proposal: CommuniqueProposal): void {
  const { source, leftOver } = proposal
  const taken = takenSpans(proposal)
  for (const quote of quotesOf(proposal))
    expect(quote.text).toBe(source.slice(quote.start, quote.end))
  const isCovered = Array.from({ length: source.length }, () => false)
  for (const { start, end } of [...taken, ...leftOver]) isCovered.fill(true, start, end)
  expect(isCovered.indexOf(false)).toBe(-1)
  for (const { start, end } of leftOver)
    for (const span of taken) expect(span.end <= start || span.start >= end).toBe(true)
}

const quotesOf = ({ facts, axes, recommendations }: CommuniqueProposal) => [
  ...Object.values(facts).flat(),
  ...axes.flatMap((axis) => [axis, ...axis.translations]),
  ...recommendations.flatMap((one) => [
    one,
    ...one.translations,
    ...(one.rationale ? [one.rationale] : []),
  ]),
]

test(
  'spans point at the very text, and every character is taken or left over',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(source, (text) => expectWhole(proposeRecords(text))),
      { numRuns: 400 },
    )
    for (const part of corpusParts)
      for (const { text } of readCorpus(part)) expectWhole(proposeRecords(text))
  },
)

test('a proposal stays whole while it is merged, split, refused and added to', () => {
  const text =
    'Recommandations\n1. Créer un fonds national ;\n2. Former les agents des communes.\nDivers.'
  const proposal = proposeRecords(text)
  const merged = mergeRecommendations(proposal, 0, 1)
  expect(merged.recommendations.map((one) => one.text)).toEqual([
    'Créer un fonds national ;\n2. Former les agents des communes',
  ])
  const split = splitRecommendation(proposal, 0, text.indexOf('national'))
  expect(split.recommendations.map((one) => one.text)).toEqual([
    'Créer un fonds',
    'national',
    'Former les agents des communes',
  ])
  const refused = rejectRecommendation(proposal, 1)
  expect(refused.leftOver.some(({ start, end }) => text.slice(start, end).includes('Former'))).toBe(
    true,
  )
  const start = text.indexOf('Divers')
  const added = addRecommendation(refused, { start, end: start + 6 })
  expect(added.recommendations.at(-1)?.text).toBe('Divers')
  for (const edited of [merged, split, refused, added]) expectWhole(edited)
})

// Who reads again what was read takes long minutes for this; `npm run bench` holds five megabytes to their seconds.
test('a long hostile text comes to an end', { timeout: 120_000 }, () => {
  for (const piece of hostileText) {
    const proposal = proposeRecords(repeatedTo(250_000, piece))
    expect(proposal.recommendations.length, piece).toBeLessThan(500_000)
  }
})

test('what a file sets aside is not read, and is shown as the page around the text', () => {
  const text = 'Menu du site\nLes participants recommandent de créer un fonds.'
  const aside = { start: 0, end: text.length, kind: 'page' } as const
  expect(proposeFromText({ text, asides: [aside] }).recommendations).toEqual([])
  expect(proposeFromText({ text, asides: [aside] }).leftOver[0]?.kind).toBe('page')
})

const asked = (text: string): readonly string[] =>
  proposeRecords(text).recommendations.map((one) => one.text)

test('a headline recommends only where the text under it recommends nothing', () => {
  const line = 'Les participants recommandent de créer un fonds'
  expect(asked(line)).toEqual(['créer un fonds'])
  expect(
    asked(`${line}\n\nRéunis à Rabat, ils ont débattu deux jours durant du crédit rural.`),
  ).toEqual(['créer un fonds'])
  expect(
    asked(`${line}\n\nRéunis à Rabat, les participants ont recommandé de doter un fonds rural.`),
  ).toEqual(['doter un fonds rural'])
})

test('an announcement asks the public to take part and recommends nothing', () => {
  const call = 'Les auteurs sont invités à soumettre leurs résumés avant le 3 mai.'
  expect(
    asked(`Le colloque se tiendra à Fès en 2031. ${call} Il est recommandé de réserver tôt.`),
  ).toEqual([])
})

test('what one person asks for is an opinion, what the meeting asks for a recommendation', () => {
  expect(asked('Le ministre a recommandé de fermer les usines.')).toEqual([])
  expect(asked('« Il faut former les sages-femmes », a plaidé une participante.')).toEqual([])
  expect(asked('Les sages-femmes doivent être formées, selon le ministre.')).toEqual([])
  expect(asked('وقال رئيس الجمعية إن المؤتمر يدعو إلى دعم الصناع.')).toEqual([])
  expect(asked('ودعا المؤتمر إلى دعم الصناع.')).toEqual(['دعم الصناع'])
})

test('a resolution between quotation marks is the meeting’s own', () => {
  expect(
    asked(
      'L’assemblée a adopté la résolution suivante :\n« Elle demande la réouverture du lycée. »',
    ),
  ).toEqual(['la réouverture du lycée'])
})

test('a text without facts gives none', () => {
  const { recommendations, axes, ...facts } = printProposal(
    proposeRecords('Il fait beau. Le marché ouvre demain.'),
  )
  expect(Object.values(facts)).toEqual([null, null, null, null, null, null])
  expect([...recommendations, ...axes]).toEqual([])
})

test('a recommendation said in two languages is one, with its translation', () => {
  const { recommendations } = proposeRecords(
    'التوصيات\n1. دعم التعاونيات\n2. فتح مراكز للتكوين\n\nRecommandations\n1. Soutenir les coopératives\n2. Ouvrir des centres de formation\n',
  )
  expect(recommendations.map(({ text, translations }) => [text, translations[0]?.text])).toEqual([
    ['دعم التعاونيات', 'Soutenir les coopératives'],
    ['فتح مراكز للتكوين', 'Ouvrir des centres de formation'],
  ])
})

test('a passive asks for its subject, without the verb', () => {
  expect(
    asked("La création d'un observatoire maghrébin des nappes a également été préconisée."),
  ).toEqual(["La création d'un observatoire maghrébin des nappes"])
  expect(
    asked(
      "Par ailleurs, la formation des agents et l'ouverture d'un guichet unique ont été préconisées afin de soutenir les jeunes. La refonte du décret est jugée nécessaire. La révision de la loi a fait l'objet d'une recommandation.",
    ),
  ).toEqual([
    'la formation des agents',
    "l'ouverture d'un guichet unique",
    'La refonte du décret',
    'La révision de la loi',
  ])
  expect(
    asked(
      'The creation of a fund was recommended. A ban on trawling has been urged. The training of pilots was deemed necessary.',
    ),
  ).toEqual(['The creation of a fund', 'A ban on trawling', 'The training of pilots'])
  expect(asked('تمت التوصية بإحداث مرصد جهوي. تم اقتراح تنظيم دورات تكوينية.')).toEqual([
    'إحداث مرصد جهوي',
    'تنظيم دورات تكوينية',
  ])
})

test('the subject of a passive may hold several actions, and its agent is the meeting', () => {
  expect(
    asked(
      "L'adoption d'une loi-cadre et la mise à niveau des laboratoires ont été vivement recommandées par les intervenants.",
    ),
  ).toEqual(["L'adoption d'une loi-cadre", 'la mise à niveau des laboratoires'])
})

test('a passive that tells of another day, another voice or an offer to the guests asks for nothing', () => {
  for (const told of [
    'La création d’une agence a été recommandée en 2018.',
    'La révision du décret a été proposée par la ministre.',
    'La fermeture du port n’a pas été recommandée.',
    'Une visite de la médina a été proposée aux participants.',
    'A guided tour was proposed to participants.',
  ])
    expect(asked(told), told).toEqual([])
})

test('whoever is wished to be seen acting is left out like whoever is asked', () => {
  expect(
    asked('Les participants souhaitent voir le ministère doubler le nombre de bourses.'),
  ).toEqual(['doubler le nombre de bourses'])
  expect(asked("Les participants souhaitent voir les communes se doter d'un plan.")).toEqual([
    "se doter d'un plan",
  ])
})

test('registering for an event is no recommendation, registering wells is one', () => {
  for (const errand of [
    'ودعا المنظمون المهتمين إلى التسجيل عبر الموقع الإلكتروني.',
    'ودعا المنظمون العموم إلى حضور الجلسة الافتتاحية.',
    'ودعت اللجنة الباحثين إلى إرسال ملخصاتهم.',
    'Les organisateurs invitent les intéressés à s’inscrire en ligne.',
    'Les chercheurs sont invités à déposer leurs résumés.',
    'The organisers invite researchers to register online.',
  ])
    expect(asked(errand), errand).toEqual([])
  expect(asked('The participants urged farmers to register their wells.')).toEqual([
    'register their wells',
  ])
  expect(
    asked('Les participants invitent les agriculteurs à s’inscrire au registre national.'),
  ).toEqual(['s’inscrire au registre national'])
  expect(asked('دعا المشاركون إلى تسجيل الأراضي السلالية.')).toEqual(['تسجيل الأراضي السلالية'])
})

const factsOf = (text: string) => proposeRecords(text).facts
const edition = (text: string): string | undefined => factsOf(text).edition[0]?.text

test('the organiser is named to the end of a long proper name', () => {
  const text =
    "La troisième édition du Forum national de l'eau, organisée par l'Agence du Bassin Hydraulique du Sebou et l'Université Mohammed V, s'est tenue à Fès le 3 mai 2025."
  expect(factsOf(text).organiser[0]?.text).toBe(
    "Agence du Bassin Hydraulique du Sebou et l'Université Mohammed V",
  )
  const trade =
    "Le forum régional de l'emploi, organisé par la Chambre de Commerce, d'Industrie et de Services au siège de la région, a pris fin."
  expect(factsOf(trade).organiser[0]?.text).toBe("Chambre de Commerce, d'Industrie et de Services")
})

test('an ordinal beside the name of the event is its edition, a word spelt like one is not', () => {
  expect(edition('Second International Workshop on Coastal Erosion\nRabat, 3 May 2025')).toBe(
    'Second',
  )
  expect(edition('Fourth National Conference on Water Reuse')).toBe('Fourth')
  expect(edition('3rd International Symposium on Argan')).toBe('3rd')
  expect(edition('IIe Congrès national de pédiatrie')).toBe('IIe')
  expect(edition('الملتقى الجهوي للتعليم الأولي')).toBeUndefined()
  expect(edition('ندوة حول الحرب العالمية الثانية')).toBeUndefined()
  expect(edition('الندوة الوطنية الأولى حول التعليم الأولي')).toBe('الأولى')
})

test('a title whose article a particle took is quoted where it stands whole', () => {
  const head = 'البيان الختامي للملتقى الوطني الثالث حول تدبير الماء\n'
  const whole = 'الملتقى الوطني الثالث حول تدبير الماء'
  expect(factsOf(`${head}انعقد ${whole} بفاس يومي 3 و4 ماي 2025.`).title[0]?.text).toBe(whole)
  expect(factsOf(`${head}فاس، 3 ماي 2025`).title[0]?.text).toBe(whole.slice(2))
})
