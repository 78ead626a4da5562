import type { CommuniqueProposal, ProposedAxis } from '../../../core/exchange/communique/proposal'

/** The recommendations under one heading, by their indexes. */
export interface ProposalGroup {
  readonly axis: number | null
  readonly heading: ProposedAxis | undefined
  readonly indexes: readonly number[]
}

/** The recommendations by axis, in the order of the axes; those under none come first, as before the first heading. */
export function groupsOf(
  { recommendations, axes }: CommuniqueProposal,
  isShown: (index: number) => boolean,
): readonly ProposalGroup[] {
  const indexes = recommendations.flatMap((_, index) => (isShown(index) ? [index] : []))
  return [null, ...axes.keys()].flatMap((axis) => {
    const own = indexes.filter((index) => (recommendations[index]?.axis ?? null) === axis)
    const heading = axis === null ? undefined : axes[axis]
    return own.length > 0 ? [{ axis, heading, indexes: own }] : []
  })
}
