/** Millimetres of the paper that is folded or cut, lying. */
export const sheetSizes = ['A4', 'A3'] as const
export type SheetSize = (typeof sheetSizes)[number]

/** A sheet in points, with the paper it is printed on around it. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Room for marks around it; nothing where there are no marks. */
  readonly around: { readonly x: number; readonly y: number }
}

interface Millimetres {
  readonly width: number
  readonly height: number
}

const trimmed: Readonly<Record<SheetSize, Millimetres>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
}
/** The printers' papers that leave room for marks around A4 and A3: SRA4 and SRA3. */
const untrimmed: Readonly<Record<SheetSize, Millimetres>> = {
  A4: { width: 320, height: 225 },
  A3: { width: 450, height: 320 },
}

/** Points in a millimetre. */
export const pointsPerMm = 72 / 25.4

/** The sheet of a size; with marks it lies in the middle of the next larger paper. */
export function sheetOf(size: SheetSize, hasMarks: boolean): Sheet {
  const { width, height } = trimmed[size]
  const paper = hasMarks ? untrimmed[size] : trimmed[size]
  return {
    width: width * pointsPerMm,
    height: height * pointsPerMm,
    around: {
      x: ((paper.width - width) / 2) * pointsPerMm,
      y: ((paper.height - height) / 2) * pointsPerMm,
    },
  }
}

/** Six numbers as PDF has them: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

interface Box {
  readonly width: number
  readonly height: number
}

/** A page whose file shows it turned by quarters, brought upright with its corner at the origin. */
export function upright({ width, height }: Box, quarters: number): { matrix: Matrix; box: Box } {
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return { matrix: [0, -1, 1, 0, 0, width], box: { width: height, height: width } }
    case 2:
      return { matrix: [-1, 0, 0, -1, width, height], box: { width, height } }
    case 3:
      return { matrix: [0, 1, -1, 0, height, 0], box: { width: height, height: width } }
    default:
      return { matrix: [1, 0, 0, 1, 0, 0], box: { width, height } }
  }
}

/** How an upright page is brought into a half of the sheet: as large as fits, in its middle. */
export function intoHalf(
  page: Box,
  { width, height, around }: Sheet,
  half: 'left' | 'right',
  isTurned: boolean,
): Matrix {
  const scale = Math.min(width / 2 / page.width, height / page.height)
  const x = around.x + (half === 'left' ? 0 : width / 2) + (width / 2 - page.width * scale) / 2
  const y = around.y + (height - page.height * scale) / 2
  return isTurned
    ? [-scale, 0, 0, -scale, x + page.width * scale, y + page.height * scale]
    : [scale, 0, 0, scale, x, y]
}

/** One matrix that does what the first does and then the second. */
export const followedBy = (first: Matrix, second: Matrix): Matrix => {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ]
}
