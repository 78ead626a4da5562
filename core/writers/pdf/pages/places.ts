import type { Place } from '../../../layout/place'
import type { Sheet, SheetLine } from './sheet'

/** Lines of one passage that follow each other are one place; a passage may stand in several. */
export function placesOn(sheets: readonly Sheet[]): readonly Place[] {
  return sheets.flatMap(({ items }, index) => {
    const places: Place[] = []
    for (const { type, item } of items) {
      if (type !== 'line' || !item.from) continue
      const line = placeOf(item, item.from, index + 1)
      const last = places.at(-1)
      if (last && goesOn(last, line)) places[places.length - 1] = joined(last, line)
      else places.push(line)
    }
    return places
  })
}

function placeOf(line: SheetLine, from: NonNullable<SheetLine['from']>, page: number): Place {
  let [left, right] = [Infinity, -Infinity]
  for (const { piece, xPt } of line.pieces) {
    left = Math.min(left, xPt)
    right = Math.max(right, xPt + piece.widthPt)
  }
  const { leadingPt } = line
  return {
    ...from,
    page,
    xPt: line.pieces.length === 0 ? line.x : line.x + left,
    yPt: line.y - 0.8 * leadingPt,
    widthPt: line.pieces.length === 0 ? 0 : right - left,
    heightPt: leadingPt,
  }
}

/** Half a line between two paragraphs of a passage does not part them. */
const goesOn = (above: Place, below: Place): boolean =>
  above.source === below.source &&
  above.language === below.language &&
  Math.abs(below.yPt - above.yPt - above.heightPt) < below.heightPt / 2

function joined(above: Place, below: Place): Place {
  const xPt = Math.min(above.xPt, below.xPt)
  const right = Math.max(above.xPt + above.widthPt, below.xPt + below.widthPt)
  return {
    ...above,
    xPt,
    widthPt: right - xPt,
    heightPt: below.yPt + below.heightPt - above.yPt,
  }
}
