import { kinds } from '../arabic-landings'
import { recommendingVerbs } from '../words/arabic-triggers'
import { scopes } from '../words/event-words'
import type { Token } from '../tokens'
import { eventPrefix, isAhead, isCompound, isDayOfIt, isOrdinal, isToday } from './event-name'
import { isCapital, type FactReading, type FactSentence } from './fact-scope'
import { titleEnd } from './title-end'
import { weigh } from './title-weight'

/** A title's reading, with the token of its noun for the edition to be looked for beside it. */
export interface TitleReading extends FactReading {
  readonly noun: number
  readonly sentence: FactSentence
}

/** The names of events a sentence holds: المؤتمر الدولي ل…, Congrès international de …, International Conference on …. */
export function readTitles(sentence: FactSentence): readonly TitleReading[] {
  return sentence.tokens.flatMap((_, at) => {
    const skip = isCompound(sentence.tokens, at) ? 0 : eventPrefix(sentence.tokens[at]?.text ?? '')
    if (skip === null || isOtherEvent(sentence.tokens, at) || isDayOfIt(sentence.tokens, at))
      return []
    // « منظمة المؤتمر الإسلامي » is a body.
    if (/^(?:ال)?(?:منظمه|مجلس)$/.test(sentence.tokens[at - 1]?.text ?? '')) return []
    if (isToday(sentence.tokens, at) || isSubject(sentence.tokens, at)) return []
    const first = firstToken(sentence, at)
    const end = titleEnd(sentence, at)
    const from = (sentence.tokens[first]?.start ?? 0) + (first === at ? skip : 0)
    const to = sentence.tokens[end - 1]?.end ?? from
    const weight = weigh(sentence, { at, first, end, skip })
    return weight < 3.2
      ? []
      : [{ start: from, end: to, weight, language: sentence.language, noun: at, sentence }]
  })
}

/** A press conference, an opening one, the next one: none is the event that is told of. */
const isOtherEvent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:صحفي|صحفيه|الصحفي|الصحفيه|صحافي|صحافيه|المقبل|المقبله|القادم|القادمه|presse|inaugurale?|press|room|pleniere|plenaire)$/.test(
    tokens[at + 1]?.text ?? '',
  ) ||
  tokens.slice(at + 1, at + 3).some(({ text }) => text === 'presse') ||
  // « إلى عقد قمة عربية »: one that is asked for.
  (/^[وب]?(?:عقد|تنظيم|اقامه)$/.test(tokens[at - 1]?.text ?? '') &&
    (/^(?:الي|علي|ضروره|ب)$/.test(tokens[at - 2]?.text ?? '') ||
      /^ب/.test(tokens[at - 1]?.text ?? ''))) ||
  /^(?:press|keynote|news|video|prochain|prochaine|next)$/.test(tokens[at - 1]?.text ?? '') ||
  isAhead(tokens, at)

/** « حث المؤتمر المجتمع الدولي على …»: it asks somebody, and its name is over. */
const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text ?? ''
  return (
    /^ال/.test(tokens[at]?.text ?? '') &&
    kinds.some((kind) =>
      recommendingVerbs[kind].has((tokens[at - 1]?.text ?? '').replace(/^[وف]/, '')),
    ) &&
    /^ال/.test(next) &&
    !/(?:ي|يه)$/.test(next) &&
    !scopes.has(next) &&
    !isOrdinal(next)
  )
}

/** In English the words that qualify stand before the noun, the number of the edition first of all. */
function firstToken({ tokens, folded, language }: FactSentence, at: number): number {
  // « 3e Rencontre », « sixièmes Assises »: the number stands in the name.
  if (language === 'fr') return isOrdinal(tokens[at - 1]?.text ?? '') ? at - 1 : at
  if (language === 'ar') return at
  let first = at
  while (first > 0) {
    const before = tokens[first - 1]
    if (before && isOrdinal(before.text) && !/^(?:of|and)$/.test(tokens[first - 2]?.text ?? ''))
      return first - 1
    // "Economic and Social Development Summit": capitals to either side of "and" are one name.
    const isWithin =
      before?.text === 'and' &&
      isNameWord(folded, tokens[first]) &&
      isNameWord(folded, tokens[first - 2])
    if (isWithin) {
      first -= 2
      continue
    }
    if (!before?.isWord || /^(?:the|a|an|this|of|and|at|in)$/.test(before.text)) break
    if (!scopes.has(before.text) && !isCapital(folded, before.start)) break
    first--
  }
  return first
}

const isNameWord = (folded: FactSentence['folded'], token: Token | undefined): boolean =>
  token !== undefined && token.isWord && isCapital(folded, token.start)
