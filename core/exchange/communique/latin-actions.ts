import { spanOfWords, type Sentence } from './grammar'
import { isFinite } from './latin-asks'
import { formAt, passLeadIns } from './latin-forms'
import { isAfterComma, nextAction } from './latin-next-action'
import type { LatinWords } from './latin-words'
import { matchPhrase } from './phrases'
import type { Span } from './proposal'
import { quotationEnd, type Token } from './tokens'

/** Cuts what follows a recommending verb into its actions, one span each. */
export function cutLatinActions(
  words: LatinWords,
  sentence: Sentence,
  from: number,
  end: number,
): Span[] {
  const { tokens } = sentence
  const to = quotationEnd(tokens, from, end)
  const spans: Span[] = []
  let first = passLeadIns(words, tokens, from)
  let form = formAt(words, tokens, first)
  let closed = -1
  const close = (end: number): void => {
    const span = isReference(tokens, first)
      ? null
      : spanOfWords(tokens, first, closed >= 0 ? closed : end)
    if (span) spans.push(span)
    closed = -1
  }
  for (let at = first + 1; at < to; at++) {
    if (closed < 0 && matchPhrase(tokens, at, words.reasons) > 0 && isAfterComma(tokens, at))
      closed = at
    if (closed < 0 && (isReported(words, tokens, at) || isReference(tokens, at))) closed = at
    if (closed < 0 && isDash(sentence, at) && tells(words, sentence, at, to)) closed = at
    const next = nextAction(words, tokens, { at, first, to, form })
    if (next === null) continue
    close(at)
    first = next
    form = formAt(words, tokens, first)
    at = next
  }
  close(to)
  return spans
}

/** « …, indique un communiqué », « …, a-t-il dit »: who says so, behind a comma. */
const isReported = (words: LatinWords, tokens: readonly Token[], at: number): boolean =>
  isAfterComma(tokens, at) &&
  (words.sayings.has(tokens[at]?.text ?? '') ||
    /^(?:indique|note|souligne|rapporte|selon|ont-ils|a-t-il|a-t-elle|ont-elles|a-t-on|the)$/.test(
      tokens[at]?.text ?? '',
    )) &&
  (words.language === 'fr' || words.sayings.has(tokens[at]?.text ?? ''))

/** « (paragraph 25d) » */
const isReference = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  /^(?:paras?|paragraph|paragraphe|voir|see|cf|annexe?)$/.test(tokens[at + 1]?.text ?? '')

/** « – losses exceed 30 % »: a dash with blanks around it parts the reason from the action. */
const isDash = ({ tokens, folded }: Sentence, at: number): boolean =>
  tokens[at]?.text === '-' &&
  /\s-\s/.test(folded.text.slice((tokens[at]?.start ?? 1) - 1, (tokens[at]?.end ?? 0) + 1))

const tells = (words: LatinWords, sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some((_, i) => isFinite(words, sentence, from + i)) ||
  /^(?:losses|this|these|it|they|il|elle|ils|elles|cela|ce|c')$/.test(
    sentence.tokens[from + 1]?.text ?? '',
  )
