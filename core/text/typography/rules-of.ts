import type { Language } from '../language'
import { arabicRules } from './arabic-rules'
import { narrowNoBreakSpace, noBreakSpace } from './characters'
import { replacing, type Rule } from './edit'
import { frenchRules } from './french-rules'
import { arabicIndicDigits, dashingRanges, joiningGroups } from './numbers'
import { pairingQuotes } from './quotes'

export type Digits = 'western' | 'arabic-indic'

const common: readonly Rule[] = [
  replacing(/(?<=\S) {2,}(?=\S)/gu, ' '),
  replacing(/(?<!\.)\.{3}(?!\.)/gu, '…'),
]
const apostrophes: readonly Rule[] = [
  replacing(/(?<=^|[\s([«“])'(?=\p{L})/gu, '‘'),
  replacing(/(?<=[\p{L}\p{M}])'|'(?=\d\d(?!\d))/gu, '’'),
]
/** Shared by the languages in Latin and Tifinagh letters. */
const western: readonly Rule[] = [
  ...common,
  ...apostrophes,
  joiningGroups(narrowNoBreakSpace),
  dashingRanges,
]

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  ar: [
    ...common,
    replacing(/(?<=\p{Script=Latin})'(?=\p{Script=Latin})/gu, '’'),
    joiningGroups(noBreakSpace),
    pairingQuotes('«', '»'),
    ...arabicRules,
  ],
  fr: [...western, pairingQuotes('«', '»'), ...frenchRules],
  en: [...western, pairingQuotes('“', '”')],
  es: [...western, pairingQuotes('«', '»')],
  zgh: [...western, pairingQuotes('«', '»')],
}

const arabicIndic: readonly Rule[] = [
  ...rules.ar,
  arabicIndicDigits,
  replacing(/(?<=[\u0660-\u0669]\u00A0?)%/gu, '\u066A'),
]

/** The habits of a language's typographers, in the order in which they apply. */
export const rulesOf = (language: Language, digits: Digits): readonly Rule[] =>
  language === 'ar' && digits === 'arabic-indic' ? arabicIndic : rules[language]
