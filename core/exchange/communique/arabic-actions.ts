import { asksOf, isOver } from './arabic-closings'
import { actionStart, opens, passLeadIns } from './arabic-lead-ins'
import { isEmbedded, isOwnedAlone, sharesObject } from './arabic-embedded'
import { findNeed } from './arabic-needs'
import { readActionWord, readDefiniteAction } from './arabic-words'
import { spanOfWords, type Sentence } from './grammar'
import { matchPhrase, matchPhraseFrom } from './phrases'
import type { Span } from './proposal'
import { countWords, quotationEnd } from './tokens'
import { asksNothing } from './words/arabic-needs'
import {
  conditions,
  joiners,
  leadIns,
  means,
  reasonPhrases,
  reasons,
} from './words/arabic-triggers'

/** Cuts what follows a recommending verb into its actions, one span each. */
export function cutArabicActions(
  sentence: Sentence,
  from: number,
  end: number,
  skip: number,
): Span[] {
  const { tokens } = sentence
  const to = quotationEnd(tokens, from, end)
  const spans: Span[] = []
  let first = passLeadIns(sentence, from)
  let start = actionStart(sentence, first, first === from ? skip : 0)
  let closed = -1
  let inReasons = false
  const led = tokens[from - 1]?.text ?? ''
  const close = (end: number): void => {
    const span = spanOfWords(tokens, first, closed >= 0 ? closed : end)
    if (span && span.end > start) spans.push({ start: Math.max(span.start, start), end: span.end })
    closed = -1
    inReasons = false
  }
  for (let at = first + 1; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    const afterComma = /^[,;]$/.test(tokens[at - 1]?.text ?? '')
    // « مرتبة حسب الأولوية » says how; «، حسب المتدخلين » who says so.
    const givesReason = reasons.has(text) && (text !== 'حسب' || afterComma)
    if (closed < 0 && (givesReason || matchPhrase(tokens, at, reasonPhrases) > 0)) {
      // « وذلك لما تراكم …»: the words that lead up to the reason go with it.
      closed = /^وذلك$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
      inReasons = true
    }
    if (closed < 0 && isOver(sentence, at)) closed = at
    const next = nextAction(sentence, { at, first, to, led, afterComma, inReasons })
    if (!next) continue
    close(at)
    first = next.token
    start = next.start
    at = next.token
  }
  close(to)
  return spans
}

interface Place {
  readonly at: number
  /** The first token of the action under way. */
  readonly first: number
  readonly to: number
  /** The particle that led to the first action: إلى، على. */
  readonly led: string
  readonly afterComma: boolean
  readonly inReasons: boolean
}

/** The action that begins at a place, joined to the one under way; null when the place belongs to that one. */
function nextAction(
  sentence: Sentence,
  place: Place,
): { readonly token: number; readonly start: number } | null {
  const { tokens, folded } = sentence
  const { at, first, to, led, afterComma, inReasons } = place
  if (/^وعقدت?$/.test(tokens[at]?.text ?? '') && isOver(sentence, at)) return null
  const text = tokens[at]?.text ?? ''
  // «أن تفتح …، وأن تعفي …»; « وأن يكون ذلك بالتدريج » only says how.
  const isHow = tokens[at + 1]?.text === 'يكون' && tokens[at + 2]?.text === 'ذلك'
  if (/^وب?ان$/.test(text) && /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '') && !isHow)
    return { token: at + 1, start: tokens[at + 1]?.start ?? 0 }
  // «وأنه من الواجب إخضاع …، وأن على الوزارة إصدار …».
  if (/^وان(?:ه|ها)?$/.test(text)) {
    const token = duty(sentence, at + 1, to)
    if (token !== null) return { token, start: actionStart(sentence, token, 0) }
  }
  // « طالبوا بإنصاف …، وبتسعيرة …»: the particle comes again before a noun that is not known.
  const isLedAgain = afterComma && repeatedBy.test(text) && tokens[first]?.text.startsWith('ب')
  if (isLedAgain && hasObject(sentence, at, to))
    return { token: at, start: (tokens[at]?.start ?? 0) + 2 }
  // « دعا إلى منحهن الأولوية … وإلى مجانية الخدمة »: whatever follows the particle that comes again is asked for.
  if (/^(?:الي|علي|عن)$/.test(led) && text === `و${led}` && !isTurn(tokens[at + 1]?.text ?? '')) {
    const token = passLeadIns(sentence, at + 1)
    if (hasObject(sentence, token, to)) return { token, start: actionStart(sentence, token, 1) }
  }
  // « طلبوا من الوزارة تسيير …، ومن النقابة اعتماد … »: somebody else is asked something else.
  if (text === 'ومن' && afterComma)
    for (let token = at + 2; token < Math.min(to, at + 7); token++) {
      const noun = opens(sentence, token)
      if (noun && !noun.hasAnd && noun.preposition === '' && hasObject(sentence, token, to))
        return { token, start: noun.start }
    }
  // « … و تبادل الوثائق »: the particle written apart.
  if (text === 'و' && !inReasons && countWords(tokens, first, at) > 1) {
    const noun = opens(sentence, at + 1)
    const joins = noun !== null && !noun.hasAnd && !isEmbedded(sentence, first, at)
    if (joins && hasObject(sentence, at + 1, to)) return { token: at + 1, start: noun.start }
  }
  // « …؛ والتسويق لذخائر تراثنا »: behind a semicolon stands another, whatever its noun.
  const isParted = tokens[at - 1]?.text === ';' && /^وال?\S{3,}/.test(text)
  if (isParted && !asksNothing.has(text.slice(1)) && hasObject(sentence, at, to))
    return { token: at, start: (tokens[at]?.start ?? 0) + 1 }
  const other = /^(?:الي|علي)$/.test(led) ? nextAddressed(sentence, at, to, led) : null
  if (other !== null) return { token: other, start: actionStart(sentence, other, 1) }
  const joiner = matchPhraseFrom(withoutAnd(text), tokens, at, joiners)
  const joinerLength = joiner || matchPhrase(tokens, at, joiners)
  if (joinerLength > 0) {
    const particle = /^(?:علي|الي|عن|ب)$/.test(tokens[at + joinerLength]?.text ?? '') ? 1 : 0
    const after = at + joinerLength + particle
    const token = passLeadIns(sentence, after)
    if (/^و?مع$/.test(text) && token === after && !hasOwnObject(sentence, token, to)) return null
    if (text === 'مع' && !afterComma && conditions.has(tokens[token]?.text ?? '')) return null
    return opens(sentence, token) ? { token, start: actionStart(sentence, token, 1) } : null
  }
  if (inReasons || countWords(tokens, first, at) < 2) return null
  if (afterComma && isListOfMeans(sentence, at, to)) {
    const token = at + matchPhraseFrom(withoutAnd(text), tokens, at, means)
    return { token, start: actionStart(sentence, token, 1) }
  }
  const leadIn =
    text.startsWith('و') || afterComma
      ? matchPhraseFrom(text.startsWith('و') ? text.slice(1) : text, tokens, at, leadIns)
      : 0
  if (leadIn > 0 && opens(sentence, passLeadIns(sentence, at + leadIn))) {
    const token = passLeadIns(sentence, at + leadIn)
    return { token, start: actionStart(sentence, token, 1) }
  }
  const noun =
    readActionWord(folded, tokens[at], countWords(tokens, first, at) > 3) ??
    readDefiniteAction(tokens, at)
  if (!noun || (!noun.hasAnd && !afterComma) || noun.preposition === 'ل') return null
  if (!afterComma && (isEmbedded(sentence, first, at) || sharesObject(sentence, at))) return null
  // « حماية الفكر وتحصينه وتقديم …»: one that its object is written onto, and that says no more, goes with the one before.
  if (isOwnedAlone(sentence, at)) return null
  return hasObject(sentence, at, to) ? { token: at, start: noun.start } : null
}

/** « حث القطاع الخاص على استقبال … والسلطات المحلية على توفير …»: somebody else is asked something else. */
function nextAddressed(sentence: Sentence, at: number, to: number, led: string): number | null {
  const { tokens } = sentence
  if (!/^و(?:ال|لل)\S{3,}/.test(tokens[at]?.text ?? '')) return null
  for (let i = at + 1; i < Math.min(to - 1, at + 8); i++) {
    if (/^[,;.]$/.test(tokens[i]?.text ?? '') || asksAgain(tokens[i]?.text ?? '')) return null
    if (tokens[i]?.text !== led) continue
    const token = passLeadIns(sentence, i + 1)
    return opens(sentence, token) ? token : null
  }
  return null
}

/** « … ودعاهم إلى »: a verb that asks leads to what follows it. */
const asksAgain = (word: string): boolean => asksOf(withoutAnd(word).replace(/(?:هم|هن|ها|ه)$/, ''))

/** The action behind a word of duty, or behind «على» and who must act. */
function duty(sentence: Sentence, from: number, to: number): number | null {
  const need = findNeed(sentence, from) ?? findNeed(sentence, from + 1)
  if (need) return need.landing
  if (sentence.tokens[from]?.text !== 'علي') return null
  for (let at = from + 2; at < Math.min(to, from + 8); at++) {
    const noun = opens(sentence, at)
    if (noun && !noun.hasAnd && noun.preposition === '') return at
  }
  return null
}

/** « وعلى المستوى الجهوي … »، « وإلى جانب ذلك »: the sentence turns to something else. */
const isTurn = (word: string): boolean =>
  /^(?:ال)?(?:مستوي|صعيد|هامش|رغم|جانب|حدود|غايه|حين|اثر|ضوء|ذلك|هذا|راس|راسها|ان|انه|اساس|وجه|سبيل)$/.test(
    word,
  )

/** « مع منح الخريجين قروضا »: an action with an object of its own. */
const hasOwnObject = ({ folded, tokens }: Sentence, at: number, to: number): boolean =>
  readActionWord(folded, tokens[at])?.preposition === '' && countWords(tokens, at, to) >= 3

const repeatedBy =
  /^وب(?!ال|ما$|ان|ذلك|هذ|كل|فضل|دون|شكل|صفه|حضور|مشارك|تعاون|شراك|مناسب|رعاي|دعم$)\S{3,}/

const withoutAnd = (word: string): string => (word.startsWith('و') ? word.slice(1) : word)

function hasObject({ tokens }: Sentence, at: number, to: number): boolean {
  return at + 1 < to && tokens[at + 1]?.isWord === true
}

/** «، عبر دعم …، وتعميم …»: the means are listed, each an action of its own. */
function isListOfMeans({ folded, tokens }: Sentence, at: number, to: number): boolean {
  const length = matchPhraseFrom(withoutAnd(tokens[at]?.text ?? ''), tokens, at, means)
  if (length === 0 || !readActionWord(folded, tokens[at + length])) return false
  for (let i = at + length + 1; i < to; i++)
    if (tokens[i - 1]?.text === ',' && readActionWord(folded, tokens[i])?.hasAnd) return true
  return false
}
