import type { InterfaceLanguage } from './problem-words'

/** Phrases in which schemas say what they expected, as they stand in a problem's detail, in the other languages. */
const phrases: Readonly<Record<string, readonly [ar: string, fr: string]>> = {
  'a text in quotes': ['نص بين علامتي اقتباس', 'un texte entre guillemets droits'],
  'a number': ['عدد', 'un nombre'],
  'a whole number': ['عدد صحيح', 'un nombre entier'],
  'true or false': ['\u2068true\u2069 أو \u2068false\u2069', 'true ou false'],
  'a list in [ ]': ['قائمة بين معقوفين \u2068[ ]\u2069', 'une liste entre [ ]'],
  'an object in { }': [
    'مجموعة خانات بين حاضنتين \u2068{ }\u2069',
    'un ensemble de champs entre { }',
  ],
  'another value': ['قيمة أخرى', 'une autre valeur'],
  'small letters, digits and hyphens': [
    'حروف لاتينية صغيرة وأرقام وشرطات',
    'de petites lettres, des chiffres et des traits d’union',
  ],
  'a colour such as #14523D': ['لون مثل \u2068#14523D\u2069', 'une couleur comme #14523D'],
  'a text for each language, such as { "ar": "…", "fr": "…" }': [
    'نص لكل لغة، مثل \u2068{ "ar": "…", "fr": "…" }\u2069',
    'un texte par langue, comme { "ar": "…", "fr": "…" }',
  ],
  '64 hexadecimal digits': ['64 رقماً ست عشرياً', '64 chiffres hexadécimaux'],
  'a date such as 2025-11-13': ['تاريخ مثل \u20682025-11-13\u2069', 'une date comme 2025-11-13'],
  'a day of the calendar': ['يوم موجود في التقويم', 'un jour du calendrier'],
  'a date of the calendar': ['تاريخ موجود في التقويم', 'une date du calendrier'],
  'a date such as 2027, 2027-06 or 2027-06-30': [
    'تاريخ مثل 2027 أو \u20682027-06\u2069 أو \u20682027-06-30\u2069',
    'une date comme 2027, 2027-06 ou 2027-06-30',
  ],
  'short, medium, long or a date such as 2027, 2027-06 or 2027-06-30': [
    '\u2068short\u2069 أو \u2068medium\u2069 أو \u2068long\u2069 أو تاريخ مثل 2027 أو \u20682027-06\u2069 أو \u20682027-06-30\u2069',
    'short, medium, long ou une date comme 2027, 2027-06 ou 2027-06-30',
  ],
}

/** Phrases with an amount or a form in them, which `$1` and `$2` stand for. */
const patterns: readonly (readonly [english: RegExp, ar: string, fr: string])[] = [
  [/^at least (\S+) characters?$/, '$1 من الحروف على الأقل', '$1 caractère au moins'],
  [/^at most (\S+) characters?$/, '$1 من الحروف على الأكثر', '$1 caractères au plus'],
  [/^at least (\S+) items?$/, '$1 من العناصر على الأقل', '$1 élément au moins'],
  [/^at most (\S+) items?$/, '$1 من العناصر على الأكثر', '$1 éléments au plus'],
  [/^at least (\S+)$/, '$1 على الأقل', '$1 au moins'],
  [/^at most (\S+)$/, '$1 على الأكثر', '$1 au plus'],
  [/^more than (\S+)$/, 'أكثر من $1', 'plus de $1'],
  [/^less than (\S+)$/, 'أقل من $1', 'moins de $1'],
  [/^the form (.+)$/, 'الشكل \u2068$1\u2069', 'la forme $1'],
  [/^a number from 1 to (\d+)$/, 'عدد من 1 إلى $1', 'un nombre de 1 à $1'],
]

const frames = {
  ar: { expected: 'المنتظر: ', unknown: 'مفتاح غير معروف، والمنتظر: ' },
  fr: { expected: 'attendu\u00A0: ', unknown: 'clé inconnue, attendu\u00A0: ' },
} as const

const detailPattern = /^(unrecognised key, )?expected (.+)$/s

/**
 * A problem's detail in the user's language. Schemas say in English what they expected; lists of names and
 * values are the same in every language, and whatever else is not known here stays as it is.
 */
export function wordExpectationIn(detail: string, language: InterfaceLanguage): string {
  const [, unknown, expected] = detailPattern.exec(detail) ?? []
  if (language === 'en' || expected === undefined) return detail
  const frame = frames[language][unknown === undefined ? 'expected' : 'unknown']
  return frame + wordPhrase(expected, language)
}

function wordPhrase(expected: string, language: 'ar' | 'fr'): string {
  const column = language === 'ar' ? 0 : 1
  const phrase = phrases[expected]
  if (phrase) return phrase[column]
  for (const [english, ar, fr] of patterns) {
    if (english.test(expected)) return expected.replace(english, language === 'ar' ? ar : fr)
  }
  // A list of names keeps its own order inside an Arabic sentence.
  return language === 'ar' ? `\u2068${expected}\u2069` : expected
}
