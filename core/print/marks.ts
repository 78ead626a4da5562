import { pointsPerMm, type Sheet } from './sheet'

/** A straight line in points. */
export interface MarkLine {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** A fold is dashed, a cut is not. */
  readonly isFold: boolean
}

/** Where marks begin, so that none is left on a sheet cut a little off. */
const gap = 2 * pointsPerMm
const length = 4 * pointsPerMm

/** Marks at the corners, where the sheet is cut to its size, and in its middle, where it is folded or cut apart. */
export function marksOf({ width, height, around }: Sheet, isFolded: boolean): readonly MarkLine[] {
  const [left, right] = [around.x, around.x + width]
  const [bottom, top] = [around.y, around.y + height]
  const upright = (x: number, isFold: boolean): readonly MarkLine[] => [
    { from: [x, bottom - gap], to: [x, bottom - gap - length], isFold },
    { from: [x, top + gap], to: [x, top + gap + length], isFold },
  ]
  const level = (y: number): readonly MarkLine[] => [
    { from: [left - gap, y], to: [left - gap - length, y], isFold: false },
    { from: [right + gap, y], to: [right + gap + length, y], isFold: false },
  ]
  return [
    ...upright(left, false),
    ...upright(right, false),
    ...level(bottom),
    ...level(top),
    ...upright(left + width / 2, isFolded),
  ]
}
