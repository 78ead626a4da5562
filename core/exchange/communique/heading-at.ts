import type { Block } from './block'
import { readHeading, type Heading } from './headings'
import { announcesList, type View } from './view-block'

/** What the blocks before have told of a place. */
export interface Surrounding {
  readonly zone: 'text' | 'recommendations' | 'aside'
  readonly announced: boolean
  readonly awaitsTitle: boolean
}

/** A block that stands as a heading here, given what comes before and after it. */
export function headingAt(views: readonly View[], i: number, place: Surrounding): Heading | null {
  const view = views[i]
  if (!view) return null
  const heading = readHeading(view.block)
  if (!heading) return null
  if (place.awaitsTitle && heading.kind === 'unknown' && !view.block.marker)
    return { kind: 'axis', title: heading.title, isLabelled: true }
  if (heading.kind !== 'unknown') {
    if (heading.kind === 'recommendations' && (view.opening === 'trigger' || !isTitleOfPart(view)))
      return null
    if (heading.kind === 'closing' && view.opening === 'trigger') return null
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
  if (marker?.kind === 'heading')
    return place.zone === 'text' && next.block.marker?.kind !== 'label'
      ? heading
      : { kind: 'axis', title: heading.title, isLabelled: false }
  if (announcesList(view) || /,|^(?:حول|sur|autour|on|about|of|de|du|des)\s/.test(view.block.text))
    return null
  const isParent = marker ? isDeeper(view.block, next.block) : next.block.marker !== null
  const endsInColon = /:\s*$/.test(view.block.text)
  const asks = view.opening === 'action' || view.opening === 'trigger' || view.opening === 'modal'
  const childrenAsk = next.opening !== 'other' && next.opening !== 'courtesy'
  const inRecommendations = place.zone === 'recommendations' || place.announced
  if (
    isParent &&
    childrenAsk &&
    (!asks || endsInColon || (marker && view.wordCount <= 8 && marker.kind !== 'bullet'))
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

/** A headline that speaks of recommendations and says what they ask is no heading over them. */
const isTitleOfPart = (view: View): boolean => view.wordCount <= 12

const nextOf = (views: readonly View[], i: number): View | undefined =>
  views.slice(i + 1, i + 40).find(({ block }) => !block.isNoise)

/** Whether a block is one step further in than the one before: another kind of sign, or further from the edge. */
function isDeeper({ marker, indent }: Block, next: Block): boolean {
  if (!marker) return false
  if (!next.marker) return marker.kind === 'ordinal' || marker.kind === 'roman'
  if (next.indent > indent + 1) return true
  return (
    next.marker.kind !== marker.kind &&
    (next.marker.value === 1 || next.marker.kind === 'bullet' || next.marker.kind === 'label')
  )
}
