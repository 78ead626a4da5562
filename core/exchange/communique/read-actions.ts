import type { Sentence } from './grammar'
import { grammars, type ReadLanguage } from './grammars'
import { meetingsWords } from './meetings-words'
import type { Span } from './proposal'
import type { Place } from './reading-place'
import { countWords } from './tokens'
import { sentencesOf, type View } from './view-block'

/** An action with the sentences that explain it, in the folded text. */
export interface ReadAction extends Span {
  readonly rationale: Span | null
}

/** The actions of a block that asks: its first sentence, and each later one that asks too; the rest explains. */
export function readAsking(view: View, takesAnything: boolean): ReadAction[] {
  const { block, language } = view
  const grammar = grammars[language]
  const read: ReadAction[] = []
  const sentences = sentencesOf(view)
  // « Les données manquent. Les villes devraient les publier. »: the finding first, then what is asked.
  const isFinding =
    sentences.length > 1 &&
    grammar.opening(sentences[0] ?? { folded: view.folded, tokens: [] }) === 'other' &&
    grammar.opening(sentences[1] ?? { folded: view.folded, tokens: [] }) !== 'other'
  sentences.forEach((sentence, i) => {
    if (isFinding && i === 0) return
    if (i === 0 && isLabelOf(sentence, sentences[1], language)) return
    const shown = withoutLabel(sentence, language)
    const opening = grammar.opening(shown)
    if (opening === 'courtesy') return
    const asks = opening === 'action' || opening === 'trigger' || opening === 'modal'
    const isFirst = read.length === 0 && i <= 1
    const isOwn = opening !== 'modal' || asksAnew(sentence, sentences[i - 1])
    if (isFirst ? asks || takesAnything : asks && isOwn) {
      const spans =
        opening === 'other' || (opening === 'modal' && language === 'ar')
          ? wholeOf(shown)
          : grammar.readItem(shown)
      // What opens with a verb that asks and cannot be cut is offered whole.
      const found = spans.length > 0 ? spans : wholeOf(shown)
      read.push(...found.map((span) => ({ ...span, rationale: null })))
      return
    }
    const last = read.at(-1)
    const end = sentence.tokens.at(-1)?.end ?? block.end
    const start = sentence.tokens[0]?.start ?? end
    if (last)
      read[read.length - 1] = { ...last, rationale: { start: last.rationale?.start ?? start, end } }
  })
  return read
}

/** « Train. Give every ministry two officers. »: a word or two before the sentence that asks. */
function isLabelOf(first: Sentence, next: Sentence | undefined, language: ReadLanguage): boolean {
  if (!next) return false
  const { folded, tokens } = first
  const start = folded.origins[tokens[0]?.start ?? 0] ?? 0
  const isBold = folded.source.slice(start - 2, start) === '**'
  const opening = grammars[language].opening(next)
  if (isBold && countWords(next.tokens, 0, next.tokens.length) > 3)
    return countWords(tokens, 0, tokens.length) <= 5
  return countWords(first.tokens, 0, first.tokens.length) <= 3 && opening === 'action'
}

/** A further sentence of duty asks anew, unless it speaks of what the one before named: « They should…, The maps should… ». */
function asksAnew({ tokens }: Sentence, before: Sentence | undefined): boolean {
  const head = tokens.filter(({ isWord }) => isWord).slice(0, 3)
  const first = head[0]?.text ?? ''
  if (backward.test(first)) return false
  const subject = /^(?:the|le|la|les|l')$/.test(first) ? head[1]?.text : first
  return !before?.tokens.some(({ text }) => text.length > 3 && text === subject)
}

const backward =
  /^(?:they|it|this|these|that|those|such|its|their|he|she|we|you|il|elle|ils|elles|ce|cela|cet|cette|ces|celle-ci|celui-ci|on|vous|leur|leurs|و?هذ\S*|و?ذلك|و?تلك|و?هي|و?هو|و?يجب|و?ينبغي|و?يتعين)$/

function wholeOf({ tokens }: Sentence): Span[] {
  const first = tokens.find(({ isWord, text }) => isWord || /[«"(]/.test(text))
  const last = tokens.findLast(({ isWord, text }) => isWord || /[»")%]/.test(text))
  return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : []
}

/** « التمويل: إحداث صندوق »: the label goes, when what follows it asks for something. */
function withoutLabel(sentence: Sentence, language: ReadLanguage): Sentence {
  const colon = sentence.tokens.slice(0, 9).findIndex(({ text }) => text === ':')
  if (colon < 1) return sentence
  const rest = { ...sentence, tokens: sentence.tokens.slice(colon + 1) }
  const opening = grammars[language].opening(rest)
  return rest.tokens.length > 1 && (opening === 'action' || opening === 'trigger') ? rest : sentence
}

/** The actions that recommending verbs govern, sentence after sentence, and those its own act bids. */
export function readProse(
  view: View,
  sentences: readonly Sentence[],
  place: Pick<Place, 'speaker'> & Partial<Place>,
): ReadAction[] {
  const grammar = grammars[view.language]
  const quotations = isPlace(place) ? meetingsWords(view, sentences, place) : []
  return sentences.flatMap((sentence, i) => {
    // « 1. »: a number alone asks for nothing.
    if (sentence.tokens.length <= 2 && !/\p{L}/u.test(sentence.tokens[0]?.text ?? '')) return []
    const before = sentences[i - 1]
    const quoted = quotations[i]
    const listed = before ? grammar.readListing(sentence, before) : []
    const own = quoted
      ? grammar.opening(quoted) === 'action'
        ? grammar.readItem(quoted)
        : grammar.readProse(quoted, 'group').actions
      : listed
    if (own.length > 0) return own.map((span) => ({ ...span, rationale: null }))
    const { actions, speaker } = grammar.readProse(sentence, place.speaker)
    place.speaker = speaker
    return actions.map((span) => ({ ...span, rationale: null }))
  })
}

const isPlace = (place: Partial<Place>): place is Place => place.quotes !== undefined

/** How far down a page its headlines stand. */
const lastHeadline = 12

/** A line without a full stop above a longer text: what it says the text says again. */
export function isHeadline(views: readonly View[], i: number): boolean {
  const view = views[i]
  if (!view || i > lastHeadline) return false
  const { block, wordCount } = view
  const isLine = block.marker === null && wordCount <= 25 && !/[.;!?:"»)]\s*$/.test(block.text)
  return (
    isLine && views.slice(i + 1).some((next) => !next.block.isNoise && next.wordCount > wordCount)
  )
}
