import { isMust } from './latin-asks'
import { formAt, needNounLength, passLeadIns, type Form } from './latin-forms'
import { landBehindArticle, landBehindNext, landBehindPlural } from './latin-next-asked'
import type { LatinWords } from './latin-words'
import { matchPhrase } from './phrases'
import { countWords, findBefore, findFrom, type Token } from './tokens'

export interface Place {
  readonly at: number
  /** The first token of the action under way. */
  readonly first: number
  readonly to: number
  readonly form: Form
}

/** The token where the next action begins, when one is joined on here. */
export function nextAction(
  words: LatinWords,
  tokens: readonly Token[],
  place: Place,
): number | null {
  const { at, first, to, form } = place
  const isStop = /^[,;]$/.test(tokens[at]?.text ?? '')
  const joinedAt = isStop ? at + 1 : at
  const joiner = matchPhrase(tokens, joinedAt, words.joiners)
  if (!isStop && joiner === 0) return null
  const isLong = /^[;]$/.test(tokens[at]?.text ?? '')
  const withComma = isStop || isAfterComma(tokens, at)
  if (
    countWords(tokens, first, at) < 2 ||
    (isStop && joiner > 0 && countWords(tokens, joinedAt, joinedAt + joiner) === 0)
  )
    return null
  const start = joinedAt + joiner
  if (withComma && matchPhrase(tokens, start, words.reasons) > 0) return null
  const isLedAgain =
    repeatsParticle(tokens, first, start) ||
    (joiner > 1 && repeatsParticle(tokens, first, start - 1))
  if (isLedAgain && form !== 'verb' && /^(?:for|pour)$/.test(tokens[start]?.text ?? ''))
    return start + 1
  const addressed = landBehindNext(words, tokens, start)
  if (addressed !== null && addressed < to) return addressed
  const isLedByTo = tokens[first - 1]?.text === 'to'
  const other = isLedByTo
    ? landBehindPlural(words, tokens, start)
    : landBehindArticle(words, tokens, first, start)
  if (other !== null && other < to) return other
  const isJoinedByParticle = joiner > 1 && words.particles.has(tokens[start - 1]?.text ?? '')
  const passed = passParticle(words, tokens, passAdverbs(tokens, start))
  const candidate = isJoinedByParticle ? { ...passed, led: true } : passed
  const landing = passLeadIns(words, tokens, candidate.at)
  if (landing >= to) return null
  // « de tenir le forum chaque année et de l'ouvrir »
  const hasObject =
    candidate.led &&
    /^(?:l'|la|le|les|leur|lui)$/.test(tokens[landing]?.text ?? '') &&
    words.isVerb(tokens[landing + 1]?.text ?? '')
  const found = hasObject ? 'verb' : formAt(words, tokens, landing)
  const led = landing > candidate.at
  // "for monitoring the soils, for the mitigation of floods": a bare particle leads on only where it led before.
  const leadIn = matchPhrase(tokens, candidate.at, words.leadIns)
  const isOtherPurpose = leadIn === 1 && words.that.has(tokens[first - 1]?.text ?? '')
  const isNeeded =
    (leadIn > 0 && !isOtherPurpose) || needNounLength(words, tokens, candidate.at) > 0
  if (isNeeded && found !== 'clause') return landing
  if (isLedAgain && words.that.has(tokens[start]?.text ?? '')) return start + 1
  if (isLong && (found !== 'clause' || led || form === 'clause')) return landing
  if (found === 'verb') {
    if (form === 'noun' && !candidate.led) return null
    if (!candidate.led && !opensLoosely(words, tokens, landing)) return null
    if (isServing(words, tokens, first, at) && !(withComma && candidate.led))
      return withComma && form === 'verb' && words.language === 'en' && joiner > 0 ? landing : null
    return landing
  }
  // « tout en poursuivant le soutien à … »
  const isMeanwhile =
    tokens[start - 2]?.text === 'tout' &&
    tokens[start - 1]?.text === 'en' &&
    /ant$/.test(tokens[start]?.text ?? '')
  if (isMeanwhile && withComma) return start
  const isStrong = withComma && matchPhrase(tokens, joinedAt, words.strongJoiners) > 0
  if (found === 'noun') {
    if (led) return landing
    if (form === 'verb' && !candidate.contracted && !isStrong) return null
    return !withComma && isServing(words, tokens, first, at) ? null : landing
  }
  if (landing - candidate.at >= 2) return landing
  if (isStop || withComma || joiner > 0) {
    const listed = nextOfThings(words, tokens, { first, start, form })
    if (listed && landing < to) return listed
  }
  // "the importance of teaching … and of reviewing …"
  if (isLedAgain && formAt(words, tokens, start + 1) !== 'clause') return start + 1
  // ", while customs should inspect barges": a clause of duty of its own.
  if (withComma && !isLedAgain && isDutyClause(words, tokens, start, to)) return start
  if (form === 'clause' && isLedAgain)
    return repeatsParticle(tokens, first, start) ? start + 1 : start
  return form === 'clause' && words.that.has(tokens[start]?.text ?? '') ? start + 1 : null
}

function isDutyClause(
  words: LatinWords,
  tokens: readonly Token[],
  start: number,
  to: number,
): boolean {
  if (words.relatives.has(tokens[start]?.text ?? '') || words.that.has(tokens[start]?.text ?? ''))
    return false
  const must = findFrom(
    tokens,
    start + 1,
    14,
    (text, i) => isMust(words, tokens, i) || /^[,;:.]$/.test(text) || words.relatives.has(text),
  )
  return must > 0 && must < to && isMust(words, tokens, must)
}

/** "calls for a ban on trawling, tighter inspections and free masks": things are asked for one after the other. */
function nextOfThings(
  words: LatinWords,
  tokens: readonly Token[],
  { first, start, form }: { first: number; start: number; form: Form },
): number | null {
  const opensThing = (at: number): boolean => words.thingOpenings.test(tokens[at]?.text ?? '')
  // « un prix plancher, le gel des licences et une couverture »
  const isDefinite =
    words.language === 'fr' &&
    opensThing(first) &&
    tokens[start - 1]?.text === ',' &&
    /^(?:le|la|les|l')$/.test(tokens[start]?.text ?? '') &&
    /^(?:de|des|du|d')$/.test(tokens[start + 2]?.text ?? '')
  if (
    (!opensThing(first) && form !== 'noun' && !isListedThing(words, tokens, first)) ||
    (!opensThing(start) && !isDefinite) ||
    tokens[start + 1]?.isWord !== true
  )
    return null
  // « la diffusion du zaï et des cordons »: one more thing that is acted on.
  if (form === 'noun' && isOneMoreObject(tokens, first, start)) return null
  // « un suivi structuré, à travers la mission, des initiatives »: the comma closes an aside.
  const opening = findBefore(tokens, start - 1, 9, (text) => text === ',')
  const isAside =
    /^(?:des|du|de)$/.test(tokens[start]?.text ?? '') &&
    opening > first &&
    /^(?:a|dans|avec|par|sur|en|via)$/.test(tokens[opening + 1]?.text ?? '')
  if (isAside) return null
  const isExample = tokens
    .slice(first, start)
    .some(({ text }) =>
      /^(?:between|among|such|including|like|entre|comme|tels?|telles?|notamment|dont|which|qui|that)$/.test(
        text,
      ),
    )
  return isExample ? null : start
}

const isOneMoreObject = (tokens: readonly Token[], first: number, start: number): boolean =>
  /^des$/.test(tokens[start]?.text ?? '') &&
  findFrom(tokens, first + 1, 3, (text, i) => i < start && /^(?:du|des)$/.test(text)) > 0

const isListedThing = (words: LatinWords, tokens: readonly Token[], at: number): boolean =>
  words.language === 'fr' &&
  tokens[at - 1]?.text === ',' &&
  /^(?:le|la|les|l')$/.test(tokens[at]?.text ?? '')

/** « en faveur d'un moratoire et d'une taxe », "to dredge quays, to buttress piers": the particle comes again. */
function repeatsParticle(tokens: readonly Token[], first: number, start: number): boolean {
  const led = tokens[first - 1]?.text.replace("d'", 'de') ?? ''
  return (
    /^(?:de|pour|for|to|of|in|that|que|qu'|sur|on|a)$/.test(led) &&
    tokens[start]?.text.replace("d'", 'de').replace("qu'", 'que') === led.replace("qu'", 'que')
  )
}

export const isAfterComma = (tokens: readonly Token[], at: number): boolean =>
  /^[,;]$/.test(tokens[at - 1]?.text ?? '')

/** Steps over the particle that repeats the first one: recommande de créer et *de* soutenir. */
function passParticle(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
): { readonly at: number; readonly led: boolean; readonly contracted: boolean } {
  const text = tokens[at]?.text ?? ''
  if (words.contracted.has(text) && words.isActionNoun(tokens[at + 1]?.text ?? ''))
    return { at: at + 1, led: true, contracted: true }
  if (!words.particles.has(text)) return { at, led: false, contracted: false }
  const next = tokens[at + 1]?.text ?? ''
  const isVerb =
    words.isVerb(next) ||
    (/^(?:en|y|se|s'|l'|la|le|les|leur|lui|nous)$/.test(next) &&
      words.isVerb(tokens[at + 2]?.text ?? ''))
  if (isVerb) return { at: at + 1, led: true, contracted: false }
  if (words.direct.has(next) && words.isActionNoun(tokens[at + 2]?.text ?? ''))
    return { at: at + 1, led: true, contracted: true }
  return { at, led: false, contracted: false }
}

function passAdverbs(tokens: readonly Token[], at: number): number {
  return /^(?:egalement|aussi|enfin|notamment|also|finally|further|furthermore|ensuite|surtout)$/.test(
    tokens[at]?.text ?? '',
  )
    ? at + 1
    : at
}

/** Whether the words under way end in a purpose: « pour former et insérer les jeunes » is one. */
function isServing(
  words: LatinWords,
  tokens: readonly Token[],
  first: number,
  at: number,
): boolean {
  for (let i = first + 1; i < at; i++) {
    const purpose = matchPhrase(tokens, i, words.purposes)
    if (purpose > 0 && (purpose > 1 || words.isVerb(tokens[i + 1]?.text ?? ''))) return true
    if (
      i > first + 1 &&
      words.particles.has(tokens[i]?.text ?? '') &&
      words.isVerb(tokens[i + 1]?.text ?? '')
    )
      return true
  }
  return false
}

/** A verb that may be a noun opens an action only before a determiner: "support the farmers". */
function opensLoosely(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  if (!words.looseVerbs.has(tokens[at]?.text ?? '')) return tokens[at + 1]?.isWord === true
  return /^(?:the|a|an|their|its|all|local|national|regional|young|small|new|public|more|women)$/.test(
    tokens[at + 1]?.text ?? '',
  )
}
