import type { Language } from './language'

/** How the clause names a language: what the brief is drawn up in, and which text prevails. */
interface NamedLanguage {
  readonly drawnUpIn: string
  readonly theText: string
}
interface Clause {
  readonly languages: Readonly<Record<Language, NamedLanguage>>
  readonly and: string
  readonly drawnUp: (languages: string) => string
  readonly prevails: (prevailing: string) => string
}

const arabic: Clause = {
  languages: {
    ar: { drawnUpIn: 'العربية', theText: 'العربي' },
    fr: { drawnUpIn: 'الفرنسية', theText: 'الفرنسي' },
    en: { drawnUpIn: 'الإنجليزية', theText: 'الإنجليزي' },
    es: { drawnUpIn: 'الإسبانية', theText: 'الإسباني' },
    zgh: { drawnUpIn: 'الأمازيغية', theText: 'الأمازيغي' },
  },
  and: ' و',
  drawnUp: (languages) => `حُرّرت هذه الوثيقة ب${languages}.`,
  prevails: (prevailing) => `وعند الاختلاف يُعتدّ بالنص ${prevailing}.`,
}

const french: Clause = {
  languages: {
    ar: { drawnUpIn: 'en arabe', theText: 'arabe' },
    fr: { drawnUpIn: 'en français', theText: 'français' },
    en: { drawnUpIn: 'en anglais', theText: 'anglais' },
    es: { drawnUpIn: 'en espagnol', theText: 'espagnol' },
    zgh: { drawnUpIn: 'en amazighe', theText: 'amazighe' },
  },
  and: ' et ',
  drawnUp: (languages) => `Établi ${languages}.`,
  prevails: (prevailing) => `En cas de divergence, le texte ${prevailing} fait foi.`,
}

const english: Clause = {
  languages: {
    ar: { drawnUpIn: 'Arabic', theText: 'Arabic' },
    fr: { drawnUpIn: 'French', theText: 'French' },
    en: { drawnUpIn: 'English', theText: 'English' },
    es: { drawnUpIn: 'Spanish', theText: 'Spanish' },
    zgh: { drawnUpIn: 'Amazigh', theText: 'Amazigh' },
  },
  and: ' and ',
  drawnUp: (languages) => `Drawn up in ${languages}.`,
  prevails: (prevailing) => `In case of divergence, the ${prevailing} text prevails.`,
}

const clauses: Readonly<Record<Language, Clause>> = {
  ar: arabic,
  fr: french,
  en: english,
  es: french,
  zgh: french,
}

/** Which languages a document is drawn up in, and which text prevails where they disagree, in one of them. */
export function divergenceClause(
  languages: readonly Language[],
  prevailing: Language,
  language: Language,
): string {
  const { drawnUp, and, languages: named } = clauses[language]
  const names = languages.map((each) => named[each].drawnUpIn).join(and)
  return `${drawnUp(names)} ${prevailingText(prevailing, language)}`
}

/** Which text prevails where the languages of a document disagree. */
export function prevailingText(prevailing: Language, language: Language): string {
  const { prevails, languages } = clauses[language]
  return prevails(languages[prevailing].theText)
}
