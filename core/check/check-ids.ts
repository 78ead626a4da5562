import type { Conference } from '../model/conference'
import { issueAt, type Issue } from './issue'

/** Finds ids that two things of one kind share: references mean the first only. */
export function checkIds(conference: Conference): readonly Issue[] {
  return [
    ...repeatedIn(conference.axes, ['axes']),
    ...repeatedIn(conference.recommendations, ['recommendations']),
    ...repeatedIn(conference.bodies, ['bodies']),
    ...repeatedIn(conference.letterhead.logos, ['letterhead', 'logos']),
  ]
}

function repeatedIn(
  items: readonly { readonly id: string }[],
  path: readonly string[],
): readonly Issue[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [issueAt('duplicate-id', [...path, index, 'id'], id)]
    seen.add(id)
    return []
  })
}
