import type { Sentence } from './grammar'
import { grammars } from './grammars'
import { opensReport } from './quotations'
import type { Place } from './reading-place'
import { findFrom } from './tokens'
import type { View } from './view-block'

/**
 * « "Ban dynamite," the statement reads. It added: "Explore levies. »: what a meeting's act bids between quotation
 * marks is its own, over several sentences and paragraphs. For each sentence its words between the marks; null where
 * nothing of the kind is quoted.
 */
export function meetingsWords(
  view: View,
  sentences: readonly Sentence[],
  place: Place,
): readonly (Sentence | null)[] {
  const isQuoted = /^["«]/.test(view.block.text)
  let isOpen = place.quotes === 'open' && isQuoted
  const wasQuoted = place.quotes !== null
  place.quotes = wasQuoted && isQuoted ? 'before' : null
  const read = sentences.map((sentence, i) => {
    const { tokens } = sentence
    const opening = isOpen
      ? Number(marks.test(tokens[0]?.text ?? '')) - 1
      : openingMark(view, sentences, i, { place, wasQuoted })
    if (opening === null) return null
    const closing = findFrom(tokens, opening + 1, tokens.length, (text) => marks.test(text))
    isOpen = closing < 0
    place.quotes = 'before'
    place.speaker = 'group'
    return {
      ...sentence,
      tokens: tokens.slice(opening + 1, closing < 0 ? tokens.length : closing),
      startsQuoted: false,
    }
  })
  const [first] = sentences
  // "Summit resolved that …, and no closing mark: the next paragraph goes on with it.
  if (isQuoted && first && opensReport(first.tokens, 0)) {
    isOpen ||= !marks.test(
      view.block.text
        .slice(1)
        .replace(/[^"«»]/g, '')
        .at(-1) ?? '',
    )
    place.quotes = 'before'
    place.speaker = 'group'
  }
  if (isOpen) place.quotes = 'open'
  return read
}

const marks = /^["«»]$/

/** How many sentences one quotation goes on for, and how many words tell whose it is. */
const longest = 6
const mostTelling = 14

/** The mark that opens a quotation of the meeting in a sentence. */
function openingMark(
  view: View,
  sentences: readonly Sentence[],
  i: number,
  { place, wasQuoted }: { place: Place; wasQuoted: boolean },
): number | null {
  const sentence = sentences[i]
  if (!sentence || sentence.startsQuoted === true) return null
  const { tokens } = sentence
  const opening = tokens.findIndex(({ text }) => marks.test(text))
  if (opening < 0) return null
  const grammar = grammars[view.language]
  const bids = grammar.opening({ ...sentence, tokens: tokens.slice(opening + 1) })
  if (bids !== 'action' && bids !== 'trigger') return null
  if (opening > 0) {
    const lead = tokens.slice(0, opening)
    const isLead =
      lead.length > 1 && lead.length <= mostTelling && /^[:,]$/.test(lead.at(-1)?.text ?? '')
    return isLead && grammar.tellsOfMeeting(lead, place.speaker) ? opening : null
  }
  const last = sentences
    .slice(i, i + longest)
    .find((next, step) =>
      next.tokens.some(({ text }, at) => marks.test(text) && (step > 0 || at > 0)),
    )
  const closing = last?.tokens.findLastIndex(({ text }) => marks.test(text)) ?? -1
  const tail = last?.tokens.slice(closing + 1) ?? []
  if (tail.length < 2) return wasQuoted ? opening : null
  return tail.length <= mostTelling && grammar.tellsOfMeeting(tail, place.speaker) ? opening : null
}
