import type { Speaker } from './grammar'
import type { ReadLanguage } from './grammars'
import type { PlacedHeading } from './headings'
import type { ListMarker } from './list-marker'
import type { Span } from './proposal'

export interface FoundAxis extends Span {
  readonly language: ReadLanguage
}

/** Where in the text the reader is. */
export interface Place {
  zone: 'text' | 'recommendations' | 'aside'
  /** Aside, how the meeting went is told. */
  tells: boolean
  axis: number | null
  /** The last paragraph announced a list: « Les participants recommandent : ». */
  announced: boolean
  speaker: Speaker
  /** The meeting's own act was quoted just before, or its quotation is still open. */
  quotes: 'before' | 'open' | null
  /** An axis's label stood alone; its words are on the next line. */
  awaitsTitle: boolean
  severalAsk: boolean
  /** Something was read under the axis at hand. */
  axisHasItems: boolean
  /** What is aside is an item of a list, as « Questions diverses » on an agenda, and ends with the list. */
  asideItem: ListMarker['kind'] | null
  /** The last paragraph announced a list of something else: « Les thèmes abordés : ». */
  listsOther: boolean
  /** The number of the part that recommends, where parts are numbered. */
  part: ListMarker | null
  /** The line before was one of a list without signs. */
  inLines: boolean
  /** The language of the list the block before was an item of. */
  listed: ReadLanguage | null
}

/** Before the first line; `severalAsk` is whether more than one heading tells what somebody is to do. */
export const startingPlace = (severalAsk: boolean): Place => ({
  zone: 'text',
  tells: false,
  axis: null,
  announced: false,
  speaker: 'nobody',
  quotes: null,
  awaitsTitle: false,
  severalAsk,
  axisHasItems: false,
  asideItem: null,
  listsOther: false,
  part: null,
  inLines: false,
  listed: null,
})

/** Goes on under a heading. */
export function enter(
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
  place.tells = heading.kind === 'aside' && heading.tells
}

const zoneBehind = {
  recommendations: 'recommendations',
  document: 'text',
  aside: 'aside',
  closing: 'aside',
} as const
