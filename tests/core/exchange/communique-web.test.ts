import { expect, test } from 'vitest'
import { printProposal } from '../../../core/exchange/communique/print-proposal'
import { proposeRecords } from '../../../core/exchange/communique/propose-records'

const read = (text: string) => printProposal(proposeRecords(text))
const asked = (text: string): readonly string[] => read(text).recommendations.map((one) => one.text)

test('an “and” written apart joins an action all the same', () => {
  expect(asked('أوصى المشاركون بإنشاء قاعدة بيانات و تبادل الوثائق بين المكتبات.')).toEqual([
    'إنشاء قاعدة بيانات',
    'تبادل الوثائق بين المكتبات',
  ])
})

test('a list behind a colon goes on over the next paragraphs', () => {
  expect(
    asked(
      'وتوصل المشاركون إلى التوصيات التالية: وضع خريطة للقلاع؛ والتسويق لذخائر المدينة.\nوأيضا تصنيف معاجم للبناء.\nو إنشاء متحف للأبواب.\n',
    ),
  ).toEqual([
    'وضع خريطة للقلاع',
    'التسويق لذخائر المدينة',
    'تصنيف معاجم للبناء',
    'إنشاء متحف للأبواب',
  ])
})

test('marks around a word or two of an action quote nobody', () => {
  expect(asked('ودعا المشاركون إلى "تفعيل" المجلس العلمي و"تكثيف الندوات" في الإذاعة.')).toEqual([
    'تفعيل" المجلس العلمي',
    'تكثيف الندوات" في الإذاعة',
  ])
})

test('what a declaration or the participants say between marks is theirs', () => {
  expect(asked('"States must publish their river data every year," the declaration read.')).toEqual(
    ['States must publish their river data every year'],
  )
  expect(asked('« Il faut ouvrir les archives des ports », ont insisté les participants.')).toEqual(
    ['ouvrir les archives des ports'],
  )
})

test('needs that conclusions include are asked for', () => {
  expect(
    asked('The conclusions include the need to map wells, to train clerks and to open a bureau.'),
  ).toEqual(['map wells', 'train clerks', 'open a bureau'])
})

test('what was asked before, and how recommendations came to be, ask for nothing', () => {
  expect(
    asked('وشدد المجتمعون على ضرورة المشاركة في السباق، وما أوصى به الاجتماع السابق.'),
  ).toEqual(['المشاركة في السباق، وما أوصى به الاجتماع السابق'])
  expect(
    asked(
      'It is possible to reach results. The findings and proposals that will be sent are many.',
    ),
  ).toEqual([])
})

test('what an item of the list names is not the event’s', () => {
  const { place, dates } = read(
    'خلصت اللجنة إلى التوصيات التالية:\n- تفعيل القرار الصادر بتاريخ 21 دجنبر 2017 في مدينة القدس.\n',
  )
  expect([place, dates]).toEqual([null, null])
})

test('whom the meeting asks is no part of its name', () => {
  expect(read('حث المؤتمر المجتمع الدولي على توسيع المساعدة المقدمة.').title).toBeNull()
})

test('the place is where the event was held, not one it is compared with, nor the next one’s', () => {
  expect(
    read(
      'La session nationale sur la vision du port a eu lieu à Tenkodogo, les 30 et 31 mai 2020. Comme à Bobo-Dioulasso, les travaux ont duré deux jours.',
    ).place,
  ).toBe('Tenkodogo')
  expect(
    read('اختتم المديرون أعمالهم بالجزائر. وتم الاتفاق على عقد الاجتماع السابع بمدينة الخرطوم.')
      .place,
  ).toBe('الجزائر')
})

test('a headline’s short name gives way to the whole one, and an article’s noun alone is none', () => {
  expect(
    read(
      'Béni Mellal accueille la 3ème édition du Forum national\n\nLes rideaux sont tombés sur la 3ème édition du Forum national de l’économie circulaire, organisé les 10 et 11 juin 2024 à Béni Mellal.',
    ).title,
  ).toBe('Forum national de l’économie circulaire')
  expect(
    read('The summit decried food scarcity and unbridled inflation across the region.').title,
  ).toBeNull()
  expect(
    read('دعا البيان الختامي لمؤتمر (المدينة علم وتاريخ) إلى عقد قمة عربية تبحث مسألة المياه.')
      .title,
  ).toBe('مؤتمر (المدينة علم وتاريخ)')
})

test('a place or a day inside what is asked for is not the event’s', () => {
  const { place } = read('وقرر المشاركون بذل الجهود للعمل على بناء مقر للمكتبة في مدينة القدس.')
  expect(place).toBeNull()
})

test('where a meeting stands, and what it finds to be the case, ask for nothing', () => {
  expect(asked('وشدد المشاركون على دعمهم الصيادين.')).toEqual([])
  expect(
    asked('ودعا البيان الختامي إلى توحيد الجهود، مشددا على أن الساحل لا يشكل حدا فاصلا.'),
  ).toEqual(['توحيد الجهود'])
})

test('a leader’s agreement, an adverb in the phrase of need, and one more addressee', () => {
  expect(asked('World leaders on Thursday agreed to redesign the border posts.')).toEqual([
    'redesign the border posts',
  ])
  expect(
    asked('Les participants se sont entendus. Il importe ensuite de former les bénévoles du port.'),
  ).toEqual(['former les bénévoles du port'])
  expect(
    asked(
      'The Forum appeals to donors to support rural shows, and to publishers to release old maps.',
    ),
  ).toEqual(['support rural shows', 'release old maps'])
})

test('what a document says goes on over paragraphs whose marks are never closed', () => {
  expect(asked('The note reads: “Summit resolved that every port must publish its tides.')).toEqual(
    ['every port must publish its tides'],
  )
})

test('a paper’s sentence goes on to other things behind its last action', () => {
  expect(
    asked('أوصى المشاركون بإدراج مقياس الأمن الرقمي، وتم في ختام المؤتمر تكريم الفائزين.'),
  ).toEqual(['إدراج مقياس الأمن الرقمي'])
  expect(asked('أوصى المشاركون بحصر القرى التراثية مرتبة حسب الأولوية.')).toEqual([
    'حصر القرى التراثية مرتبة حسب الأولوية',
  ])
})

test('what a workshop concluded to be due is asked for, one voice among many is not', () => {
  expect(
    asked('وخلصت الورشة إلى أنه لا بد من فرز النفايات، ومن الضروري إقفال المكبات خلال سنتين.'),
  ).toEqual(['فرز النفايات', 'إقفال المكبات خلال سنتين'])
  expect(asked('ورأى المجتمعون أن على الوزارات وضع تعرفة موحدة.')).toEqual(['وضع تعرفة موحدة'])
  expect(asked('وقال أحد المتدخلين إن على الحكومة تسريع الإصلاح.')).toEqual([])
})

test('a sentence lists what the one before only named', () => {
  expect(
    asked(
      'Plusieurs recommandations ont été faites. Il s’agit notamment de la création d’un fonds et de l’ouverture des laboratoires.',
    ),
  ).toEqual(['la création d’un fonds', 'l’ouverture des laboratoires'])
})

test('the header of a column and the event’s name head no axis, a line between two lists does', () => {
  expect(read('# التوصية\n\n- إنشاء حاضنة أعمال\n- تخصيص منح للطلبة\n').axes).toEqual([])
  expect(
    read(
      'التوصيات\n\nالسياسات\n\n- إصدار المراسيم التطبيقية\n- إلزام المدارس الخاصة\n\nإعداد المعلمين\n\n- إدخال مقرر إلزامي\n- تأمين تدريب مستمر\n',
    ).axes,
  ).toEqual(['السياسات', 'إعداد المعلمين'])
})

test('lines may end in a carriage return alone', () => {
  expect(asked('Recommandations :\r- Créer un fonds\r- Ouvrir les archives\r')).toEqual([
    'Créer un fonds',
    'Ouvrir les archives',
  ])
})

test('an event that is still ahead is not the one that is told of', () => {
  const { title, place } = read(
    'Ahead of the World Climate Summit in Baku, negotiators met in Port Louis for the Workshop on Adaptation Finance for Small Islands.',
  )
  expect([title, place]).toEqual(['Workshop on Adaptation Finance for Small Islands', 'Port Louis'])
})

test('a duty before the verb that asks is asked for too', () => {
  expect(
    asked(
      'Delegates met in Nizwa. Municipalities should stop issuing permits in old quarters, and insurers were encouraged to cover mud-brick dwellings.',
    ),
  ).toEqual([
    'Municipalities should stop issuing permits in old quarters',
    'cover mud-brick dwellings',
  ])
})

test('a relative clause between the participants and what they ask is passed over', () => {
  expect(
    asked(
      'أكد المشاركون في المؤتمر الأول للصحافة، الذي نظمته النقابة في رام الله، على حماية سرية المصادر.',
    ),
  ).toEqual(['حماية سرية المصادر'])
})

test('what was recommended among other things stands behind its relative clause', () => {
  expect(asked('ومن جملة ما أوصى به المشاركون إرساء بورصة للزيت، وتوحيد معايير الجودة.')).toEqual([
    'إرساء بورصة للزيت',
    'توحيد معايير الجودة',
  ])
})

test('an item in French that opens with its verb is not cut at a participle', () => {
  expect(asked('Recommandations :\n- Alléger les garanties exigées des jeunes\n')).toEqual([
    'Alléger les garanties exigées des jeunes',
  ])
})

test('a line that tells a fact behind its label heads no recommendations', () => {
  expect(
    read(
      'ملتقى البناء\nالجهة المنظمة: جمعية المعماريين\n\nالتوصية الأولى: توثيق المباني المهددة.\nالتوصية الثانية: إنشاء أرشيف للخرائط.\n',
    ).axes,
  ).toEqual([])
})
