import type { Language } from './language'

type Names = Readonly<Record<Language, string>>

interface Sentence {
  readonly names: Names
  readonly and: string
  readonly say: (languages: string) => string
}

const arabic: Sentence = {
  names: {
    ar: 'بالعربية',
    fr: 'بالفرنسية',
    en: 'بالإنجليزية',
    es: 'بالإسبانية',
    zgh: 'بالأمازيغية',
  },
  and: ' و',
  say: (languages) => `هذه الوثيقة متوفرة أيضاً ${languages}.`,
}

const french: Sentence = {
  names: { ar: 'arabe', fr: 'français', en: 'anglais', es: 'espagnol', zgh: 'amazighe' },
  and: ' et en ',
  say: (languages) => `Ce document existe aussi en ${languages}.`,
}

const english: Sentence = {
  names: { ar: 'Arabic', fr: 'French', en: 'English', es: 'Spanish', zgh: 'Amazigh' },
  and: ' and ',
  say: (languages) => `This document is also available in ${languages}.`,
}

const sentences: Readonly<Record<Language, Sentence>> = {
  ar: arabic,
  fr: french,
  en: english,
  es: french,
  zgh: french,
}

/** The other languages a document can be had in, said in its own. */
export function alsoAvailable(others: readonly Language[], language: Language): string {
  const { names, and, say } = sentences[language]
  return say(others.map((other) => names[other]).join(and))
}
