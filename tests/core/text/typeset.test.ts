import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../core/text/language'
import { typeset, typesetRuns } from '../../../core/text/typeset'

describe('French', () => {
  test.each([
    ['oui; non! vraiment? 50%', 'oui\u202F; non\u202F! vraiment\u202F? 50\u202F%'],
    ['oui ; non !', 'oui\u202F; non\u202F!'],
    ['Objet : le plan', 'Objet\u00A0: le plan'],
    ['trois axes: le premier', 'trois axes\u00A0: le premier'],
    ['Quoi?!', 'Quoi\u202F?!'],
    ['une date (?)', 'une date (?)'],
    ['le «plan» et « l’axe »', 'le «\u202Fplan\u202F» et «\u202Fl’axe\u202F»'],
    ['dit "oui" à l\'"axe"', 'dit «\u202Foui\u202F» à l’«\u202Faxe\u202F»'],
    ['" oui "', '«\u202Foui\u202F»'],
    ["l'économie, aujourd'hui", 'l’économie, aujourd’hui'],
    ['et ainsi de suite...', 'et ainsi de suite…'],
    ['53 720 emplois, 1 234 567', '53\u202F720 emplois, 1\u202F234\u202F567'],
    ['n° 12', 'n°\u00A012'],
    ['2026-2030', '2026–2030'],
  ])('%j is set as %j', (typed, expected) => {
    expect(typeset(typed, 'fr')).toBe(expected)
  })

  test.each([
    'à 10:30 ou 10:30:05',
    'le 2025-11-14',
    'https://ess.example/a?b=1;c!d',
    'contact@ess-oujda.example',
    'www.ess.example/2026-2030',
    'la loi n° 112-12'.replace(' 112', '\u00A0112'),
    'loi-cadre 09-21',
    'loi 10-12',
    'décret 2-22-431',
    'UMP/ESS/2025-01',
    '+212 5 36 50 06 12',
    '05 36 50 06 12',
    'en 2025 12 projets',
    'COVID-19, la région Sud-Nord',
    'un écran de 5"',
  ])('%j stays as it is', (typed) => {
    expect(typeset(typed, 'fr')).toBe(typed)
  })
})

describe('English', () => {
  test.each([
    ['the workers\' "social" plan', 'the workers’ “social” plan'],
    ["it's a 'plan'", 'it’s a ‘plan’'],
    ['really? yes: 50%', 'really? yes: 50%'],
    ['from 2026-2030...', 'from 2026–2030…'],
  ])('%j is set as %j', (typed, expected) => {
    expect(typeset(typed, 'en')).toBe(expected)
  })
})

describe('Arabic', () => {
  test.each([
    ['نص,نص; هل نص?', 'نص، نص؛ هل نص؟'],
    ['نص ، نص .', 'نص، نص.'],
    ['شعار "العمل اللائق" للجميع', 'شعار «العمل اللائق» للجميع'],
    ['شباب الجيل "Z"', 'شباب الجيل «Z»'],
    ['برامج مثل Horizon Europe, ثم', 'برامج مثل Horizon Europe، ثم'],
    ['(UMP, ESS) نص', '(UMP, ESS) نص'],
    ['53 720 منصب', '53\u00A0720 منصب'],
    ['53\u202F720 منصب', '53\u00A0720 منصب'],
    ['نسبة 3,5 و50 %', 'نسبة 3,5 و50%'],
    ['نسبة 50%', 'نسبة 50%'],
    ['2026-2030', '2026-2030'],
    ['المرجع UMP/ESS/2025-01, ثم', 'المرجع UMP/ESS/2025-01، ثم'],
    ['ص.ب. 524', 'ص.ب. 524'],
    ['يومي 13, 14', 'يومي 13، 14'],
  ])('%j is set as %j', (typed, expected) => {
    expect(typeset(typed, 'ar')).toBe(expected)
  })

  test('Arabic-Indic digits are for numbers of the Arabic text only', () => {
    expect(
      typeset('في 2027: 3,5 % من 53 720 حسب ISO 9001 وUMP/ESS/2025-01', 'ar', 'arabic-indic'),
    ).toBe('في ٢٠٢٧: ٣٫٥٪ من ٥٣\u00A0٧٢٠ حسب ISO 9001 وUMP/ESS/2025-01')
  })

  test('a French text never gets Arabic-Indic digits', () => {
    expect(typeset('en 2027', 'fr', 'arabic-indic')).toBe('en 2027')
  })
})

describe('runs', () => {
  test('a mark finds its neighbour in another run, and every run keeps its look', () => {
    const runs = [{ text: 'Loi', bold: true }, { text: '; l' }, { text: "'axe?", bold: true }]
    expect(typesetRuns(runs, 'fr')).toEqual([
      { text: 'Loi', bold: true },
      { text: '\u202F; l' },
      { text: '’axe\u202F?', bold: true },
    ])
  })

  test('quotes pair across runs', () => {
    expect(typesetRuns([{ text: '"' }, { text: 'plan' }, { text: '"' }], 'fr')).toEqual([
      { text: '«\u202F' },
      { text: 'plan' },
      { text: '\u202F»' },
    ])
  })

  test('isolated runs and links that show their address stay as they are', () => {
    const runs = [
      { text: 'a ; b', isolated: true as const },
      { text: 'x.example/a ;b', link: 'https://x.example/a ;b' },
    ]
    expect(typesetRuns(runs, 'fr')).toEqual(runs)
  })

  test('a run in another language is set by the rules of its own', () => {
    expect(typesetRuns([{ text: 'نص: ' }, { text: "l'axe", language: 'fr' }], 'ar')).toEqual([
      { text: 'نص: ' },
      { text: 'l’axe', language: 'fr' },
    ])
  })
})

describe('any text', () => {
  const pieces = [
    ...[
      'a',
      'É',
      'l',
      'ع',
      'م',
      'ⵣ',
      '1',
      '12',
      '2026',
      '720',
      '٣',
      ' ',
      '  ',
      '\n',
      '\u00A0',
      '\u202F',
    ],
    ...[
      '"',
      "'",
      '«',
      '»',
      '“',
      '’',
      ',',
      ';',
      ':',
      '!',
      '?',
      '%',
      '.',
      '...',
      '-',
      '–',
      '/',
      '(',
      ')',
    ],
    ...['،', '؟', 'n°', '+212 5', 'https://a.ma/', 'é', '€', '،', '٪'],
  ]
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 }),
    fc.string({ unit: 'grapheme', maxLength: 24 }),
  )
  const anyLanguage = fc.constantFrom<Language>(...languages)
  const anyDigits = fc.constantFrom('western' as const, 'arabic-indic' as const)
  const lettersAndDigits = (text: string): string =>
    (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]/gu) ?? [])
      .join('')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))

  test('is the same when it is typeset again', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDigits, (text, language, digits) => {
        const once = typeset(text, language, digits)
        expect(typeset(once, language, digits)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  test('keeps its letters and digits in their order', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, anyDigits, (text, language, digits) => {
        expect(lettersAndDigits(typeset(text, language, digits))).toBe(lettersAndDigits(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('cut into runs says the same as in one piece, each run keeping its letters', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyLanguage, (texts, language) => {
        const runs = texts.map((text) => ({ text: text.normalize('NFC') }))
        const set = typesetRuns(runs, language)
        const joined = runs.map((run) => run.text).join('')
        // A combining mark at a cut composes in one piece only.
        fc.pre(joined === joined.normalize('NFC'))
        expect(set.map((run) => run.text).join('')).toBe(typeset(joined, language))
        expect(set.map((run) => lettersAndDigits(run.text))).toEqual(
          runs.map((run) => lettersAndDigits(run.text)),
        )
      }),
      { numRuns: 2000 },
    )
  })
})
