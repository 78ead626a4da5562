import type { Block } from './block'
import type { FoldedText } from './folded-text'
import { isAnnouncement } from './announcement'
import type { Sentence, Speaker } from './grammar'
import type { ReadLanguage } from './grammars'
import { headingAt } from './heading-at'
import { readHeading, type PlacedHeading } from './headings'
import { isAskedByAll, listAsks } from './list-asks'
import type { ListMarker } from './list-marker'
import type { Span } from './proposal'
import { isHeadline, readAsking, readProse, type ReadAction } from './read-actions'
import { readOffered } from './read-offered'
import { announcesList, sentencesOf, viewBlock, type View } from './view-block'

/** An action found in the folded text. */
export interface FoundAction extends ReadAction {
  readonly language: ReadLanguage
  readonly axis: number | null
  /** The block it stands in, and that block's number in its list, for the two languages to be paired by. */
  readonly block: number
  readonly number: number | null
}

export interface FoundAxis extends Span {
  readonly language: ReadLanguage
}

export interface FoundRecommendations {
  readonly axes: readonly FoundAxis[]
  readonly actions: readonly FoundAction[]
}

/** Where in the text the reader is. */
interface Place {
  zone: 'text' | 'recommendations' | 'aside'
  axis: number | null
  /** The last paragraph announced a list: « Les participants recommandent : ». */
  announced: boolean
  speaker: Speaker
  /** An axis's label stood alone; its words are on the next line. */
  awaitsTitle: boolean
  severalAsk: boolean
  /** Something was read under the axis at hand. */
  axisHasItems: boolean
  /** What is aside is an item of a list, as « Questions diverses » on an agenda, and ends with the list. */
  asideItem: ListMarker['kind'] | null
  /** The line before was one of a list without signs. */
  inLines: boolean
  /** The language of the list the block before was an item of. */
  listed: ReadLanguage | null
}

/** Reads the blocks in order: headings give axes, lists and prose give actions. */
export function readRecommendations(
  folded: FoldedText,
  blocks: readonly Block[],
): FoundRecommendations {
  const axes: FoundAxis[] = []
  const actions: FoundAction[] = []
  const place: Place = {
    zone: 'text',
    axis: null,
    announced: false,
    speaker: 'nobody',
    awaitsTitle: false,
    severalAsk: blocks.filter((block) => readHeading(block)?.kind === 'asking').length > 1,
    axisHasItems: false,
    asideItem: null,
    inLines: false,
    listed: null,
  }
  const views = blocks.map((block) => viewBlock(folded, block))
  const announces = isAnnouncement(folded.text)
  for (let i = 0; i < views.length; i++) {
    const view = views[i]
    if (!view || view.block.isNoise) continue
    const heading = headingAt(views, i, place)
    if (heading) {
      enter(heading, place, axes, view.language)
      const { marker } = view.block
      place.asideItem =
        place.zone === 'aside' && marker?.kind !== 'heading' ? (marker?.kind ?? null) : null
      continue
    }
    if (place.asideItem && view.block.blankBefore && view.block.marker?.kind !== place.asideItem) {
      place.zone = 'text'
      place.asideItem = null
    }
    // Only under a heading of recommendations does an announcement recommend.
    if (announces && place.zone !== 'recommendations') continue
    const isLine = isListedLine(view, place)
    const read = isLine
      ? readAsking(view, true)
      : view.block.marker
        ? readListItem(views, i, place)
        : readParagraph(views, i, place)
    if (view.block.marker) place.listed = view.language
    if (read.length > 0 && place.axis !== null) place.axisHasItems = true
    place.inLines = isLine && /[;,]\s*$/.test(view.block.text)
    actions.push(
      ...read.map((action) => ({
        ...action,
        language: view.language,
        axis: place.axis,
        block: i,
        number: view.block.marker?.value ?? null,
      })),
    )
  }
  return dropEmptyAxes({ axes, actions })
}

function enter(
  heading: PlacedHeading,
  place: Place,
  axes: FoundAxis[],
  language: ReadLanguage,
): void {
  place.speaker = 'nobody'
  place.awaitsTitle = false
  place.axisHasItems = false
  if (heading.kind === 'axis') {
    if (heading.title) axes.push({ ...heading.title, language })
    else place.awaitsTitle = true
    place.axis = axes.length - (heading.title ? 1 : 0)
    if (heading.opensRecommendations) place.zone = 'recommendations'
    if (place.zone === 'aside' && heading.isLabelled) place.zone = 'text'
    return
  }
  if (heading.kind === 'unknown') {
    if (place.zone === 'aside') place.zone = 'text'
    return
  }
  place.announced = false
  place.axis = null
  place.zone = zoneBehind[heading.kind]
}

const zoneBehind = {
  recommendations: 'recommendations',
  document: 'text',
  aside: 'aside',
  closing: 'aside',
} as const

/** After « formulent les vœux suivants : » lines that end in semicolons are a list without signs. */
function isListedLine({ block, opening, wordCount }: View, place: Place): boolean {
  if (block.marker || place.zone === 'aside' || opening === 'courtesy' || wordCount > 58)
    return false
  const isLine = /[;,]\s*$/.test(block.text) && !/[.!?]\s/.test(block.text)
  return place.inLines || (place.announced && isLine)
}

/** An item of a list, when the list is one of recommendations. */
function readListItem(views: readonly View[], i: number, place: Place): ReadAction[] {
  const view = views[i]
  if (!view || view.opening === 'courtesy' || isSaying(view) || view.wordCount < 2) return []
  const isList =
    place.zone === 'recommendations' ||
    place.announced ||
    view.block.marker?.kind === 'label' ||
    isAskedByAll(views, i, place.zone)
  const asks = view.opening === 'action' || view.opening === 'trigger'
  if (!isList && !(asks && listAsks(views, i, place.zone)))
    return place.zone === 'aside' ? [] : readProse(view, sentencesOf(view), place)
  if (announcesList(view)) {
    place.announced = true
    return []
  }
  return readAsking(view, isList)
}

/** An item that is nothing but words somebody said: "Paperwork kills exhibitions." */
const isSaying = ({ block: { text, marker } }: View): boolean =>
  marker?.kind !== 'label' && /^["«][^"»]{8,}["»]\.?\s*(?:[-,(].{0,60})?$/.test(text)

/** Running text: what recommending verbs govern; under a heading of recommendations also what opens with an action. */
function readParagraph(views: readonly View[], i: number, place: Place): ReadAction[] {
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
  if (announces) {
    place.announced = true
    // « كما قرر المؤتمر: » below the items of an axis begins a list of its own.
    if (place.axisHasItems) place.axis = null
  } else if (/:\s*$/.test(block.text)) place.announced = false
  if (
    stands &&
    !announces &&
    (opening === 'action' ||
      opening === 'trigger' ||
      (opening === 'modal' && place.zone === 'recommendations'))
  )
    return readAsking(view, false)
  if (place.zone === 'aside' || isHeadline(views, i)) return []
  const read = readProse(view, announces ? sentences.slice(0, -1) : sentences, place)
  if (announces) return read
  if (place.zone !== 'recommendations') place.announced = false
  return read.length === 0 && place.zone === 'recommendations' && place.speaker !== 'person'
    ? readOffered(view)
    : read
}

/** « … la résolution suivante : » and then the resolution between quotation marks: these words are the meeting's. */
const withoutQuotationMarks = (sentence: Sentence): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.filter(({ text }) => !/["«»]/.test(text)),
  startsQuoted: false,
})

function dropEmptyAxes({ axes, actions }: FoundRecommendations): FoundRecommendations {
  const used = new Set(actions.map(({ axis }) => axis))
  // « Axe 1 : Eau / المحور الأول: الماء »: the first of the two is the same axis, in the other language.
  axes.forEach(({ language, end }, i) => {
    const next = axes[i + 1]
    const isTwin = next && next.language !== language && next.start - end < 60
    if (isTwin && used.has(i + 1)) used.add(i)
  })
  const renumbered = new Map<number, number>()
  axes.forEach((_, i) => {
    if (used.has(i)) renumbered.set(i, renumbered.size)
  })
  return {
    axes: axes.filter((_, i) => used.has(i)),
    actions: actions.map((action) => ({
      ...action,
      axis: action.axis === null ? null : (renumbered.get(action.axis) ?? null),
    })),
  }
}
