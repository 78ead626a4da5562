import { directionOf, type Direction, type Language } from '../../core/text/language'

/**
 * The languages as columns from the interface's start side: those written in its direction first.
 * Arabic thus stands at the right and French at the left in every interface, as on paper.
 */
export const columnOrder = (
  languages: readonly Language[],
  interfaceDirection: Direction,
): readonly Language[] =>
  languages.toSorted(
    (one, other) =>
      Number(directionOf(one) !== interfaceDirection) -
      Number(directionOf(other) !== interfaceDirection),
  )
