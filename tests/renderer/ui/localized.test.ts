import { expect, test } from 'vitest'
import { columnOrder } from '../../../renderer/ui/language-order'
import { readableText, withText } from '../../../renderer/ui/localized'

test('an emptied language leaves no key behind', () => {
  expect(withText({ ar: 'نص', fr: 'Texte' }, 'fr', '')).toEqual({ ar: 'نص' })
})

test('a reader of English is shown French rather than Arabic', () => {
  expect(readableText({ ar: 'نص', fr: 'Texte' }, 'en')).toBe('Texte')
  expect(readableText({ ar: 'نص' }, 'en')).toBe('نص')
  expect(readableText({}, 'en')).toBe('')
})

test('Arabic stands at the right of French in every interface', () => {
  expect(columnOrder(['ar', 'fr'], 'rtl')).toEqual(['ar', 'fr'])
  expect(columnOrder(['ar', 'fr'], 'ltr')).toEqual(['fr', 'ar'])
  expect(columnOrder(['fr', 'ar'], 'rtl')).toEqual(['ar', 'fr'])
})
