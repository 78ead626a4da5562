import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelsOf, orderOf, type Piece } from '../../../../core/writers/docx/bidi-levels'
import { directionalRuns } from '../../../../core/writers/docx/directional-runs'
import type { Direction } from '../../../../core/text/language'

const words = (text: string): Piece => ({ text, isIsland: false })
const island = (text: string): Piece => ({ text, isIsland: true })
const cut = (pieces: readonly Piece[], base: Direction = 'rtl') =>
  directionalRuns(pieces, base)
    .flat()
    .map(({ text, direction }) => `${direction} ${text}`)

describe('in a right-to-left paragraph', () => {
  test('days and years stand in runs of their own, and the words between them in others', () => {
    expect(cut([words('وجدة، 13 و14 نونبر 2025')])).toEqual([
      'rtl وجدة، ',
      'ltr 13',
      'rtl  و',
      'ltr 14',
      'rtl  نونبر ',
      'ltr 2025',
    ])
  })

  test('guillemets round a foreign name go with the Arabic, as do parentheses round a year', () => {
    const pieces = [words('برنامج «'), island('Horizon Europe'), words('» ('), island('2025')]
    const runs = cut([...pieces, words(').')]).map((run) => run.replace(/[\u200E\u200F]/g, ''))
    // Marks stand in runs of their own.
    expect(runs.filter((run) => run !== 'rtl ')).toEqual([
      'rtl برنامج «',
      'ltr Horizon Europe',
      'rtl » (',
      'ltr 2025',
      'rtl ).',
    ])
  })

  test('a decimal number is one run', () => {
    expect(cut([words('نسبة 12,5 %')])[1]).toBe('ltr 12,5')
  })

  test('Arabic-Indic digits stay with the Arabic around them', () => {
    expect(cut([words('يوم ١٣/١١ بوجدة')])).toEqual(['rtl يوم ١٣/١١ بوجدة'])
  })

  test('an emoji between Arabic words does not cut them apart', () => {
    expect(cut([words('سلام 😀 عليكم')])).toEqual(['rtl سلام 😀 عليكم'])
  })

  test('Latin words in Tifinagh and Latin script are told apart', () => {
    const [runs = []] = directionalRuns([words('ⵜⴰⵎⴰⵣⵉⵖⵜ, Maroc')], 'ltr')
    expect(runs.map(({ script, text }) => `${script} ${text}`)).toEqual([
      'Tfng ⵜⴰⵎⴰⵣⵉⵖⵜ',
      'Latn , Maroc',
    ])
  })

  test('an address needs no direction marks', () => {
    expect(cut([words('البريد: '), island('contact@example.org')])).toEqual([
      'rtl البريد: ',
      'ltr contact@example.org',
    ])
  })

  test('a phone number gets marks, as readers without runs would turn its groups around', () => {
    const runs = directionalRuns([words('الهاتف: '), island('+212 536 50 06 14')], 'rtl').flat()
    const phone = runs.filter(({ direction }) => direction === 'ltr').map(({ text }) => text)
    expect(phone).toEqual(['\u200E+212 536 50 06 14\u200E'])
  })

  test('a reference before a year gets marks, as the year would be read first', () => {
    const pieces = [words('المرجع '), island('R-00-0024'), words('، '), island('2032')]
    const text = directionalRuns(pieces, 'rtl')
      .flat()
      .map((run) => run.text)
      .join('')
    expect(text).toContain('\u200F')
    expect(text.replace(/[\u200E\u200F]/g, '')).toBe('المرجع R-00-0024، 2032')
  })
})

test('a French paragraph without Arabic is one run', () => {
  expect(cut([words('Oujda, 13 et 14 novembre 2025')], 'ltr')).toEqual([
    'ltr Oujda, 13 et 14 novembre 2025',
  ])
})

test('spaces between Arabic words in a French paragraph are right to left', () => {
  expect(cut([words('dit «جامعة محمد الأول» ici')], 'ltr')).toEqual([
    'ltr dit «',
    'rtl جامعة محمد الأول',
    'ltr » ici',
  ])
})

const characters = fc.constantFrom(...'ابجدو،؛؟ ABcd 0123 .,:;-/()«»%+@'.split(''))
const anyText = fc.array(characters, { maxLength: 24 }).map((letters) => letters.join(''))
const anyPieces = fc.array(fc.record({ text: anyText, isIsland: fc.constant(false) }), {
  maxLength: 3,
})

test('Word, which follows runs alone, paints every character where Unicode wants it', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const runs = directionalRuns(pieces, 'rtl').flat()
      const asWord = runs.flatMap(({ text, direction }) =>
        Array.from({ length: text.length }, () => (direction === 'rtl' ? 1 : 2)),
      )
      expect(orderOf(Uint8Array.from(asWord))).toEqual(orderOf(levelsOf(pieces, 'rtl')))
    }),
  )
})

test('no Latin letter or Western digit is ever in a right-to-left run', () => {
  fc.assert(
    fc.property(anyPieces, fc.constantFrom<Direction>('ltr', 'rtl'), (pieces, base) => {
      const runs = directionalRuns(pieces, base).flat()
      expect(
        runs.filter(({ direction, text }) => direction === 'rtl' && /[A-Za-z0-9]/.test(text)),
      ).toEqual([])
    }),
  )
})

test('no character is lost, whatever the text', () => {
  const pieces = fc.array(
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 20 }), isIsland: fc.boolean() }),
    { maxLength: 4 },
  )
  const plain = (texts: readonly string[]): string => texts.join('').replace(/[\u200E\u200F]/g, '')
  fc.assert(
    fc.property(pieces, fc.constantFrom<Direction>('ltr', 'rtl'), (given, base) => {
      const runs = directionalRuns(given, base).flat()
      expect(plain(runs.map(({ text }) => text))).toBe(plain(given.map(({ text }) => text)))
    }),
  )
})

test('a reader that knows no runs orders addresses and numbers in Arabic as Word does', () => {
  const islands = fc.constantFrom('+212 536 50 06 14', 'R-00-0024', '2032', 'a@b.org', '12,5 %')
  const between = fc.constantFrom(' في ', '، ', ' (', ') و', ' – ', ' نونبر ')
  fc.assert(
    fc.property(fc.array(fc.tuple(between, islands), { maxLength: 4 }), (pairs) => {
      const pieces = pairs.flatMap(([before, inside]) => [words(before), island(inside)])
      const marked = directionalRuns(pieces, 'rtl').flat()
      const whole = marked.map(({ text }) => text).join('')
      const seen = orderOf(levelsOf([words(whole)], 'rtl')).map((index) => whole.charAt(index))
      const all = pieces.map(({ text }) => text).join('')
      const wanted = orderOf(levelsOf(pieces, 'rtl')).map((index) => all.charAt(index))
      expect(seen.join('').replace(/[\u200E\u200F]/g, '')).toBe(wanted.join(''))
    }),
  )
})
