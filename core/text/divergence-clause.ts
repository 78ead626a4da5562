import type { Language } from './language'

/** How the clause names a language: what the brief is drawn up in, and which text prevails. */
interface NamedLanguage {
  readonly drawnUpIn: string
  readonly theText: string
}
interface Clause {
  readonly languages: Readonly<Record<Language, NamedLanguage>>
  readonly and: string
  readonly say: (languages: string, prevailing: string) => string
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
  say: (languages, prevailing) =>
    `حُرّر هذا الموجز ب${languages}. وعند الاختلاف يُعتدّ بالنص ${prevailing}.`,
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
  say: (languages, prevailing) =>
    `Établi ${languages}. En cas de divergence, le texte ${prevailing} fait foi.`,
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
  say: (languages, prevailing) =>
    `Drawn up in ${languages}. In case of divergence, the ${prevailing} text prevails.`,
}

const clauses: Readonly<Record<Language, Clause>> = {
  ar: arabic,
  fr: french,
  en: english,
  es: french,
  zgh: french,
}

/** Which text prevails where the languages of a brief disagree, said in one of its languages. */
export function divergenceClause(
  languages: readonly Language[],
  prevailing: Language,
  language: Language,
): string {
  const clause = clauses[language]
  const names = languages.map((each) => clause.languages[each].drawnUpIn)
  return clause.say(names.join(clause.and), clause.languages[prevailing].theText)
}
