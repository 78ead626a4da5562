import type { View } from './view-block'

/** The part of the text a list stands in. */
export type Zone = 'text' | 'recommendations' | 'aside'

/** The items of the same list, six to either side at most; what stands between two lists parts them. */
function listAround(views: readonly View[], i: number): readonly View[] {
  const kind = views[i]?.block.marker?.kind
  const run = (step: 1 | -1): readonly View[] => {
    const found: View[] = []
    for (let at = i + step; Math.abs(at - i) < 16 && found.length < 6; at += step) {
      const view = views[at]
      if (view?.block.isNoise) continue
      const isRest = view?.block.marker === null && view.language !== views[i]?.language
      if (isRest) continue
      if (!view || view.block.marker?.kind !== kind) break
      found.push(view)
    }
    return found
  }
  const own = views[i]
  const list = [...run(-1), ...(own ? [own] : []), ...run(1)]
  // Lists of one or two under each axis are looked at together.
  return list.length > 2
    ? list
    : views
        .slice(Math.max(0, i - 6), i + 7)
        .filter(({ block }) => block.marker?.kind === kind && !block.isNoise)
}

/** Where nearly all items are actions, one that opens with an unknown word is one too. */
export function isAskedByAll(views: readonly View[], i: number, zone: Zone): boolean {
  if (zone === 'aside') return false
  const near = listAround(views, i)
  const actions = near.filter(({ opening }) => opening === 'action')
  return (
    (actions.length >= 3 && actions.length * 4 >= near.length * 3) ||
    (near.length === 3 && actions.length === 2 && !/20\d\d/.test(views[i]?.block.text ?? ''))
  )
}

/** Under an axis of its own a list of which every other item is an action is one of recommendations. */
export function halfAsk(views: readonly View[], i: number): boolean {
  const near = listAround(views, i)
  const actions = near.filter(({ opening }) => opening === 'action').length
  const fewest = views[i]?.block.marker?.kind === 'bullet' ? 2 : 3
  return actions >= fewest && actions * 2 >= near.length
}

/** Whether most items around this one ask for something; on a programme or a list of speakers they do not. */
export function listAsks(views: readonly View[], i: number, zone: Zone): boolean {
  const near = listAround(views, i)
  const asking = near.filter(({ opening }) => opening === 'action' || opening === 'trigger')
  const triggered = near.filter(({ opening }) => opening === 'trigger')
  if (zone === 'aside') return triggered.length * 2 >= near.length
  if (triggered.length >= 2 && triggered.length * 5 >= near.length * 2) return true
  return near.length >= 2 && asking.length * 3 >= near.length * 2
}
