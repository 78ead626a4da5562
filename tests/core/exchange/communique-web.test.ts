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
