import type { Sentence } from './grammar'
import { grammars } from './grammars'
import { readHeading } from './headings'
import { isHeadline, readAsking, readProse, type ReadAction } from './read-actions'
import { readOffered } from './read-offered'
import type { Place } from './reading-place'
import { announcesList, sentencesOf, type View } from './view-block'

/** Running text: what recommending verbs govern; under a heading of recommendations also what opens with an action. */
export function readParagraph(views: readonly View[], i: number, place: Place): ReadAction[] {
  const view = views[i]
  if (!view) return []
  const { block, opening } = view
  // A paragraph below a list in the same language is not one of its items any more.
  if (place.listed === view.language && place.zone !== 'recommendations') place.announced = false
  place.listed = null
  const isOwnWords = place.announced && /^["«]/.test(block.text)
  if (isOwnWords) place.speaker = 'group'
  const sentences = isOwnWords ? sentencesOf(view).map(withoutQuotationMarks) : sentencesOf(view)
  place.awaitsTitle = false
  // « Considérant que … ; »: nothing in a preamble asks.
  if (opening === 'courtesy' && /[;,]\s*$/.test(block.text)) return []
  const stands = place.zone === 'recommendations' || (place.announced && place.zone !== 'aside')
  const announces = announcesList(view)
  const last = sentences.at(-1)
  place.listsOther =
    !announces &&
    /:\s*$/.test(block.text) &&
    last !== undefined &&
    grammars[view.language].listsOther(last)
  if (announces) {
    place.announced = true
    // « كما قرر المؤتمر: » below the items of an axis begins a list of its own.
    if (place.axisHasItems) place.axis = null
  } else if (/:\s*$/.test(block.text)) place.announced = false
  if (isTitleLine(views, i)) return []
  if (
    stands &&
    !announces &&
    (opening === 'action' ||
      opening === 'trigger' ||
      (opening === 'modal' && place.zone === 'recommendations'))
  )
    return readAsking(view, false)
  if (isHeadline(views, i)) return []
  const running = announces ? sentences.slice(0, -1) : sentences
  // Under « Contexte » only what the meeting itself is said to recommend counts.
  if (place.zone === 'aside')
    return place.tells ? readProse(view, running.filter(grammars[view.language].asks), place) : []
  const read = readProse(view, running, place)
  if (announces) return read
  // « … التوصيات التالية: وضع …؛ والتسويق …»: the next paragraphs may go on with it.
  if (place.zone !== 'recommendations')
    place.announced = read.length > 1 && running.some((sentence) => opensListing(view, sentence))
  return read.length === 0 && place.zone === 'recommendations' && place.speaker !== 'person'
    ? readOffered(view)
    : read
}

function opensListing({ language }: View, sentence: Sentence): boolean {
  const colon = sentence.tokens.findIndex(({ text }) => text === ':')
  return (
    colon > 0 &&
    grammars[language].announces({ ...sentence, tokens: sentence.tokens.slice(0, colon + 1) })
  )
}

/** "Report on Activities 1990-91" over « For the attention of … »: a line without a stop above a heading titles a part. */
function isTitleLine(views: readonly View[], i: number): boolean {
  const view = views[i]
  const next = views.slice(i + 1, i + 10).find(({ block }) => !block.isNoise)
  if (!view || !next || view.block.marker || next.block.marker || view.wordCount > 16) return false
  if (/[.;:!?]["»)]?\s*$/.test(view.block.text)) return false
  const heading = readHeading(next.block)
  return heading?.kind === 'axis' && heading.isLabelled && view.opening !== 'trigger'
}

/** « … la résolution suivante : » and then the resolution between quotation marks: these words are the meeting's. */
const withoutQuotationMarks = (sentence: Sentence): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.filter(({ text }) => !/["«»]/.test(text)),
  startsQuoted: false,
})

/** After « formulent les vœux suivants : » lines that end in semicolons are a list without signs. */
export function isListedLine({ block, opening, wordCount }: View, place: Place): boolean {
  if (block.marker || place.zone === 'aside' || opening === 'courtesy' || wordCount > 58)
    return false
  const isLine = /[;,]\s*$/.test(block.text) && !/[.!?]\s/.test(block.text)
  return place.inLines || (place.announced && isLine)
}
