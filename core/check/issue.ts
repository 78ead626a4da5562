/** Advice on a conference: it never stops anything. */
export interface Issue {
  readonly severity: Severity
  readonly code: IssueCode
  /** The place in the record, down to the language: `['recommendations', 3, 'text', 'fr']`. */
  readonly path: readonly (string | number)[]
  /** What was found there: an id, a number of words, the figures that differ. */
  readonly detail?: string
}

/** An error will be wrong on paper; a warning needs a look. */
export type Severity = 'error' | 'warning'

const severities = {
  'missing-title': 'error',
  'missing-text': 'error',
  'missing-translation': 'warning',
  'stale-translation': 'warning',
  'different-numbers': 'warning',
  'missing-lead': 'warning',
  'missing-horizon': 'warning',
  'missing-instrument': 'warning',
  'missing-indicator': 'warning',
  'missing-axis': 'warning',
  'unknown-axis': 'error',
  'unknown-body': 'error',
  'unknown-recommendation': 'warning',
  'duplicate-id': 'error',
  'duplicate-body': 'warning',
  'empty-axis': 'warning',
  'empty-conference': 'warning',
  'unbalanced-mark': 'warning',
  'refused-link': 'warning',
  'long-text': 'warning',
  'vague-text': 'warning',
  'period-reversed': 'error',
} as const satisfies Readonly<Record<string, Severity>>

export type IssueCode = keyof typeof severities

/** An issue with the severity its code has. */
export const issueAt = (
  code: IssueCode,
  path: readonly (string | number)[],
  detail?: string,
): Issue => ({
  severity: severities[code],
  code,
  path,
  ...(detail === undefined ? {} : { detail }),
})
