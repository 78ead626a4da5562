import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarkProblems } from '../../../core/brief/mark-problems'
import { parseMarks, plainTextOf } from '../../../core/brief/parse-marks'

describe('the marks of a text', () => {
  test('a text without marks is one run', () => {
    expect(parseMarks('دعم الري.')).toEqual([{ text: 'دعم الري.' }])
    expect(parseMarks('')).toEqual([])
  })

  test('bold, italic and links become runs', () => {
    expect(parseMarks('Créer **un fonds** _ad hoc_ ([site](https://a.ma/x)).')).toEqual([
      { text: 'Créer ' },
      { text: 'un fonds', bold: true },
      { text: ' ' },
      { text: 'ad hoc', italic: true },
      { text: ' (' },
      { text: 'site', link: 'https://a.ma/x' },
      { text: ').' },
    ])
  })

  test('bold and italic nest either way, and may overlap', () => {
    const both = [
      { text: 'a ', bold: true },
      { text: 'b', bold: true, italic: true },
    ]
    expect(parseMarks('**a _b_**')).toEqual(both)
    expect(parseMarks('_**b**_')).toEqual([{ text: 'b', bold: true, italic: true }])
    expect(parseMarks('**a _b** c_')).toEqual([...both, { text: ' c', italic: true }])
  })

  test('marks around and within a link both count', () => {
    expect(parseMarks('**voir [le _site_](mailto:a@b.ma)**')).toEqual([
      { text: 'voir ', bold: true },
      { text: 'le ', bold: true, link: 'mailto:a@b.ma' },
      { text: 'site', bold: true, italic: true, link: 'mailto:a@b.ma' },
    ])
  })

  test('bold may begin inside an Arabic word, after its prefix', () => {
    expect(parseMarks('و**التمويل** التضامني')).toEqual([
      { text: 'و' },
      { text: 'التمويل', bold: true },
      { text: ' التضامني' },
    ])
    expect(parseMarks('في _الجهات_، و[الموقع](https://م.المغرب)')).toEqual([
      { text: 'في ' },
      { text: 'الجهات', italic: true },
      { text: '، و' },
      { text: 'الموقع', link: 'https://م.المغرب' },
    ])
  })

  test.each([
    'snake_case_name',
    'prenom_nom@ump.ac.ma et a_b@c_d.org',
    'https://x.org/_a_/b_c_(d)_',
    'www.x.org/_a_',
    'الاقتصاد_الاجتماعي_التضامني',
    'Nom : ______',
    '5 * 3 ** 2',
    '5 _ 3',
    '**ouvert',
    'fermé**',
    '_ouvert',
    '****',
    '__init__',
    '***trois***',
    '[sans adresse]',
    '[a](b c)',
    '[](https://a.ma)',
    '[ ](https://a.ma)',
    'a](https://a.ma)',
    '[a](https://a.ma',
    'C:\\dossier\\x',
    '** a **',
  ])('stays as it was typed: %s', (text) => {
    expect(parseMarks(text)).toEqual([{ text }])
  })

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://a.ma',
    '//a.ma',
  ])('a link to %s is no link, and is found', (address) => {
    const text = `voir [ici](${address})`
    expect(parseMarks(text)).toEqual([{ text }])
    expect(findMarkProblems(text).refusedLinks).toEqual([address])
  })

  test('a backslash takes the meaning from a mark', () => {
    expect(parseMarks('\\*\\*non\\*\\* \\_non\\_ \\[non](https://a.ma)')).toEqual([
      { text: '**non** _non_ [non](https://a.ma)' },
    ])
    expect(parseMarks('**a\\*b**')).toEqual([{ text: 'a*b', bold: true }])
  })

  test('the latest bracket that can be a link is one; a link holds no other', () => {
    expect(parseMarks('[a [b](https://b.ma) c](https://c.ma)')).toEqual([
      { text: '[a ' },
      { text: 'b', link: 'https://b.ma' },
      { text: ' c](https://c.ma)' },
    ])
  })

  test('an address may hold paired parentheses', () => {
    expect(parseMarks('[x](https://fr.wikipedia.org/wiki/Note_(droit)).')).toEqual([
      { text: 'x', link: 'https://fr.wikipedia.org/wiki/Note_(droit)' },
      { text: '.' },
    ])
  })

  test('the plain text has no marks', () => {
    expect(plainTextOf('**يوصي** [هنا](https://a.ma)')).toBe('يوصي هنا')
  })

  test('a mark without a partner is found, an ordinary sign is not', () => {
    expect(findMarkProblems('**a').unbalanced).toBe(1)
    expect(findMarkProblems('a** _b_').unbalanced).toBe(1)
    expect(findMarkProblems('**a** snake_case 5 * 3 ** 2 ____').unbalanced).toBe(0)
  })

  test('no text loses a letter', () => {
    const signs = fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '(', ')', 'a', ' ', 'ع') })
    fc.assert(
      fc.property(signs, (text) => {
        const letters = (value: string): string => value.replace(/[^aع]/g, '')
        expect(letters(plainTextOf(text))).toBe(letters(text))
      }),
    )
  })

  test.each([
    '[',
    '](',
    '[a](b)',
    '**a',
    '_a ',
    '[**',
    '\\',
    'https://_ ',
    '[a](https://a',
    '](a(',
    '((',
  ])('150,000 times %j is read in linear time', { timeout: 15_000 }, (piece) => {
    // A scan that looks back over it all would take minutes; the bound leaves room for a busy machine.
    expect(plainTextOf('['.repeat(50_000) + piece.repeat(150_000)).length).toBeGreaterThan(0)
  })
})
