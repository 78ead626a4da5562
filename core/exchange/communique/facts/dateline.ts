import { eventPrefix } from './event-name'
import type { FactSentence } from './fact-scope'

/** Where a place stands in a sentence, its prefix left out, and how surely it is one. */
export interface Found {
  readonly at: number
  readonly length: number
  readonly skip: number
  readonly weight: number
}

/** Verbs that say where an event was held. */
export const heldVerb =
  /^(?:(?:و)?(?:ان?)?عقدت?|اقيمت?|المنعقده?|التام|التامت|المقامه?|met|gathered|held|convened|tenue?s?|deroulee?s?|reunie?s?)$/

/** « الصخيرات: 24 و25 أكتوبر 2023 »: before the days on a line of its own stands the place, listed or not. */
export function unknownDateline(
  tokens: FactSentence['tokens'],
  at: number,
  isHeading: boolean,
  order: number,
): Found | null {
  if (at > 0 || !isHeading || order > 6 || tokens[0]?.isWord !== true || /\d/.test(tokens[0].text))
    return null
  const stop = tokens.findIndex(
    ({ text }, i) =>
      /^[:,(-]$/.test(text) ||
      (i > 0 && /^\d/.test(text)) ||
      (text === 'في' && /^\d/.test(tokens[i + 1]?.text ?? '')),
  )
  const days = tokens.slice(stop, stop + 6).map(({ text }) => text)
  const isDated =
    days.some((text) => /^\d{1,2}$/.test(text)) &&
    tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text))
  const name = tokens.slice(0, stop).map(({ text }) => text)
  const isName =
    stop > 0 && stop <= 3 && !name.some((text) => noPlace.test(text) || eventPrefix(text) !== null)
  return isDated && isName && tokens.length <= stop + 9
    ? { at: 0, length: stop, skip: 0, weight: 1.5 }
    : null
}

const noPlace =
  /^(?:le|la|les|du|au|on|from|date|dates|lieu|publie|posted|updated|by|par|\d+|يوم|يومي|ايام|بتاريخ|التاريخ|نشر|المكان|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)$/
