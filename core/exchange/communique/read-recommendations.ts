import type { Block } from './block'
import type { FoldedText } from './folded-text'
import { isAnnouncement } from './announcement'
import { grammars, type ReadLanguage } from './grammars'
import { headingAt } from './heading-at'
import { readHeading } from './headings'
import { isHeadline, readAsking, readProse, type ReadAction } from './read-actions'
import { readListItem } from './read-list-item'
import { isListedLine, readParagraph } from './read-paragraph'
import { enter, startingPlace, type FoundAxis, type Place } from './reading-place'
import { sentencesOf, viewBlock, type View } from './view-block'

/** An action found in the folded text. */
export interface FoundAction extends ReadAction {
  readonly language: ReadLanguage
  readonly axis: number | null
  /** The block it stands in, and that block's number in its list, for the two languages to be paired by. */
  readonly block: number
  readonly number: number | null
}

export interface FoundRecommendations {
  readonly axes: readonly FoundAxis[]
  readonly actions: readonly FoundAction[]
}

/** Reads the blocks in order: headings give axes, lists and prose give actions. */
export function readRecommendations(
  folded: FoldedText,
  blocks: readonly Block[],
): FoundRecommendations {
  const axes: FoundAxis[] = []
  const actions: FoundAction[] = []
  const place = startingPlace(
    blocks.filter((block) => readHeading(block)?.kind === 'asking').length > 1,
  )
  const views = blocks.map((block) => viewBlock(folded, block))
  const announces = isAnnouncement(folded.text)
  for (let i = 0; i < views.length; i++) {
    const view = views[i]
    if (!view || view.block.isNoise) continue
    const heading = isNextPart(view, place) ? leaving : headingAt(views, i, place)
    if (heading) {
      enter(heading, place, axes, view.language)
      const { marker } = view.block
      if (heading.kind === 'recommendations') place.part = marker
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
    // « 3. Recommandations » over a list of its own that counts from 1: the next « 4. » is an item.
    if (view.block.marker?.kind === place.part?.kind) place.part = null
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
  return dropEmptyAxes({ axes, actions: actions.length > 0 ? actions : readHeadlines(views) })
}

/** Where the text itself recommends nothing, what its headline says of recommendations is all there is. */
const readHeadlines = (views: readonly View[]): readonly FoundAction[] =>
  views.slice(0, 12).flatMap((view, i) =>
    !view.block.isNoise && isHeadline(views, i)
      ? readProse(view, sentencesOf(view).filter(grammars[view.language].asks), {
          speaker: 'nobody',
        }).map((action) => ({
          ...action,
          language: view.language,
          axis: null,
          block: i,
          number: null,
        }))
      : [],
  )

/** « 4. Suite à donner » behind « 3. Recommandations ». */
const isNextPart = ({ block: { marker }, opening, wordCount }: View, { part }: Place): boolean =>
  part !== null &&
  marker !== null &&
  part.value !== null &&
  marker.kind === part.kind &&
  marker.value === part.value + 1 &&
  opening === 'other' &&
  wordCount <= 8

const leaving = { kind: 'document' } as const

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
