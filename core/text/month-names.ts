import type { Language } from './language'

type Months = readonly [
  ...[string, string, string, string, string, string],
  ...[string, string, string, string, string, string],
]

/** Our own tables, because `Intl` differs between versions and the same brief must be the same bytes anywhere. */
const months: Readonly<Record<Language, Months>> = {
  // The names Morocco uses, not those of the Levant or Egypt.
  ar: [
    ...(['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو'] as const),
    ...(['يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'] as const),
  ],
  fr: [
    ...(['janvier', 'février', 'mars', 'avril', 'mai', 'juin'] as const),
    ...(['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const),
  ],
  en: [
    ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
    ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
  ],
  es: [
    ...(['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'] as const),
    ...(['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const),
  ],
  zgh: [
    ...(['ⵉⵏⵏⴰⵢⵔ', 'ⴱⵕⴰⵢⵕ', 'ⵎⴰⵕⵚ', 'ⵉⴱⵔⵉⵔ', 'ⵎⴰⵢⵢⵓ', 'ⵢⵓⵏⵢⵓ'] as const),
    ...(['ⵢⵓⵍⵢⵓⵣ', 'ⵖⵓⵛⵜ', 'ⵛⵓⵜⴰⵏⴱⵉⵔ', 'ⴽⵜⵓⴱⵔ', 'ⵏⵓⵡⴰⵏⴱⵉⵔ', 'ⴷⵓⵊⴰⵏⴱⵉⵔ'] as const),
  ],
}

/** The name of a month, 1–12, as it stands inside a date. */
export const monthName = (month: number, language: Language): string =>
  months[language][month - 1] ?? String(month)
