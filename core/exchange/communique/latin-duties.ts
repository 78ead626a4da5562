import { spanOfWords, type Sentence } from './grammar'
import { cutLatinActions } from './latin-actions'
import { isMust } from './latin-asks'
import { isCapital } from './facts/fact-scope'
import { formAt, passLeadIns } from './latin-forms'
import { isOnlySaid } from './latin-needs'
import type { LatinWords } from './latin-words'
import type { Span } from './proposal'
import { countWords, findBefore, findFrom, type Token } from './tokens'

/** What was talked about or found, not what is asked for. */
const topics =
  /^(?:axes?|themes?|sessions?|volets?|questions?|sujets?|defis?|constats?|problemes?|objectifs?|programme|missions?|activites?|topics?|panels?|issues|challenges|problems|objectives|findings|aims?|goals?|subjects?|tracks?)$/

/** « plusieurs leviers : moderniser…, ouvrir… et harmoniser… »: behind a colon several actions in a row are asked for. */
export function readListed(words: LatinWords, sentence: Sentence): readonly Span[] {
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

const turning = /^(?:enfin|ensuite|finally|lastly|moreover|furthermore|also|egalement)$/

/** « Plusieurs recommandations ont été faites. Il s'agit notamment de la création …», "They include a ban …". */
export function readNamed(
  words: LatinWords,
  sentence: Sentence,
  before: Sentence,
): readonly Span[] {
  const { tokens } = sentence
  const opening = tokens.slice(0, 3).map(({ text }) => text)
  const isListing = listing.test(opening.join(' '))
  if (!isListing || sentence.startsQuoted === true) return []
  const isNamed = ({ text }: Token): boolean =>
    words.named.has(text) || (words.asking.nouns.has(text) && text.endsWith('s'))
  if (!before.tokens.some(isNamed)) return []
  const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ':')
  const things = colon > 0 ? thingsBehind(tokens, colon + 1) : []
  if (things.length > 1) return things
  const shown = findFrom(tokens, 1, 5, (text) => showing.test(text))
  if (shown > 0) return cutLatinActions(words, sentence, shown + 1, tokens.length)
  const link = findFrom(tokens, 1, 8, (text) =>
    words.language === 'fr' ? /^(?:de|d'|du|des|:)$/.test(text) : words.namely.has(text),
  )
  return link < 0 ? [] : cutLatinActions(words, sentence, link + 1, tokens.length)
}

/** « On y trouve … » */
const showing = /^(?:trouve|releve|lit|figurent|figure|citons|citer|retient|retiendra|citera)$/

/** "Among them: a road fund, airship trials, and tax relief": between commas whatever is named is asked for. */
function thingsBehind(tokens: readonly Token[], from: number): readonly Span[] {
  const spans: Span[] = []
  let first = from
  for (let at = from; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.text !== ',') continue
    const start = /^(?:and|et)$/.test(tokens[first]?.text ?? '') ? first + 1 : first
    const length = countWords(tokens, start, at)
    const span = spanOfWords(tokens, start, at)
    if (!span || length < 2 || length > 14) return []
    spans.push(span)
    first = at + 1
  }
  return spans
}

const listing =
  /^(?:il s' agit|ce sont|on y .*|y (?:figurent|figure) .*|citons .*|on (?:peut|retient|retiendra|citera) .*|(?:they|these|those) (?:include|are|were|included|cover) .*|among (?:them|these) .*)$/

/** « Les communes devraient… ; l'agence doit… »: each clause that says what must be done is an action. */
export function readMusts(words: LatinWords, sentence: Sentence): Span[] {
  const { tokens, startsQuoted } = sentence
  if (startsQuoted === true || tokens.at(-1)?.text === ':') return []
  if (tokens.some(({ text }) => /["«»?]/.test(text))) return []
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !/^[;:]$/.test(tokens[at]?.text ?? '')) continue
    const must = findFrom(tokens, from, at - from, (_, i) => isMust(words, tokens, i))
    const isJoined = /^(?:and|et)$/.test(tokens[from]?.text ?? '')
    const isTurn = turning.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ','
    const clause = isTurn
      ? from + 2
      : isJoined
        ? from + 1
        : from === 0
          ? behindDateline(sentence)
          : from
    const says = tokens
      .slice(clause, Math.max(must, clause))
      .findLastIndex(({ text }) => saying.test(text))
    const opens = says < 0 ? clause : clause + says + 1
    const span = spanOfWords(tokens, opens, reportFrom(words, tokens, clause, at))
    if (tokens.slice(from, must).some(({ text }) => words.guests.has(text))) {
      from = at + 1
      continue
    }
    const isNextEvent = tokens
      .slice(from, Math.min(at, from + 5))
      .some(({ text }) => words.errandThings.has(text))
    const isErrand =
      tokens.slice(must + 1, must + 3).some(({ text }) => words.errands.has(text)) &&
      tokens
        .slice(must + 2, Math.min(at, must + 10))
        .some(({ text }) => words.errandThings.has(text))
    const isAdvice =
      tokens.slice(from, must).some(({ text }) => /^(?:you|vous|i|je)$/.test(text)) ||
      // « Ils devraient déboucher sur… »: what is to be expected.
      (must <= clause + 1 &&
        /^(?:ils|elles|il|elle|they|it|this|cela|ceci|nothing|rien)$/.test(
          tokens[clause]?.text ?? '',
        ) &&
        tokens[must]?.text !== 'faut')
    if (
      must > from &&
      span &&
      !isAdvice &&
      !isErrand &&
      !isOnlySaid(words, tokens, must) &&
      !isNextEvent
    )
      spans.push(...apart(words, sentence, span, must, at))
    from = at + 1
  }
  return spans
}

/** "Cities should recognise maps and include residents": what is joined on with a verb is an action of its own. */
function apart(
  words: LatinWords,
  sentence: Sentence,
  whole: Span,
  must: number,
  to: number,
): readonly Span[] {
  if (formAt(words, sentence.tokens, must + 1) !== 'verb') return [whole]
  const [first, ...rest] = cutLatinActions(words, sentence, must + 1, to)
  if (!first || rest.length === 0) return [whole]
  return [
    { start: whole.start, end: first.end },
    ...rest.map(({ start, end }) => ({ start, end: Math.min(end, whole.end) })),
  ]
}

/** "Leaders say Ottawa must act": what they say is the duty. */
const saying = /^says?$/

/** "VIENTIANE, Nov 23 - Governments should …": behind the dash of a dispatch. */
function behindDateline({ tokens, folded }: Sentence): number {
  const dash = findFrom(tokens, 1, 8, (text) => text === '-')
  const isPlace = isCapital(folded, tokens[0]?.start ?? 0)
  return dash > 0 && isPlace && /\s/.test(folded.text.charAt((tokens[dash]?.start ?? 0) - 1))
    ? dash + 1
    : 0
}

/** "…, they said": who says so, at the end of the clause. */
function reportFrom(words: LatinWords, tokens: readonly Token[], from: number, to: number): number {
  const comma = findBefore(tokens, to, 18, (text) => text === ',')
  const tail = tokens.slice(comma + 1, Math.min(to, comma + 7))
  return comma > from && tail.some(({ text }) => words.sayings.has(text)) ? comma : to
}

/** « Offices should deploy teams and accept statements »: the first action keeps its subject. */
export function readDuty(words: LatinWords, sentence: Sentence): readonly Span[] | null {
  const { tokens } = sentence
  const must = findFrom(tokens, 1, 20, (text) => words.musts.has(text))
  if (must < 0 || formAt(words, tokens, 0) !== 'clause') return null
  const [first, ...rest] = cutLatinActions(words, sentence, must + 1, tokens.length)
  const whole = spanOfWords(tokens, 0, tokens.length)
  return first && whole ? [{ start: whole.start, end: first.end }, ...rest] : null
}
