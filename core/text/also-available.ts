import type { Language } from './language'
import { languagesInWords } from './languages-in-words'

interface Sentence {
  readonly names: Readonly<Record<Language, string>>
  readonly and: string
  readonly say: (languages: string) => string
}

const arabic: Sentence = {
  names: languagesInWords.ar,
  and: ' و',
  say: (languages) => `هذه الوثيقة متوفرة أيضاً ${languages}.`,
}

const french: Sentence = {
  names: languagesInWords.fr,
  and: ' et en ',
  say: (languages) => `Ce document existe aussi en ${languages}.`,
}

const english: Sentence = {
  names: languagesInWords.en,
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
