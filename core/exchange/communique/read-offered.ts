import { tellsOfComing } from './announcement'
import { eventPrefix } from './facts/event-name'
import { spanOfWords, type Sentence } from './grammar'
import { grammars } from './grammars'
import type { Span } from './proposal'
import type { ReadAction } from './read-actions'
import { countWords, type Token } from './tokens'
import { sentencesOf, type View } from './view-block'

/**
 * What a paragraph under a heading of recommendations may ask for though no verb says so: « Du ministère : un plan
 * pluriannuel ; la gratuité des analyses. » Nothing there is lost; the reader refuses what was only told.
 */
export function readOffered(view: View): ReadAction[] {
  const grammar = grammars[view.language]
  if (!mayAsk(view)) return []
  return sentencesOf(view).flatMap((sentence) => {
    if (sentence.startsQuoted === true || grammar.opening(sentence) === 'courtesy') return []
    const parts = partsOf(sentence)
    if (
      parts.length < 2 &&
      (grammar.isTold(sentence) || isComing(sentence) || tellsOfEvent(sentence))
    )
      return []
    return parts
      .flatMap((part) => readPart(view, part))
      .map((span) => ({ ...span, rationale: null }))
  })
}

/** A sentence of some length, no line of a title page or a menu. */
const mayAsk = ({ block: { text }, wordCount }: View): boolean =>
  wordCount > 3 && /[.;]["»)]?\s*$/.test(text) && !/[|]|["»]\.?\s*$/.test(text)

/** The event's name with its year, or thanks: how it went. */
const tellsOfEvent = ({ tokens }: Sentence): boolean =>
  tokens.some(({ text }) => /^(?:thank|remercie|remercient|تقديرهم|شكرهم|امتنانهم)$/.test(text)) ||
  (tokens.some(({ text }) => eventPrefix(text) !== null) &&
    tokens.some(({ text }) => /^(?:19|20|14)\d\d$/.test(text)))

/** « La prochaine édition aura lieu à… ». */
const isComing = ({ folded, tokens }: Sentence): boolean =>
  tellsOfComing(folded.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))

/** An action of its own, in the form the language knows or as a whole. */
function readPart({ language }: View, part: Sentence): readonly Span[] {
  const grammar = grammars[language]
  const opening = grammar.opening(part)
  if (opening === 'courtesy') return []
  if (opening === 'action' || opening === 'trigger') return grammar.readItem(part)
  const whole = spanOfWords(part.tokens, 0, part.tokens.length)
  return whole ? [whole] : []
}

/** What stands behind a label, parted by semicolons, or by commas where all parts are short. */
export function partsOf(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence
  const colon = tokens.slice(0, 12).findIndex(({ text }) => text === ':')
  const from = colon > 0 && colon < tokens.length - 1 ? colon + 1 : 0
  const bySemicolon = cutAt(tokens, from, (text) => text === ';')
  if (bySemicolon.length > 1 || from === 0)
    return bySemicolon.map((part) => ({ ...sentence, tokens: part }))
  const byComma = cutAt(tokens, from, (text) => text === ',')
  const isList =
    byComma.length > 1 &&
    byComma.every((part) => {
      const length = countWords(part, 0, part.length)
      return length >= 2 && length <= 14
    })
  return (isList ? byComma : bySemicolon).map((part) => ({ ...sentence, tokens: part }))
}

function cutAt(
  tokens: readonly Token[],
  from: number,
  cuts: (text: string) => boolean,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(from))
    if (cuts(token.text)) parts.push([])
    else parts.at(-1)?.push(token)
  return parts.filter((part) => part.some(({ isWord }) => isWord))
}
