import type { Language } from '../language'
import { arabicRules } from './arabic-rules'
import { digit, narrowNoBreakSpace, noBreakSpace, space } from './characters'
import { replacing, where, type Rule } from './edit'
import { frenchRules } from './french-rules'
import { arabicIndicDigits, dashingRanges, joiningGroups } from './numbers'
import { pairingQuotes } from './quotes'

export type Digits = 'western' | 'arabic-indic'

/** Groups of digits are parted by spaces. */
const spacedDigit = new RegExp(`${digit}${space}${digit}`)

const common: readonly Rule[] = [
  where(/ {2}/, replacing(/(?<=\S) {2,}(?=\S)/gu, ' ')),
  where(/\.{3}/, replacing(/(?<!\.)\.{3}(?!\.)/gu, '…')),
]
const apostrophes: readonly Rule[] = [
  where(/'/, replacing(/(?<=^|[\s([«“])'(?=\p{L})/gu, '‘')),
  where(/'/, replacing(/(?<=[\p{L}\p{M}])'|'(?=\d\d(?!\d))/gu, '’')),
]
/** Shared by the languages in Latin and Tifinagh letters. */
const western: readonly Rule[] = [
  ...common,
  ...apostrophes,
  where(spacedDigit, joiningGroups(narrowNoBreakSpace)),
  where(/-/, dashingRanges),
]

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  ar: [
    ...common,
    where(/'/, replacing(/(?<=\p{Script=Latin})'(?=\p{Script=Latin})/gu, '’')),
    where(spacedDigit, joiningGroups(noBreakSpace)),
    where(/"/, pairingQuotes('«', '»')),
    ...arabicRules,
  ],
  fr: [...western, where(/"/, pairingQuotes('«', '»')), ...frenchRules],
  en: [...western, where(/"/, pairingQuotes('“', '”'))],
  es: [...western, where(/"/, pairingQuotes('«', '»'))],
  zgh: [...western, where(/"/, pairingQuotes('«', '»'))],
}

const arabicIndic: readonly Rule[] = [
  ...rules.ar,
  where(/\d/, arabicIndicDigits),
  where(/%/, replacing(/(?<=[\u0660-\u0669]\u00A0?)%/gu, '\u066A')),
]

/** The habits of a language's typographers, in the order in which they apply. */
export const rulesOf = (language: Language, digits: Digits): readonly Rule[] =>
  language === 'ar' && digits === 'arabic-indic' ? arabicIndic : rules[language]
