import { spanOfWords, type Grammar, type Opening, type Sentence, type Speaker } from './grammar'
import { cutLatinActions } from './latin-actions'
import { isFinite, isMust } from './latin-asks'
import { formAt, passLeadIns } from './latin-forms'
import { isOnlySaid } from './latin-needs'
import { findPassives } from './latin-passives'
import { findLatinTriggers, type LatinTrigger } from './latin-triggers'
import type { LatinWords } from './latin-words'
import type { Span } from './proposal'
import { findBefore, findFrom, type Token } from './tokens'

/** The grammar of a language that recommends with verbs and particles, from its table. */
export function latinGrammar(words: LatinWords): Grammar {
  return {
    readProse: (sentence, before) => readProse(words, sentence, before),
    readItem: (sentence) => readItem(words, sentence),
    opening: (sentence) => opening(words, sentence),
    namesMeeting: ({ tokens }) =>
      /^(?:the|le|la|les|l'|nous|we)$/.test(tokens[0]?.text ?? '') &&
      tokens.slice(0, 3).some(({ text }) => words.groups.has(text)) &&
      (tokens.at(-1)?.text === ';' || !isListingOfPeople(words, tokens)),
    isTold: (sentence) =>
      !sentence.tokens.some((_, at) => isMust(words, sentence.tokens, at)) &&
      sentence.tokens.some((_, at) => isFinite(words, sentence, at)),
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

function readProse(words: LatinWords, sentence: Sentence, before: Speaker) {
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
  const actions: Span[] = []
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
  return { actions: actions.filter((span) => wordsIn(sentence, span) >= 2), speaker }
}

const byStart = (one: Span, other: Span): number => one.start - other.start

/** What was talked about or found, not what is asked for. */
const topics =
  /^(?:axes?|themes?|sessions?|volets?|questions?|sujets?|defis?|constats?|problemes?|objectifs?|programme|missions?|activites?|topics?|panels?|issues|challenges|problems|objectives|findings|aims?|goals?|subjects?|tracks?)$/

/** « plusieurs leviers : moderniser…, ouvrir… et harmoniser… »: behind a colon several actions in a row are asked for. */
function readListed(words: LatinWords, sentence: Sentence): readonly Span[] {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 3 || sentence.startsQuoted === true) return []
  if (tokens.some(({ text }) => /["«»?]/.test(text))) return []
  if (tokens.slice(0, colon).some(({ text }) => topics.test(text))) return []
  const first = passLeadIns(words, tokens, colon + 1)
  const isThing = words.thingOpenings.test(tokens[first]?.text ?? '')
  if (!isThing && formAt(words, tokens, first) === 'clause') return []
  const actions = cutLatinActions(words, sentence, colon + 1, tokens.length)
  return actions.length > 1 ? actions : []
}

/** « Les communes devraient… ; l'agence doit… »: each clause that says what must be done is an action. */
function readMusts(words: LatinWords, { tokens, startsQuoted }: Sentence): Span[] {
  if (startsQuoted === true || tokens.at(-1)?.text === ':') return []
  if (tokens.some(({ text }) => /["«»?]/.test(text))) return []
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !/^[;:]$/.test(tokens[at]?.text ?? '')) continue
    const must = findFrom(tokens, from, at - from, (_, i) => isMust(words, tokens, i))
    const clause = /^(?:and|et)$/.test(tokens[from]?.text ?? '') ? from + 1 : from
    const span = spanOfWords(tokens, clause, at)
    if (tokens.slice(from, must).some(({ text }) => words.guests.has(text))) {
      from = at + 1
      continue
    }
    const isNextEvent = tokens
      .slice(from, Math.min(at, from + 5))
      .some(({ text }) => words.errandThings.has(text))
    const isAdvice =
      tokens.slice(from, must).some(({ text }) => /^(?:you|vous|i|je)$/.test(text)) ||
      // « Ils devraient déboucher sur… »: what is to be expected.
      (must <= clause + 1 &&
        /^(?:ils|elles|il|elle|they|it|this|cela|ceci|nothing|rien)$/.test(
          tokens[clause]?.text ?? '',
        ) &&
        tokens[must]?.text !== 'faut')
    if (must > from && span && !isAdvice && !isOnlySaid(words, tokens, must) && !isNextEvent)
      spans.push(span)
    from = at + 1
  }
  return spans
}

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
  if (first && first.speaker !== 'person' && opening(words, sentence) === 'trigger')
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

/** « Offices should deploy teams and accept statements »: the first action keeps its subject. */
function readDuty(words: LatinWords, sentence: Sentence): readonly Span[] | null {
  const { tokens } = sentence
  const must = findFrom(tokens, 1, 20, (text) => words.musts.has(text))
  if (must < 0 || formAt(words, tokens, 0) !== 'clause') return null
  const [first, ...rest] = cutLatinActions(words, sentence, must + 1, tokens.length)
  const whole = spanOfWords(tokens, 0, tokens.length)
  return first && whole ? [{ start: whole.start, end: first.end }, ...rest] : null
}

function opening(words: LatinWords, sentence: Sentence): Opening {
  const { tokens } = sentence
  const start = Math.max(
    0,
    tokens.findIndex(({ isWord }) => isWord),
  )
  const opens = tokens.slice(start, start + 4).map(({ text }) => text)
  const [first] = findLatinTriggers(words, sentence)
  const leads = first && (!first.isFaint || first.at === start)
  if (leads && first.at - start < 6 && first.speaker !== 'person') return 'trigger'
  if (opens.slice(0, 3).some((text) => words.courtesies.has(text)) && !words.isVerb(opens[0] ?? ''))
    return 'courtesy'
  if (words.courtesies.has(opens[0] ?? '')) return 'courtesy'
  // « Constate que… », "Emphasized that…": what a meeting finds, one line among those it asks for.
  const isLater = first !== undefined && !first.isFaint && first.at - start >= 6
  if (isFound(words, opens, isLater)) return 'courtesy'
  const isPledge =
    /^commit(?:s|ted)?$/.test(opens[0] ?? '') &&
    /^(?:to|ourselves|themselves|itself)$/.test(opens[1] ?? '')
  if (isPledge) return 'courtesy'
  if (
    /^(?:adresse|adressent|adressons|adresser)$/.test(opens[0] ?? '') &&
    thanks.test(textOf(tokens))
  )
    return 'courtesy'
  const landing = passLeadIns(words, tokens, start)
  if (landing > start || formAt(words, tokens, landing) !== 'clause') return 'action'
  if (words.isVerb(opens[0] ?? '')) return 'action'
  return tokens.slice(start, start + 20).some(({ text }) => words.modals.has(text))
    ? 'modal'
    : 'other'
}

/** « Le colloque entendait réunir… »: what a meeting meant to be. */
const wishing =
  /^(?:v(?:eu|ou)[lx]|voudr|enten|souhait|ambition|want|seek|sought|expect|envisag|fores)/

const isFound = (
  words: LatinWords,
  [first = '', second = '']: readonly string[],
  asksLater: boolean,
): boolean =>
  words.verbs.withNeed.has(first) &&
  !words.isVerb(first) &&
  !/^agree/.test(first) &&
  (words.that.has(second) || asksLater)

/** « Ont pris part les personnes suivantes : » announces no recommendations. */
const isListingOfPeople = (words: LatinWords, tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => words.listedOther.has(text))

const thanks = /remerciement|felicitation|gratitude|reconnaissance|condoleance/
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .slice(0, 14)
    .map(({ text }) => text)
    .join(' ')

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

/** Whose words a sentence reports; they may go on in the next. */
function speakerReported(words: LatinWords, tokens: readonly Token[]): Speaker {
  const near = tokens.slice(0, 12).map(({ text }) => text)
  const saying = tokens.findIndex(({ text }) => words.sayings.has(text))
  if (saying >= 0) {
    const named = tokens.slice(0, Math.max(saying, 4)).map(({ text }) => text)
    return near.some((text) => words.persons.has(text)) ||
      !named.some((text) => words.groups.has(text))
      ? 'person'
      : 'group'
  }
  // « S'exprimant à cette occasion, le directeur du Centre … »: what follows is what he says.
  const first = near.find((text) => words.persons.has(text) || words.groups.has(text))
  if (first !== undefined && words.persons.has(first)) return 'person'
  return near.slice(0, 4).some((text) => words.groups.has(text)) ? 'group' : 'nobody'
}

/** « à soumettre leurs résumés »: something to do for the event, not for the country. */
function isErrand(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
  landing: number,
): boolean {
  // "Visitors should wear boots", « a invité les visiteurs à… »
  const near = tokens.slice(Math.max(0, at - 5), landing).map(({ text }) => text)
  if (
    near.some((text) => words.guests.has(text)) &&
    !near.some((text) => words.groups.has(text) && !words.guests.has(text))
  )
    return true
  const opening = tokens.slice(landing, landing + 3)
  if (opening[0]?.text === 'attend') return true
  // "to register their wells" and « s'inscrire au registre » are for the country.
  const after = tokens[landing + 1]
  if (opening[0]?.text === 'register' && (!after?.isWord || registering.test(after.text)))
    return true
  if (opening[0]?.text === "s'" && opening[1]?.text === 'inscrire')
    return (
      tokens[landing + 2]?.isWord !== true ||
      tokens.slice(landing + 2, landing + 6).some(({ text }) => enrolling.test(text))
    )
  // « se revoir dans deux ans »
  const [one, other] = opening
  if (one?.text === 'se' && /^(?:revoir|retrouver|reunir)$/.test(other?.text ?? '')) return true
  const first = opening.some(({ text }) => words.errands.has(text))
  return (
    first && tokens.slice(landing, landing + 12).some(({ text }) => words.errandThings.has(text))
  )
}

const registering = /^(?:online|for|at|on|before|by|via|through|here|early|now|and|with|as)$/
const enrolling =
  /^(?:ligne|colloque|congres|forum|seminaire|atelier|journee|avant|site|formulaire|nombreux|rapidement|tot|via|gratuitement)$/

/** Counts words by their blanks: an action names at least what is to be done and to what. */
const wordsIn = ({ folded }: Sentence, { start, end }: Span): number =>
  folded.text.slice(start, Math.min(end, start + 80)).split(/\s+/).length
