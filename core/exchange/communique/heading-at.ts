import type { Block } from './block'
import { eventPrefix } from './facts/event-name'
import { tellsFact } from './facts/labelled'
import { readHeading, type PlacedHeading } from './headings'
import { grammars } from './grammars'
import { announcesList, sentencesOf, type View } from './view-block'
import { whatIsAsked } from './words/headings'

/** What the blocks before have told of a place. */
export interface Surrounding {
  readonly zone: 'text' | 'recommendations' | 'aside'
  readonly announced: boolean
  readonly awaitsTitle: boolean
  /** « What museums can do », « What governments can do »: such headings are axes. */
  readonly severalAsk: boolean
}

/** A block that stands as a heading here, given what comes before and after it. */
export function headingAt(
  views: readonly View[],
  i: number,
  place: Surrounding,
): PlacedHeading | null {
  const view = views[i]
  if (!view) return null
  const read = readHeading(view.block)
  if (!read || isDateline(view.block.text) || tellsFact(view.block.text)) return null
  if (read.kind === 'asking' && standsOverPart(views, i) && view.opening !== 'trigger')
    return place.severalAsk
      ? { kind: 'axis', title: read.title, isLabelled: true, opensRecommendations: true }
      : { kind: 'recommendations' }
  const heading = read.kind === 'asking' ? ({ kind: 'unknown', title: read.title } as const) : read
  if (place.awaitsTitle && heading.kind === 'unknown' && !view.block.marker)
    return { kind: 'axis', title: heading.title, isLabelled: true }
  if (heading.kind !== 'unknown') {
    const asksItself =
      !whatIsAsked.test(view.block.text) &&
      (view.opening === 'trigger' || (view.opening === 'action' && view.block.marker !== null))
    if (heading.kind === 'recommendations' && (asksItself || !isTitleOfPart(view))) return null
    if (heading.kind === 'closing' && view.opening === 'trigger') return null
    // « Questions diverses » on the agenda closes the agenda only.
    if (heading.kind === 'closing' && view.block.marker && place.zone === 'aside')
      return { kind: 'unknown', title: { start: view.block.start, end: view.block.end } }
    const isOfRecommendations = heading.kind === 'axis' && heading.opensRecommendations
    if (heading.kind === 'axis' && view.opening === 'trigger') return null
    if (heading.kind === 'axis' && !isOfRecommendations && announcesList(view)) return null
    return heading.kind === 'aside' &&
      view.block.marker !== null &&
      view.wordCount > 3 &&
      place.zone === 'recommendations'
      ? null
      : heading
  }
  const { marker } = view.block
  const next = nextOf(views, i)
  if (!next) return null
  // The event's name on the first lines groups nothing, whatever stands under it.
  if (i < 3 && !marker && eventPrefix(view.block.text.split(/\s/, 1)[0] ?? '') !== null)
    return heading
  // Behind what recommends nothing a new line over a longer text begins something else.
  if (place.zone === 'aside' && !marker && isTitleOver(view, next)) return heading
  if (marker?.kind === 'heading')
    return place.zone === 'text' && next.block.marker?.kind !== 'label' && !standsOverAsks(next)
      ? heading
      : { kind: 'axis', title: heading.title, isLabelled: false }
  if (announcesList(view) || /,|^(?:حول|sur|autour|on|about|of|de|du|des)\s/.test(view.block.text))
    return null
  const isParent = marker ? isDeeper(view, next.block) : next.block.marker !== null
  if (marker && isPartOfProse(view, next))
    return { kind: 'axis', title: heading.title, isLabelled: true }
  const endsInColon = /:\s*$/.test(view.block.text)
  const asks = view.opening === 'action' || view.opening === 'trigger' || view.opening === 'modal'
  const childrenAsk = next.opening !== 'other' && next.opening !== 'courtesy'
  const inRecommendations = place.zone === 'recommendations' || place.announced
  if (
    isParent &&
    (childrenAsk || isShortTitle(view, place)) &&
    (!asks ||
      endsInColon ||
      partsLists(views, i, place) ||
      (marker && view.wordCount <= 8 && marker.kind !== 'bullet' && view.opening !== 'trigger'))
  )
    return marker || inRecommendations || endsInColon || view.wordCount <= 8
      ? { kind: 'axis', title: heading.title, isLabelled: false }
      : heading
  if (
    !marker &&
    !asks &&
    inRecommendations &&
    view.wordCount <= 9 &&
    (childrenAsk || endsInColon) &&
    view.block.text.length < next.block.text.length
  )
    return { kind: 'axis', title: heading.title, isLabelled: false }
  return null
}

/** "People" over "* Scholarships …" among recommendations: a word or two behind a blank line, without a sign. */
const isShortTitle = ({ block, wordCount }: View, place: Surrounding): boolean =>
  (place.zone === 'recommendations' || place.announced) &&
  block.marker === null &&
  wordCount <= 4 &&
  (/:\s*$/.test(block.text) || (block.blankBefore && !/[.;,]\s*$/.test(block.text)))

/** « إعداد المعلمين » without a sign between two lists with signs: it opens like an action and heads the second. */
function partsLists(views: readonly View[], i: number, place: Surrounding): boolean {
  const view = views[i]
  if (!view || view.block.marker || view.wordCount > 6 || /[.;,]\s*$/.test(view.block.text))
    return false
  const next = nextOf(views, i)?.block.marker
  // « 4) … » and « 5) … » are one list, whatever stands between.
  if (next?.kind !== 'bullet' && next?.value !== 1) return false
  const before = views.slice(Math.max(0, i - 10), i).findLast(({ block }) => !block.isNoise)
  return (
    (place.zone === 'recommendations' || place.announced) &&
    before?.language === view.language &&
    nextOf(views, i)?.language === view.language &&
    (before.block.marker !== null || readHeading(before.block)?.kind === 'recommendations')
  )
}

const isTitleOver = ({ wordCount, block, opening }: View, next: View): boolean =>
  wordCount <= 6 &&
  block.blankBefore &&
  opening === 'other' &&
  !next.block.marker &&
  next.wordCount > 12

/** « طنجة 18-20 شتنبر 2023 » heads nothing. */
const isDateline = (text: string): boolean =>
  text.length < 200 && /\d{1,2}\D.*(?:19|20)\d\d\s*$/.test(text)

/** Whether an item that asks stands under a heading. */
const standsOverAsks = ({ block, opening }: View): boolean =>
  block.marker !== null &&
  block.marker.kind !== 'heading' &&
  (opening === 'action' || opening === 'trigger')

/** Whether a line has a list or a longer text under it. */
function standsOverPart(views: readonly View[], i: number): boolean {
  const next = nextOf(views, i)
  if (!next) return false
  return next.block.marker !== null || next.wordCount > (views[i]?.wordCount ?? 0) + 3
}

/** A headline that speaks of recommendations and says what they ask is no heading over them. */
const isTitleOfPart = (view: View): boolean => view.wordCount <= 12

const nextOf = (views: readonly View[], i: number): View | undefined =>
  views.slice(i + 1, i + 40).find(({ block }) => !block.isNoise)

/** « 1. Medication safety » over a paragraph that asks. */
function isPartOfProse(view: View, next: View): boolean {
  const { block, wordCount, opening } = view
  const isTitle =
    /^(?:number|roman|letter|ordinal)$/.test(block.marker?.kind ?? '') && wordCount <= 8
  if (
    !isTitle ||
    (opening !== 'other' && wordCount > 2) ||
    next.block.marker ||
    next.wordCount <= 12
  )
    return false
  const { readProse } = grammars[next.language]
  return sentencesOf(next).some((sentence) => readProse(sentence, 'group').actions.length > 0)
}

/** Whether a block is one step further in than the one before: another kind of sign, or further from the edge. */
function isDeeper({ block: { marker, indent }, wordCount }: View, next: Block): boolean {
  if (!marker) return false
  // « B. Stockage » and then « 4. Construire… »: the numbers run on under letters.
  const isLettered = /^(?:letter|roman|ordinal)$/.test(marker.kind)
  if (isLettered && wordCount <= 6 && next.marker?.kind === 'number') return true
  if (!next.marker) return marker.kind === 'ordinal' || marker.kind === 'roman'
  if (next.indent > indent + 1) return true
  return (
    next.marker.kind !== marker.kind &&
    (next.marker.value === 1 || next.marker.kind === 'bullet' || next.marker.kind === 'label')
  )
}
