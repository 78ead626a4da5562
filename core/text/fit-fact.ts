import type { Language } from './language'

/** A fact, and the words of a template before it. */
export interface FittedFact {
  readonly before: string
  readonly fact: string
}

/**
 * Fits a fact to the words it comes after: French elides and contracts (« Déclaration d’Oujda », « au Caire »),
 * and quotes inside quotes are those of the second rank.
 */
export function fitFact(before: string, fact: string, language: Language): FittedFact {
  const quoted = isInQuotes(before, language) ? withInnerQuotes(fact, language) : fact
  return language === 'fr' ? joinFrench(before, quoted) : { before, fact: quoted }
}

const outerQuotes: Readonly<Record<Language, readonly [opening: string, closing: string]>> = {
  ar: ['«', '»'],
  fr: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  zgh: ['«', '»'],
}

function isInQuotes(before: string, language: Language): boolean {
  const [opening, closing] = outerQuotes[language]
  return before.lastIndexOf(opening) > before.lastIndexOf(closing)
}

/** The spaces inside guillemets go with them. */
function withInnerQuotes(fact: string, language: Language): string {
  const [opening, closing] = outerQuotes[language]
  const [inner, outer] = language === 'en' ? ['‘', '’'] : ['“', '”']
  return fact
    .replaceAll(new RegExp(`${opening}[\\s\\u00A0\\u202F]*`, 'g'), inner)
    .replaceAll(new RegExp(`[\\s\\u00A0\\u202F]*${closing}`, 'g'), outer)
}

/** An initial h is left alone: only a dictionary knows which are mute. */
const vowel = /^[aeiouàâæéèêëîïôœùûü]/i
const contractions: Readonly<Record<string, string>> = {
  'de Le ': 'du ',
  'de Les ': 'des ',
  'à Le ': 'au ',
  'à Les ': 'aux ',
}

function joinFrench(before: string, fact: string): FittedFact {
  const word = /(?:^|[\s(«])(de|à) $/i.exec(before)?.[1]
  if (word === undefined) return { before, fact }
  const start = before.slice(0, -word.length - 1)
  if (vowel.test(fact)) {
    return word.toLowerCase() === 'de' ? { before: `${start}${word[0]}’`, fact } : { before, fact }
  }
  const article = /^Les? /.exec(fact)?.[0] ?? ''
  const contracted = contractions[`${word.toLowerCase()} ${article}`]
  return contracted === undefined
    ? { before, fact }
    : { before: `${start}${contracted}`, fact: fact.slice(article.length) }
}
