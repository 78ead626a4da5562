import type { Issue, IssueCode, Severity } from '../../../core/check/issue'

/** Findings that say the same of several places. */
export interface FindingGroup {
  readonly code: IssueCode
  readonly severity: Severity
  readonly issues: readonly Issue[]
}

export const findingKinds = ['all', 'languages', 'substance'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What is said of the languages side by side; all else is said of the substance. */
const ofLanguages: ReadonlySet<IssueCode> = new Set([
  'missing-translation',
  'stale-translation',
  'different-numbers',
])

/** The findings of one kind. */
export const findingsOf = (issues: readonly Issue[], kind: FindingKind): readonly Issue[] =>
  kind === 'all'
    ? issues
    : issues.filter(({ code }) => ofLanguages.has(code) === (kind === 'languages'))

/** Findings by what they say, errors first, otherwise in the order in which one would put things right. */
export function groupFindings(issues: readonly Issue[]): readonly FindingGroup[] {
  const groups = new Map<IssueCode, Issue[]>()
  for (const issue of issues) {
    const group = groups.get(issue.code)
    if (group) group.push(issue)
    else groups.set(issue.code, [issue])
  }
  const all = [...groups].map(([code, group]): FindingGroup => ({
    code,
    severity: group[0]?.severity ?? 'warning',
    issues: group,
  }))
  return all.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ severity }: FindingGroup): number => (severity === 'error' ? 0 : 1)
