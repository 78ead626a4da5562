import { cityBehindPrefix, cityLength } from './city-at'
import { heldVerb, unknownDateline, type Found } from './dateline'
import type { FactSentence } from './fact-scope'
import { findBefore } from '../tokens'

/** A place told by بـ، في or مدينة, or before the days. */
export function arabicPlace({ tokens, order, isHeading }: FactSentence, at: number): Found | null {
  const text = tokens[at]?.text ?? ''
  if (/^(?:[وف]?ب)?مدينه$/.test(text)) {
    const length =
      cityLength(tokens, at + 1) || (tokens[at + 1]?.isWord && text !== 'مدينه' ? 1 : 0)
    return length > 0 ? { at: at + 1, length, skip: 0, weight: 3.5 } : null
  }
  // «بالعاصمة طرابلس»، «بالعاصمة الليبية طرابلس»
  if (/^[وف]?ب?العاصمه$/.test(text)) {
    const from = /^ال\S{3,}يه$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    const length = cityLength(tokens, from)
    if (length > 0) return { at: from, length, skip: 0, weight: 3 }
  }
  // « انعقد بجامعة أدرار »
  if (/^ب(?:جامعه|كليه)$/.test(text) && heldVerb.test(tokens[at - 1]?.text ?? '')) {
    const length = cityLength(tokens, at + 1)
    if (length > 0) return { at: at + 1, length, skip: 0, weight: 2.5 }
  }
  const behind = cityBehindPrefix(tokens, at)
  // « بالشراكة مع المعهد …، وبرنامج … بالرياض »: where a partner sits.
  const partner = findBefore(tokens, at, 18, (word) => /^ب(?:ال)?(?:شراكه|تعاون)$/.test(word))
  if (behind && partner >= 0 && findBefore(tokens, at, at - partner, (word) => word === ',') >= 0)
    return null
  if (behind) return { at, length: behind.length, skip: behind.skip, weight: 3 }
  const length = text === 'اطار' ? 0 : cityLength(tokens, at)
  if (length === 0 && hostsForDays(tokens, at)) return { at, length: 1, skip: 0, weight: 2.5 }
  if (length === 0) return unknownDateline(tokens, at, isHeading, order) ?? unlistedHeld(tokens, at)
  if (
    isHeading &&
    order < 5 &&
    /^(?:اعلان|نداء|وثيقه|ميثاق|بيان)$/.test(tokens[at - 1]?.text ?? '')
  )
    return { at, length, skip: 0, weight: 2.5 }
  if (/^(?:احتضنت(?:ها|ه)?|استضافت|تحتضن)$/.test(tokens[at - 1]?.text ?? ''))
    return { at, length, skip: 0, weight: 2.8 }
  if (tokens[at - 1]?.text === 'في') return { at, length, skip: 0, weight: 2.5 }
  const next = tokens[at + length]?.text ?? ''
  const isDateline =
    at <= 1 &&
    order < 8 &&
    (/^[:,/.-]$|^\d/.test(next) ||
      (next === 'في' && /^\d/.test(tokens[at + length + 1]?.text ?? '')))
  const isHeaded =
    isHeading && (/^[,(/|-]$/.test(tokens[at - 1]?.text ?? '') || (at === 0 && next === 'في'))
  return isDateline || isHeaded ? { at, length, skip: 0, weight: 2.8 } : null
}

/** « احتضنت تزنيت يومي …»: nothing but a place hosts and has one name. */
const hostsForDays = (tokens: FactSentence['tokens'], at: number): boolean =>
  /^[وف]?(?:احتضنت|تحتضن|استضافت|شهدت)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:يومي|ايام|يوم|امس|مساء|صباح|خلال|مؤخرا|اليوم)$/.test(tokens[at + 1]?.text ?? '') &&
  !/^(?:قاعه|رحاب|كليه|جامعه|مدينه|دار)$/.test(tokens[at]?.text ?? '')

/** « المجتمعات في كيهيدي »: a place no list has, right behind the word that says they met there. */
const unlistedHeld = (tokens: FactSentence['tokens'], at: number): Found | null =>
  tokens[at - 1]?.text === 'في' &&
  /^(?:ال)?(?:مجتمع|منعقد|ملتئم)(?:ون|ين|ات|ه)?$/.test(tokens[at - 2]?.text ?? '') &&
  /^(?!ال|فتره|رحاب|اطار|مدينه|مقر|ختام)\S{3,}$/.test(tokens[at]?.text ?? '')
    ? { at, length: 1, skip: 0, weight: 2 }
    : null
