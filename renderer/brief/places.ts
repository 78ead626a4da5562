import type { Place } from '../../core/layout/place'

/** A stretch of a page's height, in points. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** How far beside the words a click still means them. */
const reachPt = 6

/** What stands at a point of a page; of several, the smallest. */
export function placeAt(
  places: readonly Place[],
  page: number,
  { x, y }: { readonly x: number; readonly y: number },
): Place | undefined {
  const area = ({ widthPt, heightPt }: Place): number => widthPt * heightPt
  return places
    .filter(
      (place) =>
        place.page === page &&
        x >= place.xPt - reachPt &&
        x <= place.xPt + place.widthPt + reachPt &&
        y >= place.yPt &&
        y <= place.yPt + place.heightPt,
    )
    .toSorted((one, other) => area(one) - area(other))[0]
}

/** Words further apart than this are marked apart. */
const gapPt = 24

/** The stretches of a page that a record fills: a mark stands beside each. */
export function stretchesOf(
  places: readonly Place[],
  page: number,
  record: string,
): readonly Stretch[] {
  const own = places
    .filter((place) => place.page === page && isOf(place, record))
    .toSorted((one, other) => one.yPt - other.yPt)
  const stretches: Stretch[] = []
  for (const { yPt, heightPt } of own) {
    const last = stretches.at(-1)
    const bottom = yPt + heightPt
    if (last && yPt - last.bottom <= gapPt) {
      stretches[stretches.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) }
    } else stretches.push({ top: yPt, bottom })
  }
  return stretches
}

const isOf = ({ source }: Place, record: string): boolean =>
  source === record || source.startsWith(`${record}/`)
