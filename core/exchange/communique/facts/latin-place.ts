import { cityLength } from './city-at'
import { unknownDateline, type Found } from './dateline'
import { eventPrefix } from './event-name'
import { isCapital, type FactSentence } from './fact-scope'
import { findBefore } from '../tokens'
import { monthNumber } from '../words/months'

/** A place told by « à », « in » or « at », or before the days. */
export function latinPlace(
  { tokens, folded, order, isHeading, language }: FactSentence,
  at: number,
): Found | null {
  const before = tokens[at - 1]?.text ?? ''
  const length = cityLength(tokens, at)
  const next = tokens[at + length]?.text ?? ''
  if (length > 0 && isCapital(folded, tokens[at]?.start ?? 0)) {
    if (/^(?:a|in|at|au)$/.test(before)) return { at, length, skip: 0, weight: 3 }
    // « Tétouan a accueilli du 9 au 11 décembre … »
    if (
      hosting.test(
        tokens
          .slice(at + length, at + length + 2)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      return { at, length, skip: 0, weight: 3.5 }
    if (before === 'de' && tokens[at - 2]?.text === 'ville')
      return { at, length, skip: 0, weight: 3 }
    // « le séminaire d'Alger »
    const isOf =
      /^(?:d'|de)$/.test(before) &&
      /^(?:seminaire|conference|congres|sommet|forum|colloque|national|regional|international)$/.test(
        tokens[at - 2]?.text ?? '',
      )
    if (isOf) return { at, length, skip: 0, weight: 2 }
    if (/^(?:d'|de)$/.test(before) && namesHouse(tokens, at))
      return { at, length, skip: 0, weight: 0.8 }
    const isDateline = at <= 2 && /^[:,(/.-]$|^\d/.test(next) && order < 8
    if (isDateline || (isHeading && /^[,(/·|-]$/.test(before)))
      return { at, length, skip: 0, weight: 2.8 }
  }
  // A place the list does not know, right behind the verb that says the event was held there.
  const isDay = weekday.test(tokens[at - 2]?.text ?? '')
  const verb = tokens[at - (isDay ? 3 : 2)]?.text ?? ''
  const unlisted = isCapital(folded, tokens[at]?.start ?? 0)
    ? unknownDateline(tokens, at, isHeading, order)
    : null
  if (length === 0 && unlisted) return unlisted
  const isDatedHeld = language === 'fr' && before === 'a' && isHeldOn(tokens, at - 2)
  if (length === 0 && isDatedHeld && isCapital(folded, tokens[at]?.start ?? 0))
    return { at, length: capitals(tokens, folded, at), skip: 0, weight: 2 }
  // "the Northern Roads Summit in Yellowknife"
  const isOfEvent =
    before === 'in' &&
    order < 3 &&
    eventPrefix(tokens[at - 2]?.text ?? '') !== null &&
    tokens[at]?.isWord === true
  if (length === 0 && isOfEvent && isCapital(folded, tokens[at]?.start ?? 0))
    return { at, length: capitals(tokens, folded, at), skip: 0, weight: 1.5 }
  const isHeld =
    /^(?:a|in|at)$/.test(before) &&
    /^(?:tenue?s?|lieu|achevee?s?|close?|ended|closed|concluded|organisee?s?|deroulee?s?|held|hosted|convened|gathered|met|ville|reunie?s?)$/.test(
      verb,
    )
  if (length === 0 && /^(?:a|in|at)$/.test(before) && isCapital(folded, tokens[at]?.start ?? 0)) {
    const named = capitals(tokens, folded, at)
    if (daysFollow(tokens, at + named)) return { at, length: named, skip: 0, weight: 2 }
  }
  return isHeld && length === 0 && isCapital(folded, tokens[at]?.start ?? 0) && tokens[at]?.isWord
    ? { at, length: capitals(tokens, folded, at), skip: 0, weight: 2 }
    : null
}

/** « Réunies les 3 et 4 mai 2019 à … »: nothing but days stands between. */
function isHeldOn(tokens: FactSentence['tokens'], from: number): boolean {
  let at = from
  while (
    at >= 0 &&
    (/^\d{1,4}$|^(?:les|le|du|au|et|er|1er)$/.test(tokens[at]?.text ?? '') ||
      months.test(tokens[at]?.text ?? ''))
  )
    at--
  return (
    at < from && /^(?:tenue?s?|reunie?s?|organisee?s?|deroulee?s?)$/.test(tokens[at]?.text ?? '')
  )
}
const months =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/

const hosting = /^(?:a accueilli|a abrite|accueille|abrite|hosted|welcomed|played host)\b/

/** "in Bridgetown on 22 July", « à Saly du 5 au 7 août »: the days stand behind the place. */
const daysFollow = (tokens: FactSentence['tokens'], at: number): boolean => {
  const next = tokens[at + 1]?.text ?? ''
  if (/^(?:on|from|le|les|du)$/.test(tokens[at]?.text ?? ''))
    return /^\d/.test(next) || (monthNumber(next) > 0 && /^\d/.test(tokens[at + 2]?.text ?? ''))
  return tokens[at]?.text === ',' && monthNumber(next) > 0 && /^\d/.test(tokens[at + 2]?.text ?? '')
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

const weekday =
  /^(?:hier|yesterday|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
