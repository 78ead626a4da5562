import type { Conference } from '../../core/model/conference'

type Counts = ReadonlyMap<string, number>

let last: { readonly of: Conference['recommendations']; readonly counts: Counts } | undefined

/** How many recommendations each axis has, by its id; the very same map while none has changed. */
export function countsByAxis({ recommendations }: Conference): Counts {
  if (last?.of === recommendations) return last.counts
  const counts = new Map<string, number>()
  for (const { axisId } of recommendations) counts.set(axisId, (counts.get(axisId) ?? 0) + 1)
  last = { of: recommendations, counts: last && isSame(last.counts, counts) ? last.counts : counts }
  return last.counts
}

const isSame = (one: Counts, other: Counts): boolean =>
  one.size === other.size && [...one].every(([id, count]) => other.get(id) === count)
