import type { LatinWords } from './latin-words'
import { formAt, needNounLength } from './latin-forms'
import { isMustWord } from './latin-asks'
import { isOnlySaid } from './latin-needs'
import { isNoun } from './latin-nouns'
import { landOnNoun, landOnThing, landOnVerb, landStraight } from './latin-object-landings'
import { matchPhrase } from './phrases'
import { findFrom, type Token } from './tokens'

/** Where what is asked begins behind a recommending verb; null when the verb asks for nothing here. */
export function findLanding(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
): number | null {
  const text = tokens[at]?.text ?? ''
  if (words.named.has(text)) return landAfterNamed(words, tokens, at)
  // « Invité à clore les travaux, le ministre… »: who was invited speaks for himself.
  const isSubject = at === 0 && /^(?:a|to)$/.test(tokens[1]?.text ?? '')
  if (isSubject && words.openingParticiple.test(text)) return null
  const { straight, addressed, pleading, insisting, withNeed } = words.verbs
  const known = [straight, addressed, pleading, insisting, withNeed].some((verbs) =>
    verbs.has(text),
  )
  if (!known || isNoun(words, tokens, at)) return null
  // "supported by several retailers"
  if (words.language === 'en' && tokens[at + 1]?.text === 'by') return null
  const next = passAuxiliaries(words, tokens, at + 1)
  const need = landOnNeed(words, tokens, next)
  if (need !== null) return need
  if (withNeed.has(text) || insisting.has(text))
    return insisting.has(text)
      ? (landAfterOn(tokens, next) ?? landAfterFor(tokens, next))
      : (landOnAgreed(words, tokens, at, next) ?? landOnDue(words, tokens, next))
  if (pleading.has(text))
    return (
      landAfterFor(tokens, next) ??
      landOnFavoured(words, tokens, next) ??
      landOnVerb(words, tokens, next)
    )
  const that = words.that.has(tokens[next]?.text ?? '') ? next + 1 : null
  if (that !== null)
    return addressed.has(text) && !straight.has(text) && !asksThat.test(text) ? null : that
  if (
    words.language === 'fr' &&
    /^(?:atten|exige|reclam|obten|esper|souhait|demand|sollicit)/.test(text)
  ) {
    const expected = landBehindAddressee(words, tokens, next)
    if (expected !== null) return expected
  }
  if (straight.has(text)) return landStraight(words, tokens, next)
  // "appealed to publishers to lower": the first "to" names who is asked.
  const asked = text.startsWith('appeal') && tokens[next]?.text === 'to' ? next + 1 : next
  // « font appel aux mécènes pour abonder un fonds »
  const isMandate =
    text.startsWith('mandat') ||
    (text === 'appel' && /^font|^fait|^faire|^faisant/.test(tokens[at - 1]?.text ?? ''))
  if (isMandate) {
    const purpose = findFrom(tokens, next, 14, (word) => word === 'pour')
    if (purpose > 0 && words.isVerb(tokens[purpose + 1]?.text ?? '')) return purpose + 1
  }
  // « lancé un appel aux banques afin qu'elles ouvrent »
  const aim = findFrom(
    tokens,
    next,
    14,
    (word, i) => /^(?:afin|pour)$/.test(word) && words.that.has(tokens[i + 1]?.text ?? ''),
  )
  if (aim > 0) return aim + 2
  const favoured = landOnThing(words, tokens, next)
  if (favoured !== null) return favoured
  const noun = landOnNoun(words, tokens, next)
  const isAction = noun !== null && formAt(words, tokens, noun) === 'noun'
  const bare = landOnRequested(words, tokens, next, text)
  return (
    landAfterFor(tokens, next) ??
    bare ??
    (isAction ? noun : (landOnVerb(words, tokens, asked) ?? noun))
  )
}

/** "requested women's empowerment by identifying …": no verb with "to" before the means. */
function landOnRequested(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
  verb: string,
): number | null {
  const opens = /^(?!by|in|at|from|to|that|the|a|an|his|her|its|their)[\p{L}']{3,}$/u
  if (!/^request/.test(verb) || !opens.test(tokens[next]?.text ?? '')) return null
  const particle = findFrom(tokens, next, 12, (text) => /^(?:to|by|through|[,;:.])$/.test(text))
  const isVerb = words.isVerb(tokens[particle + 1]?.text ?? '')
  return tokens[particle]?.text === 'to' && isVerb ? null : next
}

function passAuxiliaries(words: LatinWords, tokens: readonly Token[], from: number): number {
  let at = from
  // « soulignant "la nécessité de créer …" »: the paper quotes what was asked.
  if (/^["«]$/.test(tokens[at]?.text ?? '')) at++
  if (tokens[at]?.text === "d'" && tokens[at + 1]?.text === 'abord') at += 2
  const farthest = at + 12
  while (at < farthest && (words.auxiliaries.has(tokens[at]?.text ?? '') || isAside(tokens, at)))
    at++
  if (tokens[at]?.text === ',' && tokens.slice(at + 1, at + 9).some(({ text }) => text === ',')) {
    const closing = findFrom(tokens, at + 1, 9, (text) => text === ',')
    return passAuxiliaries(words, tokens, passAppended(words, tokens, closing))
  }
  return at
}

/** « , à la fin de leurs travaux, ouverts mardi, la création … »: one aside more. */
function passAppended(words: LatinWords, tokens: readonly Token[], closing: number): number {
  const further = findFrom(tokens, closing + 1, 6, (text) => text === ',')
  const opens = (at: number): boolean =>
    words.direct.has(tokens[at]?.text ?? '') || words.particles.has(tokens[at]?.text ?? '')
  return further > 0 && !opens(closing + 1) && opens(further + 1) ? further + 1 : closing + 1
}

const isAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:upon|on)$/.test(tokens[at]?.text ?? '') && /^call/.test(tokens[at - 1]?.text ?? '')

function landOnNeed(words: LatinWords, tokens: readonly Token[], at: number): number | null {
  const noun = needNounLength(words, tokens, at)
  if (noun > 0) return at
  const length = matchPhrase(tokens, at, words.leadIns)
  if (length === 0) return null
  const named = tokens.slice(at, at + length).some(({ text }) => words.needWords.has(text))
  return named ? at : null
}

const landAfter = (tokens: readonly Token[], at: number, word: RegExp): number | null =>
  word.test(tokens[at]?.text ?? '') ? at + 1 : null
/** « pour la création », « en faveur d'une loi », "for the creation". */
const landAfterFor = (tokens: readonly Token[], at: number): number | null =>
  /^(?:pour|afin)$/.test(tokens[at]?.text ?? '') && /^qu(?:e|')$/.test(tokens[at + 1]?.text ?? '')
    ? at + 2
    : tokens[at + 1]?.text === 'faveur'
      ? at + 3
      : tokens[at]?.text === 'faveur'
        ? at + 2
        : (landAfter(tokens, at, /^(?:pour|for)$/) ?? landAfterWith(tokens, at))
/** They ask somebody, and may also ask that something be done. */
const asksThat = /^(?:urg|ask|request|insist|order|direct)/

/** "was tasked with drafting", "charged unions with keeping a register". */
function landAfterWith(tokens: readonly Token[], at: number): number | null {
  const isCharged = /^(?:charge|task)/.test(tokens[at - 1]?.text ?? '')
  const link = isCharged ? findFrom(tokens, at, 8, (text) => /^(?:with|[,;.])$/.test(text)) : at
  return /ing$/.test(tokens[link + 1]?.text ?? '') ? landAfter(tokens, link, /^with$/) : null
}
function landAfterOn(tokens: readonly Token[], at: number): number | null {
  const landing = landAfter(tokens, at, /^(?:sur|on|upon)$/) ?? landAfterAccent(tokens, at)
  // « l'accent sur le rôle des collectivités »: what was spoken of.
  return landing !== null && spokenOf.test(tokens[landing + 1]?.text ?? '') ? null : landing
}
const spokenOf = /^(?:role|place|dimension|question|enjeu|lien|apport|situation)s?$/

/** « L'accent a été mis sur l'accessibilité ». */
function landAfterAccent(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== 'accent') return null
  const on = findFrom(tokens, at, 5, (text) => text === 'sur')
  return on < 0 ? null : on + 1
}

/** « se déclarent favorables au jumelage ». */
const landOnFavoured = (words: LatinWords, tokens: readonly Token[], at: number): number | null =>
  words.contracted.has(tokens[at]?.text ?? '') && words.isActionNoun(tokens[at + 1]?.text ?? '')
    ? at + 1
    : null

/** "Leaders agreed to redesign …", but not "agreed to meet again". */
const landOnAgreed = (
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
  next: number,
): number | null => {
  const verb = tokens[next + 1]?.text ?? ''
  const isAgreed = /^agree[sd]?$/.test(tokens[at]?.text ?? '') && tokens[next]?.text === 'to'
  return isAgreed && words.isVerb(verb) && !words.eventVerbs.has(verb) ? next + 1 : null
}

/** "agreed that customs officers should sample…": what all hold to be due is asked for. */
function landOnDue(words: LatinWords, tokens: readonly Token[], next: number): number | null {
  // "Everyone agreed loan papers must be cut."
  const isBare = /^agree[sd]?$/.test(tokens[next - 1]?.text ?? '')
  if (!isBare && !words.that.has(tokens[next]?.text ?? '')) return null
  if (isBare && !words.that.has(tokens[next]?.text ?? '')) {
    const must = findFrom(tokens, next + 1, 8, (_, i) => isMustWord(words, tokens, i))
    return must < 0 || isOnlySaid(words, tokens, must) ? null : next
  }
  const due = findFrom(tokens, next + 1, 14, (_, i) => isMustWord(words, tokens, i))
  return due < 0 || isOnlySaid(words, tokens, due) ? null : next + 1
}

/** « exigent des États la ratification », « attendent des universités qu'elles rouvrent ». */
function landBehindAddressee(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
): number | null {
  if (
    !/^(?:de|des|du|d')$/.test(tokens[next]?.text ?? '') ||
    words.isVerb(tokens[next + 1]?.text ?? '')
  )
    return null
  for (let at = next + 2; at < Math.min(tokens.length, next + 14); at++) {
    const text = tokens[at]?.text ?? ''
    if (words.that.has(text)) return at + 1
    if (/^[;:.]$/.test(text)) return null
    const opens =
      /^(?:la|le|les|l'|un|une)$/.test(text) && !/^(?:de|a)$/.test(tokens[at - 1]?.text ?? '')
    if (opens && words.isActionNoun(tokens[at + 1]?.text ?? '')) return at
  }
  return null
}

/** « Les recommandations portent sur la création de… ». */
function landAfterNamed(words: LatinWords, tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next < Math.min(at + 20, tokens.length); next++) {
    // "Proposals that were dropped include…"
    if (words.refusals.has(tokens[next]?.text ?? '')) return null
    const isListed = tokens[next]?.text === ':'
    if (!isListed && !words.namely.has(tokens[next]?.text ?? '')) continue
    let landing = next + 1
    while (
      /^(?:,|:|sur|a|notamment|lesquelles|lesquels|celles-ci|savoir|the|following|on|in|particular)$/.test(
        tokens[landing]?.text ?? '',
      ) &&
      !words.direct.has(tokens[landing]?.text ?? '')
    )
      landing++
    const noun = words.direct.has(tokens[landing]?.text ?? '') ? landing + 1 : landing
    const text = tokens[noun]?.text ?? ''
    if (words.thingOpenings.test(tokens[landing]?.text ?? '')) return landing
    if (landOnNeed(words, tokens, landing) !== null) return landing
    if (words.isActionNoun(text) || words.isVerb(text) || /^(?:de|d')$/.test(text)) return landing
  }
  return null
}
