import { expect, test } from 'vitest'
import { findIslands } from '../../../core/text/islands'

const islandsOf = (text: string): string[] =>
  findIslands(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['الموقع https://ess.example/a.', ['https://ess.example/a']],
  ['راسلوا contact@ess-oujda.example، شكراً', ['contact@ess-oujda.example']],
  ['الهاتف +212 5 36 50 06 12.', ['+212 5 36 50 06 12']],
  ['(المرجع R-00-0024، 2032)', ['R-00-0024']],
  ['المرجع: UMP/ESS/2025-01', ['UMP/ESS/2025-01']],
  ['ارتفاع +20% وانخفاض -5', ['+20%', '-5']],
  ['برنامج Horizon Europe، 2027', ['Horizon Europe']],
  ['هيئات UNDP، INDH', ['UNDP']],
])('%j keeps %j in order', (text, expected) => {
  expect(islandsOf(text)).toEqual(expected)
})

test.each([
  'من 2026 إلى 2028',
  '13 و14 نونبر 2025',
  '53\u00A0720 منصب',
  'الجيل «Z» وحده',
  '2025-11-14',
])('in %j nothing needs help', (text) => {
  expect(islandsOf(text)).toEqual([])
})
