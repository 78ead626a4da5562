import { cityBehindPrefix, cityLength } from './city-at'
import { isCapital, type FactReading, type FactSentence } from './fact-scope'
import { findBefore } from '../tokens'
import { eventPrefix } from './title'

/** The city where the event was held, told beside its name, its days or its hosts. */
export function readPlaces(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order, text } = sentence
  const sample = text.slice(0, 3000)
  const context =
    (/(?:19|20)\d{2}/.test(sample) ? 1.5 : 0) +
    (heldWords.test(sample) ? 1.5 : 0) +
    (tokens.some((token) => eventPrefix(token.text) !== null) ? 1.5 : 0) +
    (sentence.isHeading && order < 8 ? 1 : 0) -
    Math.min(order, 20) * 0.15
  if (context < 0.5) return []
  return tokens.flatMap((_, at) => {
    const found = language === 'ar' ? arabicPlace(sentence, at) : latinPlace(sentence, at)
    if (!found) return []
    const first = tokens[found.at]
    const last = tokens[found.at + found.length - 1]
    if (!first || !last) return []
    const weight = found.weight + context
    return weight < 3.3
      ? []
      : [{ start: first.start + found.skip, end: last.end, weight, language }]
  })
}

interface Found {
  readonly at: number
  readonly length: number
  readonly skip: number
  readonly weight: number
}

const heldWords =
  /(?:اختتم|انعقد|عقد|نظم|احتضن|شهد|اقيم|المقام|رحاب|organise|tenu|tenait|tient|acheve|cloture|conclu|clos|deroul|accueilli|abrit|reuni|fait a|held|ended|closed|concluded|opened|hosted|convened|organi[sz]ed|gathered|met in|done at|took place|حرر)/

const weekday =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

function arabicPlace({ tokens, order, isHeading }: FactSentence, at: number): Found | null {
  const text = tokens[at]?.text ?? ''
  if (/^(?:[وف]?ب)?مدينه$/.test(text)) {
    const length =
      cityLength(tokens, at + 1) || (tokens[at + 1]?.isWord && text !== 'مدينه' ? 1 : 0)
    return length > 0 ? { at: at + 1, length, skip: 0, weight: 3.5 } : null
  }
  const behind = cityBehindPrefix(tokens, at)
  if (behind) return { at, length: behind.length, skip: behind.skip, weight: 3 }
  const length = cityLength(tokens, at)
  if (length === 0) return null
  if (/^احتضنته(?:ا)?$/.test(tokens[at - 1]?.text ?? ''))
    return { at, length, skip: 0, weight: 2.8 }
  if (tokens[at - 1]?.text === 'في') return { at, length, skip: 0, weight: 2.5 }
  const isDateline = at <= 1 && /^[:,/-]$/.test(tokens[at + length]?.text ?? '') && order < 8
  return isDateline || (isHeading && /^[,(/-]$/.test(tokens[at - 1]?.text ?? ''))
    ? { at, length, skip: 0, weight: 2.8 }
    : null
}

function latinPlace({ tokens, folded, order, isHeading }: FactSentence, at: number): Found | null {
  const before = tokens[at - 1]?.text ?? ''
  const length = cityLength(tokens, at)
  const next = tokens[at + length]?.text ?? ''
  if (length > 0 && isCapital(folded, tokens[at]?.start ?? 0)) {
    if (/^(?:a|in|at|au)$/.test(before)) return { at, length, skip: 0, weight: 3 }
    if (before === 'de' && tokens[at - 2]?.text === 'ville')
      return { at, length, skip: 0, weight: 3 }
    if (/^(?:d'|de)$/.test(before) && namesHouse(tokens, at))
      return { at, length, skip: 0, weight: 0.8 }
    const isDateline = at <= 2 && /^[:,(/.-]$|^\d/.test(next) && order < 8
    if (isDateline || (isHeading && /^[,(/·|-]$/.test(before)))
      return { at, length, skip: 0, weight: 2.8 }
  }
  // A place the list does not know, right behind the verb that says the event was held there.
  const isDay = weekday.test(tokens[at - 2]?.text ?? '')
  const verb = tokens[at - (isDay ? 3 : 2)]?.text ?? ''
  const isHeld =
    /^(?:a|in)$/.test(before) &&
    /^(?:tenue?s?|achevee?s?|close?|ended|closed|concluded|organisee?s?|deroulee?s?|held|hosted|convened|gathered|met|ville|reunie?s?)$/.test(
      verb,
    )
  return isHeld && length === 0 && isCapital(folded, tokens[at]?.start ?? 0) && tokens[at]?.isWord
    ? { at, length: capitals(tokens, folded, at), skip: 0, weight: 2 }
    : null
}

function capitals(
  tokens: FactSentence['tokens'],
  folded: FactSentence['folded'],
  at: number,
): number {
  let length = 1
  while (
    length < 3 &&
    tokens[at + length]?.isWord &&
    isCapital(folded, tokens[at + length]?.start ?? 0)
  )
    length++
  return length
}

/** « la Faculté des sciences de Tétouan »: a house is in its city. */
const namesHouse = (tokens: FactSentence['tokens'], at: number): boolean =>
  findBefore(tokens, at - 1, 4, (text) =>
    /^(?:faculte|universite|palais|chambre|ecole)$/.test(text),
  ) >= 0
