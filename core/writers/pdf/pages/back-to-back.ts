import type { Sheet } from './sheet'

/** The order in which pages lie in the file: the second half of a flip document last page first. */
export function fileOrder(sheets: readonly Sheet[]): readonly number[] {
  const places = sheets.map((_, index) => index)
  const second = places.filter((index) => sheets[index]?.half?.index === 1)
  return [...places.filter((index) => !second.includes(index)), ...second.toReversed()]
}

/** What each page of the file is called: every half counts its own, and a blank page nothing. */
export const labelsOf = (sheets: readonly Sheet[]): readonly unknown[] =>
  fileOrder(sheets).flatMap((from, to) => {
    const number = sheets[from]?.half?.number
    return [to, number === undefined ? {} : { S: 'D', St: number }]
  })
