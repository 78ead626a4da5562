import type { Conference } from '../../core/model/conference'

/** The recommendations in which two versions of a conference differ, by their ids. */
export interface VersionDifference {
  /** Only the later version has them. */
  readonly added: ReadonlySet<string>
  /** Only the earlier version has them. */
  readonly removed: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
}

/** What has changed from an earlier version to a later one. */
export function compareVersions(earlier: Conference, later: Conference): VersionDifference {
  const textsOf = ({ recommendations }: Conference): ReadonlyMap<string, string> =>
    new Map(recommendations.map((one) => [one.id, JSON.stringify(one)]))
  const before = textsOf(earlier)
  const after = textsOf(later)
  const ids = (from: ReadonlyMap<string, string>, is: (id: string) => boolean) =>
    new Set([...from.keys()].filter(is))
  return {
    added: ids(after, (id) => !before.has(id)),
    removed: ids(before, (id) => !after.has(id)),
    changed: ids(before, (id) => after.has(id) && after.get(id) !== before.get(id)),
  }
}
