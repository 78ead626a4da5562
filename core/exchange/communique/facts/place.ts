import { cityBehindPrefix, cityLength } from './city-at'
import { isCapital, type FactReading, type FactSentence } from './fact-scope'
import { findBefore } from '../tokens'
import { monthNumber } from '../words/months'
import { eventPrefix } from './event-name'

/** The city where the event was held, told beside its name, its days or its hosts. */
export function readPlaces(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order, text } = sentence
  const sample = text.slice(0, 3000)
  if (nextEvent.test(sample)) return []
  const context =
    (/(?:19|20)\d{2}/.test(sample) ? 1.5 : 0) +
    (heldWords.test(sample) ? 1.5 : 0) +
    (tokens.some((token) => eventPrefix(token.text) !== null) ? 1.5 : 0) +
    (sentence.isHeading && order < 8 ? 1 : 0) -
    Math.min(order, 20) * 0.15
  if (context < 0.5) return []
  return tokens.flatMap((_, at) => {
    const found = language === 'ar' ? arabicPlace(sentence, at) : latinPlace(sentence, at)
    if (!found || isCompared(tokens, found.at)) return []
    const first = tokens[found.at]
    const last = tokens[found.at + found.length - 1]
    if (!first || !last) return []
    const weight = found.weight + context + (isWhereHeld(tokens, found.at) ? 1.5 : 0)
    return weight < 3.3
      ? []
      : [{ start: first.start + found.skip, end: last.end, weight, language }]
  })
}

/** Where the next one will be held says nothing of this one. */
const nextEvent =
  /(?:علي|ب) ?(?:عقد|تنظيم|استضافه) (?:ال)?(?:دوره|اجتماع|مؤتمر|ملتقي|ندوه|منتدي|لقاء|قمه|نسخه)|prochaine? (?:edition|rencontre|conference|session|colloque|congres|reunion|seminaire|forum|assemblee)|next (?:edition|meeting|conference|symposium|session|forum|congress)|(?:الدوره|اللقاء|المؤتمر|الملتقي|النسخه|الندوه|المنتدي) (?:ال)?(?:مقبل|قادم)|(?:المقبله?|القادمه?) (?:ب|في )|next year|l'an prochain|l'annee prochaine|العام (?:ال)?(?:مقبل|قادم)/

/** « عقد بمدينة …», « a eu lieu à … », "was held in …": right behind the verb nothing else is meant. */
const isWhereHeld = (tokens: FactSentence['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ text }, i, near) =>
        heldVerb.test(text) || (text === 'lieu' && /^(?:eu|a)$/.test(near[i - 1]?.text ?? '')),
    )
const heldVerb =
  /^(?:(?:و)?(?:ان?)?عقدت?|اقيمت?|المنعقده?|التام|التامت|المقامه?|held|convened|tenue?s?|deroulee?s?|reunie?s?)$/

/** « Comme à Bobo-Dioulasso, … », « على غرار …»: elsewhere. */
const isCompared = (tokens: FactSentence['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:comme|like|unlike|instar|apres|after|غرار|مثل|كما)$/.test(text))

interface Found {
  readonly at: number
  readonly length: number
  readonly skip: number
  readonly weight: number
}

const heldWords =
  /(?:اختتم|انعقد|عقد|نظم|احتضن|شهد|اقيم|المقام|رحاب|organise|tenu|tenait|tient|acheve|cloture|conclu|clos|deroul|accueilli|abrit|reuni|fait a|held|ended|closed|concluded|opened|hosted|convened|organi[sz]ed|gathered|met in|done at|took place|حرر)/

const weekday =
  /^(?:hier|yesterday|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

function arabicPlace({ tokens, order, isHeading }: FactSentence, at: number): Found | null {
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
  if (length === 0) return unknownDateline(tokens, at, isHeading, order) ?? unlistedHeld(tokens, at)
  if (
    isHeading &&
    order < 5 &&
    /^(?:اعلان|نداء|وثيقه|ميثاق|بيان)$/.test(tokens[at - 1]?.text ?? '')
  )
    return { at, length, skip: 0, weight: 2.5 }
  if (/^احتضنته(?:ا)?$/.test(tokens[at - 1]?.text ?? ''))
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

/** « المجتمعات في كيهيدي »: a place no list has, right behind the word that says they met there. */
const unlistedHeld = (tokens: FactSentence['tokens'], at: number): Found | null =>
  tokens[at - 1]?.text === 'في' &&
  /^(?:ال)?(?:مجتمع|منعقد|ملتئم)(?:ون|ين|ات|ه)?$/.test(tokens[at - 2]?.text ?? '') &&
  /^(?!ال|فتره|رحاب|اطار|مدينه|مقر|ختام)\S{3,}$/.test(tokens[at]?.text ?? '')
    ? { at, length: 1, skip: 0, weight: 2 }
    : null

/** « الصخيرات: 24 و25 أكتوبر 2023 »: before the days on a line of its own stands the place, listed or not. */
function unknownDateline(
  tokens: FactSentence['tokens'],
  at: number,
  isHeading: boolean,
  order: number,
): Found | null {
  if (at > 0 || !isHeading || order > 6 || tokens[0]?.isWord !== true || /\d/.test(tokens[0].text))
    return null
  const stop = tokens.findIndex(
    ({ text }, i) =>
      /^[:,(-]$/.test(text) || (text === 'في' && /^\d/.test(tokens[i + 1]?.text ?? '')),
  )
  const days = tokens.slice(stop + 1, stop + 6).map(({ text }) => text)
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

function latinPlace(
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
  if (/^(?:on|from|le|les|du)$/.test(tokens[at]?.text ?? '')) return /^\d/.test(next)
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
