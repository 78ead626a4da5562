import { expect, test } from 'vitest'
import { printProposal } from '../../../core/exchange/communique/print-proposal'
import { proposeRecords } from '../../../core/exchange/communique/propose-records'

const asked = (text: string): readonly string[] =>
  proposeRecords(text).recommendations.map((one) => one.text)

test('a noun that asks is read like its verb, and its own verb ends what it asks', () => {
  expect(
    asked(
      'Les participants se sont réunis à Fès. L’idée d’un fonds de garantie a fait l’unanimité.',
    ),
  ).toEqual(['un fonds de garantie'])
  expect(
    asked('Delegates met in Suva. Top of the list was a plea for free masks for all miners.'),
  ).toEqual(['free masks for all miners'])
  expect(asked('ولم تخل نقاشات المشاركين من دعوات متكررة إلى تقليص ساعات الحراسة.')).toEqual([
    'تقليص ساعات الحراسة',
  ])
})

test('a motion that was rejected asks for nothing', () => {
  expect(
    asked('Delegates met in Suva. A motion to close the two smaller ports was rejected.'),
  ).toEqual([])
})

test('a clause of what is due is asked for when the meeting holds it', () => {
  expect(asked('There was broad consensus that schools must be connected first.')).toEqual([
    'schools must be connected first',
  ])
  expect(
    asked('Les juristes présents ont jugé que le partage des terres devait être paritaire.'),
  ).toEqual(['le partage des terres devait être paritaire'])
})

test('one who is asked after another has an action of their own', () => {
  expect(
    asked(
      'The meeting called on mayors to open the archives and on publishers to lower their prices.',
    ),
  ).toEqual(['open the archives', 'lower their prices'])
  expect(asked('دعا المشاركون إلى منح النساء الأولوية وإلى مجانية الخدمة.')).toEqual([
    'منح النساء الأولوية',
    'مجانية الخدمة',
  ])
})

test('what stands under the meeting’s name and a colon is what it asks', () => {
  expect(
    asked('The participants:\n1. See merit in a shared register.\n2. Thank the hosts.\n'),
  ).toEqual(['See merit in a shared register'])
})

test('minutes tell what is to be done behind a label', () => {
  expect(
    asked('The chair reported two outbreaks. ACTION: nurseries to double their output.'),
  ).toEqual(['nurseries to double their output'])
})

test('a heading that says what is expected opens the recommendations', () => {
  expect(
    asked('Ce qui est attendu\nDu ministère : un plan pluriannuel ; la gratuité des analyses.\n'),
  ).toEqual(['un plan pluriannuel', 'la gratuité des analyses'])
})

test('numbered titles over prose are axes', () => {
  const { axes, recommendations } = printProposal(
    proposeRecords(
      '1. Workforce\n\nThe forum recommends that hospitals hire two more pharmacists in each of the regions.\n\n2. Supply\n\nThe forum recommends pooling the purchase of orphan drugs across all of the member states.\n',
    ),
  )
  expect(axes).toEqual(['Workforce', 'Supply'])
  expect(recommendations.map(({ axis }) => axis)).toEqual(['Workforce', 'Supply'])
})

test('three languages, line by line under a number, are one recommendation each', () => {
  const { recommendations } = proposeRecords(
    'نوصي بما يلي:\nNous recommandons ce qui suit :\nWe recommend the following:\n\n1.\nحظر الصيد بالجر\nInterdire le chalutage au large\nBan trawling off the coast\n\n2.\nإشراك الصيادين التقليديين\nAssocier les pêcheurs artisanaux\nInvolve artisanal fishers\n',
  )
  expect(
    recommendations.map(({ text, translations }) => [text, ...translations.map((one) => one.text)]),
  ).toEqual([
    ['حظر الصيد بالجر', 'Interdire le chalutage au large', 'Ban trawling off the coast'],
    ['إشراك الصيادين التقليديين', 'Associer les pêcheurs artisanaux', 'Involve artisanal fishers'],
  ])
})

test('what others were asked for in a relative clause, and a preamble, ask for nothing', () => {
  expect(
    asked('Nous saluons les villages qui ont décidé de fermer leurs eaux une partie de l’année.'),
  ).toEqual([])
  expect(asked('Convaincus qu’aucun enfant ne devrait quitter l’école ;')).toEqual([])
})

test('the day of a dispatch is no day of the event', () => {
  const { dates } = proposeRecords(
    'Laâyoune, 30/11/2023 (MAP) - Les participants au Forum régional des jeunes ont appelé à créer un guichet.',
  ).facts
  expect(dates).toEqual([])
})

test('an agenda and a call for papers beside them silence no recommendations', () => {
  expect(
    asked(
      'Ordre du jour :\n1. Création d’une réserve\n2. Questions diverses\n\nPoint 1. La commission recommande de suspendre la pêche au filet.\n',
    ),
  ).toEqual(['suspendre la pêche au filet'])
})

test('what a meeting is said to recommend stands under that heading, whatever came before', () => {
  const minutes = (heading: string, action: string): string =>
    `Ce qui a été dit\n\nLe tour de table a été long.\n\n${heading}\n\n- ${action}\n\nÀ noter\n\nProchaine assemblée en octobre.`
  expect(asked(minutes('Ce que l’assemblée recommande', 'Constituer une grainothèque'))).toEqual([
    'Constituer une grainothèque',
  ])
  expect(asked(minutes('What the panel asks for', 'Publish the list of wells'))).toEqual([
    'Publish the list of wells',
  ])
})

test('the last item of an agenda closes the agenda and not the minutes', () => {
  expect(
    asked(
      'Ordre du jour :\n1. Situation des barrages\n2. Questions diverses\n\nPoint 1. La commission recommande de suspendre la pêche au filet.',
    ),
  ).toEqual(['suspendre la pêche au filet'])
})

test('a row of a page’s buttons is no recommendation', () => {
  expect(asked('Recommendations\n\n- Plant more trees\n\nShare  Tweet  Print')).toEqual([
    'Plant more trees',
  ])
})
