import type { PagePlace } from '../../core/layout/place'
import type { DrawnPage } from '../../electron/ipc/desktop-api'

/** A stretch of a page's height, in points. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

const read = new WeakMap<DrawnPage, readonly PagePlace[]>()

/** What stands where on a page; read only for pages that somebody asks about. */
export function placesOf(page: DrawnPage): readonly PagePlace[] {
  // Written by our own process from values of this type.
  const places = read.get(page) ?? (JSON.parse(page.places) as readonly PagePlace[])
  read.set(page, places)
  return places
}

/** The stretches that a record fills on a page. Most pages do not name it, and need not be read. */
export const stretchesOn = (page: DrawnPage, record: string): readonly Stretch[] =>
  page.places.includes(JSON.stringify(record).slice(1, -1))
    ? stretchesOf(placesOf(page), record)
    : []

/** How far beside the words a click still means them. */
const reachPt = 6

/** What stands at a point of a page; of several, the smallest. */
export function placeAt(
  places: readonly PagePlace[],
  { x, y }: { readonly x: number; readonly y: number },
): PagePlace | undefined {
  const area = ({ widthPt, heightPt }: PagePlace): number => widthPt * heightPt
  return places
    .filter(
      (place) =>
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
export function stretchesOf(places: readonly PagePlace[], record: string): readonly Stretch[] {
  const own = places
    .filter((place) => isOf(place, record))
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

const isOf = ({ source }: PagePlace, record: string): boolean =>
  source === record || source.startsWith(`${record}/`)
