import { bodyNouns, organisedBy, organiserEnds, organisingVerbs } from '../words/event-words'
import { readActionWord } from '../arabic-words'
import { matchPhrase, matchPhraseFrom } from '../phrases'
import { findFrom } from '../tokens'
import { monthNumber } from '../words/months'
import { persons } from '../words/arabic-triggers'
import { cityBehindPrefix, cityLength } from './city-at'
import { isCapital, type FactReading, type FactSentence } from './fact-scope'
import { eventPrefix } from './event-name'

/** Who held the event: behind نظمته or « organisé par », or as the subject of the verb. */
export function readOrganisers(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order } = sentence
  const hasEvent =
    tokens.some(({ text }) => /^(?:manifestation|evenement)$/.test(text)) ||
    tokens.some(
      ({ text }) =>
        eventPrefix(text.replace(/(?:ها|هم|ه)$/, '')) !== null || eventPrefix(text) !== null,
    )
  return tokens.flatMap((token, at) => {
    const found = behindVerb(sentence, at) ?? (hasEvent ? asSubject(sentence, at) : null)
    if (!found) return []
    const from = passArticle(sentence, found.from)
    const end = organiserEnd(sentence, from, found.to)
    const first = tokens[from]
    const last = tokens[end - 1]
    if (!first || !last || end <= from || !isBody(sentence, from, found.isSaid)) return []
    // « احتضنتها الرشيدية »: a city is where, not who.
    if (cityLength(tokens, from) === end - from) return []
    const nearEvent = hasEvent || tokens[at]?.text === token.text ? 1 : 0
    const weight = found.weight + (hasEvent ? 2 : nearEvent) - Math.min(order, 20) * 0.15
    return weight < 3 ? [] : [{ start: first.start, end: last.end, weight, language }]
  })
}

interface Found {
  readonly from: number
  readonly to: number
  readonly weight: number
  /** The text says so in as many words, whatever the name. */
  readonly isSaid: boolean
}

function behindVerb({ tokens, language }: FactSentence, at: number): Found | null {
  const word = tokens[at]?.text ?? ''
  const length =
    matchPhrase(tokens, at, organisedBy) ||
    (language === 'ar' ? matchPhraseFrom(word.replace(/^و/, ''), tokens, at, organisedBy) : 0)
  if (length > 0) return { from: at + length, to: tokens.length, weight: 3, isSaid: true }
  // « المنظم يومي … بتلمسان من قبل كلية الطب »
  if (/^(?:المنظمه?|المنعقده?)$/.test(word)) {
    const by = findFrom(
      tokens,
      at + 1,
      14,
      (text, i) => text === 'قبل' && tokens[i - 1]?.text === 'من',
    )
    if (by > 0) return { from: by + 1, to: tokens.length, weight: 2.5, isSaid: true }
  }
  // « organisée à Ifrane par la Fondation », "held in Suva by the Trust"
  if (!/^(?:organise|tenu|initie|organi[sz]ed|held|convened)e?s?$/.test(word)) return null
  const by = findFrom(tokens, at + 1, 9, (text) => /^(?:par|by|[,;.])$/.test(text))
  return /^(?:par|by)$/.test(tokens[by]?.text ?? '')
    ? { from: by + 1, to: tokens.length, weight: 2.5, isSaid: true }
    : null
}

/** نظمت جامعة… المؤتمر; « L'Université … a organisé »; "The University … organised". */
function asSubject({ tokens, language }: FactSentence, at: number): Found | null {
  const text = tokens[at]?.text ?? ''
  if (language === 'ar') {
    const verb = text.replace(/^و/, '')
    // « نظمت المنتدى المحافظة السامية »: the event may stand before who held it.
    const isEvent =
      /^ال/.test(tokens[at + 1]?.text ?? '') && eventPrefix(tokens[at + 1]?.text ?? '') === 0
    const first = isEvent && bodyNouns.has(tokens[at + 2]?.text ?? '') ? at + 2 : at + 1
    const isSubject =
      bodyNouns.has(tokens[first]?.text ?? '') || forums.test(tokens[first]?.text ?? '')
    return organisingVerbs.has(verb) && isSubject
      ? { from: first, to: tokens.length, weight: 3, isSaid: false }
      : null
  }
  const isVerb =
    language === 'fr'
      ? /^(?:organise|organisent|organisait|organisaient|abrite|abritait)$/.test(text) ||
        (/^(?:tenu|convie|convoque|reuni)$/.test(text) && tokens[at - 1]?.text === 'a')
      : /^(?:organi[sz]ed|hosted|held|convened)$/.test(text) ||
        (tokens[at - 1]?.text === 'will' && /^(?:host|hold|organi[sz]e|convene)$/.test(text)) ||
        (text === 'concluded' && tokens[at + 1]?.text === 'its')
  if (
    !isVerb ||
    tokens[at + 1]?.text === 'par' ||
    tokens[at + 1]?.text === 'by' ||
    /^(?:was|were|est|ete|s'|is|been)$/.test(tokens[at - 1]?.text ?? '')
  )
    return null
  const from = tokens.findLastIndex(
    ({ text: word }, i) =>
      i < at &&
      bodyNouns.has(word) &&
      (i === 0 ||
        i < (language === 'en' ? 6 : 3) ||
        /^[,.:]|^(?:l'|la|le|the)$/.test(tokens[i - 1]?.text ?? '')),
  )
  if (from < 0) return null
  const first = tokens.findIndex(
    ({ text: word }, i) => i <= at && i >= Math.max(0, at - 24) && bodyNouns.has(word),
  )
  // "the Forum on Museum Education, held in …" is what was held.
  const start = startOfName(tokens, first, language)
  if (
    language === 'en' &&
    tokens.slice(start, at).some(({ text: word }) => eventPrefix(word) !== null)
  )
    return null
  return { from: start, to: at, weight: 2, isSaid: false }
}

/** A body may be called a forum: « نظم المنتدى التونسي للدراسات … ندوة ». */
const forums = /^(?:المنتدي|الملتقي|المهرجان)$/

/** "Cairo University", "The National Water Institute": in English the noun comes last. */
function startOfName(tokens: FactSentence['tokens'], at: number, language: string): number {
  if (language !== 'en') return at
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]?.isWord &&
    !/^(?:the|by|and|,)$/.test(tokens[from - 1]?.text ?? '')
  )
    from--
  return from
}

function passArticle({ tokens }: FactSentence, from: number): number {
  let at = from
  while (/^(?:la|le|l'|les|the|:|كل|من|de|du)$/.test(tokens[at]?.text ?? '')) at++
  return at
}

function organiserEnd(
  { tokens, folded, language }: FactSentence,
  from: number,
  to: number,
): number {
  let end = from
  for (; end < to && end - from < 28; end++) {
    const text = tokens[end]?.text ?? ''
    // « Chambre de Commerce, d'Industrie et de Services »
    if (
      text === ',' &&
      language === 'fr' &&
      /^(?:d'|de)$/.test(tokens[end + 1]?.text ?? '') &&
      (isCapital(folded, tokens[end + 2]?.start ?? 0) || tokens[end + 3]?.text === 'et')
    )
      continue
    if (text === 'au' && seats.test(tokens[end + 1]?.text ?? '')) break
    // « جمعية الوقاية من حوادث السير »
    if (text === 'من' && /^(?:ال|لل)(?:وقايه|حمايه|حد|تحرر)$/.test(tokens[end - 1]?.text ?? ''))
      continue
    if (
      end > from &&
      (tokens[end]?.isWord !== true || organiserEnds.has(text.replace(/^و(?=ب)/, '')))
    )
      break
    if (
      end > from + 1 &&
      language === 'ar' &&
      (eventPrefix(text) !== null ||
        eventPrefix(text.replace(/(?:ها|ه)$/, '')) !== null ||
        (/^و[يت]ت?[\u0620-\u064A]{3,}$/.test(text) &&
          !bodyNouns.has(text.slice(1)) &&
          /^وي/.test(text)))
    )
      break
    // "the Gulf Society of Pharmacists and drew 740 delegates"
    const isJoined = text === 'and' && language === 'en'
    if (
      isJoined &&
      !isCapital(folded, tokens[end + 1]?.start ?? 0) &&
      tokens[end + 1]?.text !== 'the'
    )
      break
    if (end > from && language === 'ar' && readActionWord(folded, tokens[end])?.preposition === 'ب')
      break
    if (
      /^(?:en|in)$/.test(text) &&
      /^(?:partenariat|collaboration|cooperation|partnership|association|coordination|presence)/.test(
        tokens[end + 1]?.text ?? '',
      )
    )
      break
    if (language === 'ar' && end > from && cityBehindPrefix(tokens, end)) break
    if (
      /^(?:a|in|at|au)$/.test(text) &&
      (cityLength(tokens, end + 1) > 0 ||
        (language === 'fr' && text === 'a' && isCapital(folded, tokens[end + 1]?.start ?? 0)) ||
        (text === 'in' &&
          isCapital(folded, tokens[end + 1]?.start ?? 0) &&
          tokens[end + 2]?.text === 'on') ||
        (text === 'in' &&
          tokens[end + 2]?.text === ',' &&
          monthNumber(tokens[end + 3]?.text ?? '') > 0))
    )
      break
    const after = tokens[end + 1]?.text ?? ''
    if (/^(?:le|du|les|on|au)$/.test(text) && (/^\d/.test(after) || monthNumber(after) > 0)) break
    if (/^\d/.test(text)) break
  }
  while (
    end > from &&
    /^(?:a|et|and|de|du|la|le|les|the|of|و|في|ont|has|have|au|en)$/.test(
      tokens[end - 1]?.text ?? '',
    )
  )
    end--
  return end
}

/** « au siège de la région »: where it was held. */
const seats =
  /^(?:siege|palais|sein|centre|complexe|campus|theatre|musee|technopark|grand|club|domaine|cours|profit|niveau|mois|titre)$/

/** A body's name opens with what it is, or in Latin letters with a capital. */
function isBody(
  { tokens, folded, language }: FactSentence,
  from: number,
  isSaid: boolean,
): boolean {
  const isCommittee =
    // "Under the auspices of the President of the University": who lends a name holds nothing.
    /^(?:president|rector|dean|minister|governor|recteur|doyen|ministre|gouverneur)$/.test(
      tokens[from]?.text ?? '',
    ) ||
    /^(?:committee|organising|organizing|اللجنه|لجنه)$/.test(tokens[from]?.text ?? '') ||
    (tokens[from]?.text === 'comite' &&
      /^(?:d'|de|organisateur|preparatoire|scientifique|local)$/.test(tokens[from + 1]?.text ?? ''))
  if (isCommittee) return false
  const near = tokens.slice(from, from + (language === 'ar' ? 1 : 6))
  if (near.some(({ text }) => bodyNouns.has(text) || bodyNouns.has(text.replace(/^ال/, ''))))
    return true
  if (language === 'ar')
    return (
      isSaid &&
      /^ال\S{3,}$/.test(tokens[from]?.text ?? '') &&
      eventPrefix(tokens[from]?.text ?? '') === null &&
      !persons.has(tokens[from]?.text ?? '')
    )
  return isCapital(folded, tokens[from]?.start ?? 0)
}
