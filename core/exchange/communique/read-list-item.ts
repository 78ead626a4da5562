import { grammars } from './grammars'
import { halfAsk, isAskedByAll, listAsks } from './list-asks'
import { readAsking, readProse, type ReadAction } from './read-actions'
import type { Place } from './reading-place'
import { announcesList, sentencesOf, type View } from './view-block'

/** An item of a list, when the list is one of recommendations. */
export function readListItem(views: readonly View[], i: number, place: Place): ReadAction[] {
  const view = views[i]
  if (!view || isSaying(view) || view.wordCount < 2) return []
  if (view.opening === 'courtesy')
    return place.zone === 'aside' ? [] : readProse(view, sentencesOf(view), { speaker: 'group' })
  if (place.listsOther && view.opening !== 'trigger') return []
  const isList =
    place.zone === 'recommendations' ||
    place.announced ||
    view.block.marker?.kind === 'label' ||
    isAskedByAll(views, i, place.zone) ||
    (place.axis !== null && place.zone !== 'aside' && halfAsk(views, i))
  const asks = view.opening === 'action' || view.opening === 'trigger'
  if (!isList && !(asks && listAsks(views, i, place.zone)))
    return place.zone === 'aside' ? [] : readProse(view, sentencesOf(view), place)
  if (announcesList(view) || leadsToParts(view, views[i + 1])) {
    place.announced = true
    return []
  }
  // « 22. The workshop recognized … »: among what is asked for, an item that tells; only what it asks counts.
  const [first] = sentencesOf(view)
  const tells =
    view.opening === 'other' &&
    view.block.marker?.kind !== 'label' &&
    first !== undefined &&
    grammars[view.language].namesMeeting(first) &&
    grammars[view.language].isTold(first)
  if (tells) return readProse(view, sentencesOf(view), { speaker: 'group' })
  return readAsking(view, isList)
}

/** "3. Request school boards" over "(a) to appoint …": who is asked stands above what is asked. */
const leadsToParts = ({ block, opening, wordCount }: View, next: View | undefined): boolean =>
  opening === 'trigger' &&
  wordCount <= 6 &&
  !/[.;]\s*$/.test(block.text) &&
  next?.block.marker?.value === 1 &&
  next.block.marker.kind !== block.marker?.kind

/** An item that is nothing but words somebody said: "Paperwork kills exhibitions." */
const isSaying = ({ block: { text, marker } }: View): boolean =>
  marker?.kind !== 'label' && /^["«][^"»]{8,}["»]\.?\s*(?:[-,(].{0,60})?$/.test(text)
