import { titleEnds } from '../words/event-words'
import { readActionWord } from '../arabic-words'
import { needWords } from '../words/arabic-triggers'
import { findFrom, type Token } from '../tokens'
import { cityBehindPrefix, cityLength } from './city-at'
import { isCapital, type FactSentence } from './fact-scope'

/** Behind the last token of an event's name. */
export function titleEnd({ tokens, folded, language }: FactSentence, at: number): number {
  // A name in English is written with capitals: where they end, the sentence goes on.
  const isEnglishName = language === 'en' && isCapital(folded, tokens[at]?.start ?? 0)
  let end = at + 1
  for (; end < tokens.length && end - at < 34; end++) {
    const token = tokens[end]
    const text = token?.text ?? ''
    if (/^["«]$/.test(text)) return quotedEnd(tokens, end)
    const isNamed = end === at + 1 && isBracketedName(tokens, end)
    if (text === '(' && (isNamed || titling.test(tokens[end - 1]?.text ?? '')))
      return bracketEnd(tokens, end)
    if (text === ':' && /^["«]$/.test(tokens[end + 1]?.text ?? ''))
      return quotedEnd(tokens, end + 1)
    if (isSubtitle(tokens, at, end)) continue
    if (token?.isWord !== true || titleEnds.has(text)) break
    if (opensLine(folded, tokens, end) && end - at >= 4) break
    if (language === 'fr' && end === at + 1 && /^(?:la|le|les|l')$/.test(text)) break
    if (language === 'ar' && readActionWord(folded, token)?.preposition === 'ب') break
    // « طبع أعمال اليوم الدراسي وتوزيعها »: what is done with it is no part of its name.
    const isDone = language === 'ar' && end > at + 1 && /^و\p{L}{3,}(?:ها|ه)$/u.test(text)
    if (
      isDone &&
      readActionWord(folded, token) === null &&
      readActionWord(folded, token, true)?.hasAnd
    )
      break
    if (needWords.has(tokens[end + 1]?.text ?? '')) break
    const isSeat =
      /^(?:in|at)$/.test(text) &&
      tokens.slice(end + 1, end + 5).some((later) => later.text === 'capital')
    if (isEnglishName && (isSeat || isSeatOfEvent(tokens, at, end))) break
    if (isEnglishName && !isCapital(folded, token.start) && !nameJoiner.test(text)) break
    if (
      language === 'ar' &&
      (cityBehindPrefix(tokens, end) || (text === 'في' && isDateOrCity(tokens, end + 1)))
    )
      break
    if (
      /^(?:a|in|at|au|en)$/.test(text) &&
      (cityLength(tokens, end + 1) > 0 || /^\d/.test(tokens[end + 1]?.text ?? ''))
    )
      break
    if (
      language === 'fr' &&
      text === 'a' &&
      isCapital(folded, tokens[end + 1]?.start ?? 0) &&
      !/^(?:l'|la)$/.test(tokens[end + 1]?.text ?? '')
    )
      break
    if (/^(?:les|du|le|on|from|the|des|et)$/.test(text) && /^\d/.test(tokens[end + 1]?.text ?? ''))
      break
    if (/^\d/.test(text) && end > at + 1 && !/^20\d\d$/.test(text)) break
  }
  while (end > at + 1 && trailing.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** « حول دولة القانون: واقع وآفاق », « sur l'eau : enjeux et perspectives »: a short second half of the name. */
function isSubtitle(tokens: readonly Token[], noun: number, at: number): boolean {
  if (tokens[at]?.text !== ':') return false
  const isTopical = tokens
    .slice(noun, at)
    .some(({ text }) => /^(?:حول|عن|بعنوان|sur|autour|on)$/.test(text))
  const stop = findFrom(
    tokens,
    at + 1,
    9,
    (text) => !/[\p{L}]/u.test(text) || titleEnds.has(text.replace(/^و(?=ال)/, '')),
  )
  return isTopical && stop - at > 2 && /^(?:[\p{L}]{3,})$/u.test(tokens[at + 1]?.text ?? '')
}

/** The next line begins with a capital, after a line that could end. */
function opensLine(
  { text }: FactSentence['folded'],
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || !/^[a-z]/.test(token.text)) return false
  return text.slice(before.end, token.start).includes('\n') && !trailing.test(before.text)
}

const titling = /^(?:ال)?(?:موسوم|معنون|معنونه|موسومه)ه?$|^بعنوان$/

/** « مؤتمر (القدس دين وتاريخ) » */
export const isBracketedName = (tokens: readonly Token[], opening: number): boolean =>
  tokens[opening]?.text === '(' &&
  tokens.slice(opening + 1, opening + 3).every(({ isWord, text }) => isWord && !/\d/.test(text))

const bracketEnd = (tokens: readonly Token[], opening: number): number => {
  const end = findFrom(tokens, opening + 1, 40, (text) => text === ')')
  return end > 0 ? end + 1 : opening
}

/** "the Northern Roads Summit in Yellowknife": right behind the noun stands where it was held. */
const isSeatOfEvent = (tokens: readonly Token[], noun: number, at: number): boolean =>
  at === noun + 1 && tokens[at]?.text === 'in'

const nameJoiner =
  /^(?:of|on|for|the|and|in|to|with|a|an|from|at|towards|toward|through|between|against|across|by|s|as|or|into|beyond|via|\d+)$/

const trailing =
  /^(?:de|du|des|la|le|les|l'|d'|et|a|au|en|dans|sur|في|من|علي|الي|و|حول|on|in|the|of|and|for|at|by)$/

const isDateOrCity = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at]?.text ?? '') ||
  cityLength(tokens, at) > 0 ||
  /^(?:مدينه|دورته|دورتها|نسخته|نسختها|الفتره|اختتام|افتتاح|ختام|اطار|مقر|رحاب|قاعه|ضيافه|فندق)$/.test(
    tokens[at]?.text ?? '',
  )

/** A name given between quotation marks belongs to the title, marks included. */
function quotedEnd(tokens: readonly Token[], opening: number): number {
  const closing = tokens[opening]?.text === '«' ? '»' : '"'
  const end = findFrom(tokens, opening + 1, 40, (text) => text === closing)
  return end > 0 && end - opening < longestName ? end + 1 : opening
}

/** Longer quotations are what somebody said. */
const longestName = 19
