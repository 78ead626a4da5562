import { expect, test } from 'vitest'
import { bindLastWord } from '../../../core/text/bind-last-word'

const bound = (text: string): string | undefined => bindLastWord([{ text }])[0]?.text

test('a short last word is bound to the word before it', () => {
  expect(bound('une échéance et un plan.')).toBe('une échéance et un\u00A0plan.')
  expect(bound('هذا نص قصير جد.')).toBe('هذا نص قصير\u00A0جد.')
})

test.each([
  ['two words, which could not be broken at all', 'un plan'],
  ['a last word long enough to stand alone', 'une échéance, un indicateur'],
  ['one word', 'Plan'],
  ['nothing', ''],
  ['words too long for a narrow column together', 'les internationalisations enfin'],
])('%s: it stays as it is', (_, text) => {
  expect(bound(text)).toBe(text)
})

test('binding twice is binding once', () => {
  expect(bound('un deux\u00A0six')).toBe('un deux\u00A0six')
})

test('runs keep their looks, and isolated runs their spaces', () => {
  expect(bindLastWord([{ text: 'un deux ', bold: true }, { text: 'six' }])).toEqual([
    { text: 'un deux\u00A0', bold: true },
    { text: 'six' },
  ])
  const phone = [{ text: 'Appeler le ' }, { text: '05 36 50', isolated: true as const }]
  expect(bindLastWord(phone)).toEqual(phone)
})
