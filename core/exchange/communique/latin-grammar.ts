import type { Grammar, Reading, Sentence, Speaker } from './grammar'
import { cutLatinActions } from './latin-actions'
import { isFinite, isMust } from './latin-asks'
import { readDuty, readListed, readMusts, readNamed } from './latin-duties'
import { isErrand } from './latin-errands'
import { latinOpening } from './latin-opening'
import { findPassives } from './latin-passives'
import { speakerReported, tellsOfMeeting } from './latin-speakers'
import { findLatinTriggers, type LatinTrigger } from './latin-triggers'
import type { LatinWords } from './latin-words'
import type { Span } from './proposal'
import { ownWords } from './quotations'
import { findBefore, type Token } from './tokens'

/** The grammar of a language that recommends with verbs and particles, from its table. */
export function latinGrammar(words: LatinWords): Grammar {
  return {
    readProse: (sentence, before) => readProse(words, sentence, before),
    readListing: (sentence, before) => readNamed(words, sentence, before),
    readItem: (sentence) => readItem(words, sentence),
    opening: (sentence) => latinOpening(words, sentence),
    tellsOfMeeting: (tokens, before) => tellsOfMeeting(words, tokens, before),
    namesMeeting: ({ tokens }) =>
      /^(?:the|le|la|les|l'|nous|we)$/.test(tokens[0]?.text ?? '') &&
      tokens.slice(0, 3).some(({ text }) => words.groups.has(text)) &&
      (tokens.at(-1)?.text === ';' || !isListingOfPeople(words, tokens)),
    isTold: (sentence) =>
      !sentence.tokens.some((_, at) => isMust(words, sentence.tokens, at)) &&
      (sentence.tokens.some((_, at) => isFinite(words, sentence, at)) ||
        (words.language === 'en' &&
          sentence.tokens.slice(1, 5).some(({ text }) => /ed$/.test(text)))),
    asks: (sentence) =>
      findLatinTriggers(words, sentence).some(
        ({ at, isFaint, speaker }) =>
          !isFaint && speaker === 'group' && !wishing.test(sentence.tokens[at]?.text ?? ''),
      ),
    listsOther: ({ tokens }) =>
      isListingOfPeople(words, tokens) && !tokens.some(({ text }) => words.named.has(text)),
    announces: ({ tokens }) => {
      if (isListingOfPeople(words, tokens)) return false
      return tokens.some(
        ({ text }, at) => isAnnouncing(words, tokens, text, at) || words.announcing.has(text),
      )
    },
  }
}

function readProse(words: LatinWords, sentence: Sentence, before: Speaker): Reading {
  const own = ownWords(
    sentence,
    (text) =>
      (words.groups.has(text) && !/^(?:everyone|group|it|they|we|on)$/.test(text)) ||
      words.acts.has(text) ||
      /^ont-(?:ils|elles)$/.test(text),
    (text) => words.persons.has(text),
  )
  if (own) return { ...readProse(words, own, 'group'), speaker: 'group' }
  const { tokens } = sentence
  const triggers = findLatinTriggers(words, sentence)
  const reported = speakerReported(words, tokens)
  const passive = findPassives(words, sentence).flatMap(({ actions }) => actions)
  if (passive.length > 0 && reported !== 'person') {
    const asked = triggers.filter(({ speaker, isFaint }) => !isFaint && speaker !== 'person')
    const rest = asked.flatMap((trigger, i) =>
      cutLatinActions(words, sentence, trigger.landing, regionEnd(tokens, trigger, asked[i + 1])),
    )
    return { actions: [...passive, ...rest].toSorted(byStart), speaker: 'group' as const }
  }
  if (triggers.length === 0) {
    const speaker = reported === 'nobody' ? before : reported
    if (speaker === 'person') return { actions: [], speaker }
    const musts = readMusts(words, sentence)
    return { actions: musts.length > 0 ? musts : readListed(words, sentence), speaker }
  }
  let speaker: Speaker = before
  const actions: Span[] = [...dutiesBefore(words, sentence, triggers[0]?.at ?? 0, before)]
  triggers.forEach((trigger, i) => {
    const { at, landing, speaker: named, isFaint } = trigger
    speaker = named === 'nobody' ? speaker : named
    const isSlight = isFaint || words.verbs.slight.has(tokens[at]?.text ?? '')
    if (
      speaker === 'person' ||
      (isSlight && speaker === 'nobody') ||
      isErrand(words, tokens, at, landing)
    )
      return
    const to = regionEnd(tokens, trigger, triggers[i + 1])
    actions.push(...cutLatinActions(words, sentence, landing, to))
  })
  const named = (span: Span): boolean => isOnlyNamed(words, sentence, span)
  return {
    actions: actions.filter((span) => wordsIn(sentence, span) >= 2 && !named(span)),
    speaker,
  }
}

/** "Municipalities should …, and insurers were encouraged to …": what is due in the clauses before the verb that asks. */
function dutiesBefore(
  words: LatinWords,
  sentence: Sentence,
  verb: number,
  speaker: Speaker,
): readonly Span[] {
  if (speaker === 'person') return []
  const stop = findBefore(sentence.tokens, verb, 10, (text) => /^[,;]$/.test(text))
  const tokens = sentence.tokens.slice(0, Math.max(stop, 0))
  const must = tokens.findIndex((_, at) => isMust(words, tokens, at))
  const isTold = tokens
    .slice(0, must)
    .some(({ text }) => /^[,;]$/.test(text) || words.relatives.has(text) || words.that.has(text))
  return must <= 0 || isTold ? [] : readMusts(words, { ...sentence, tokens })
}

const byStart = (one: Span, other: Span): number => one.start - other.start

/** A new recommending verb ends what the last one asked for, with the words that lead up to it. */
function regionEnd(
  tokens: readonly Token[],
  { landing, end, isFaint }: LatinTrigger,
  next: LatinTrigger | undefined,
): number {
  const own = end ?? tokens.length
  if (!next) return own
  const stop = findBefore(tokens, next.at, 8, (text) => /^(?:[,;.]|et|and)$/.test(text))
  if (stop > landing) return Math.min(own, stop)
  // « Les experts réunis pour la transhumance ont demandé… »: the subject of a verb that asks.
  return isFaint && end === null && !next.isFaint ? landing : Math.min(own, next.at)
}

function readItem(words: LatinWords, sentence: Sentence): readonly Span[] {
  const { tokens } = sentence
  const passive = findPassives(words, sentence).flatMap(({ actions }) => actions)
  if (passive.length > 0) return passive
  const triggers = findLatinTriggers(words, sentence)
  const [first] = triggers
  if (first && first.speaker !== 'person' && latinOpening(words, sentence) === 'trigger')
    return triggers.flatMap((trigger, i) =>
      cutLatinActions(
        words,
        sentence,
        trigger.landing,
        regionEnd(tokens, trigger, triggers[i + 1]),
      ),
    )
  return readDuty(words, sentence) ?? cutLatinActions(words, sentence, 0, tokens.length)
}

/** « Le colloque entendait réunir… »: what a meeting meant to be. */
const wishing =
  /^(?:v(?:eu|ou)[lx]|voudr|enten|souhait|ambition|want|seek|sought|expect|envisag|fores)/

/** « Ont pris part les personnes suivantes : » announces no recommendations. */
const isListingOfPeople = (words: LatinWords, tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => words.listedOther.has(text))

function isAnnouncing(
  words: LatinWords,
  tokens: readonly Token[],
  text: string,
  at: number,
): boolean {
  const { straight, addressed } = words.verbs
  if (words.named.has(text)) return true
  // « Demande : » alone on its line is the verb.
  if (tokens.length === 2 && tokens[1]?.text === ':' && (straight.has(text) || addressed.has(text)))
    return true
  if (words.nouns.has(text)) return false
  return (straight.has(text) || addressed.has(text)) && tokens[at]?.isWord === true
}

/** « cinq priorités », "the following recommendations": named, and not yet told. */
function isOnlyNamed(words: LatinWords, { tokens }: Sentence, { start, end }: Span): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  return inside.length <= 4 && words.named.has(inside.at(-1)?.text ?? '')
}

/** Counts words by their blanks: an action names at least what is to be done and to what. */
const wordsIn = ({ folded }: Sentence, { start, end }: Span): number =>
  folded.text.slice(start, Math.min(end, start + 80)).split(/\s+/).length
