import { readConference, readConferenceFromInput } from '../disk/read-conference'
import { checkConference } from '../core/check/check-conference'
import type { Issue } from '../core/check/issue'
import { wordIssue, wordSeverity } from '../core/check/issue-words'
import { formatPath } from '../core/model/format-path'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { type Answer, done, refused } from './answer'

/** `tawsiya check`: advice on a conference, one line each. Advice stops nothing: only a file that cannot be read does. */
export async function runCheck(file: string, language: InterfaceLanguage): Promise<Answer> {
  const conference = await (file === '-' ? readConferenceFromInput() : readConference(file))
  if (!conference.ok) return refused(conference.problem)
  const issues = checkConference(conference.value)
  return done(
    issues.length > 0 ? issues.map((issue) => lineOf(issue, language)) : [nothing[language]],
    { ok: true, issues: issues.map((issue) => factsOf(issue, language)) },
  )
}

const nothing: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'لا ملاحظة.',
  fr: 'Rien à signaler.',
  en: 'Nothing to report.',
}

function lineOf(issue: Issue, language: InterfaceLanguage): string {
  const place = formatPath(issue.path)
  return `${wordSeverity(issue.severity, language)}\t${place}\t${wordIssue(issue, language)}`
}

const factsOf = (issue: Issue, language: InterfaceLanguage) => ({
  severity: issue.severity,
  code: issue.code,
  path: formatPath(issue.path),
  ...(issue.detail === undefined ? {} : { detail: issue.detail }),
  message: wordIssue(issue, language),
})
