import i18next from 'i18next'
import { checkConference } from '../../../core/check/check-conference'
import { wordIssue } from '../../../core/check/issue-words'
import { currentSettings } from '../../settings'
import { announce } from '../../ui/announcer'
import { currentDocument } from '../document'
import { goToIssue } from './go-to-issue'

/** The finding that was gone to last, by what it says and where: others may have been repaired since. */
let last = ''

/** Goes to the next finding, or the one before, and says what it is. */
export function goToFinding(by: -1 | 1): void {
  const issues = checkConference(currentDocument().history.present)
  if (issues.length === 0) {
    announce(i18next.t('checks.none'))
    return
  }
  const names = issues.map(({ code, path }) => `${code} ${path.join('/')}`)
  const at = names.indexOf(last)
  const next = at < 0 ? (by === 1 ? 0 : issues.length - 1) : wrap(at + by, issues.length)
  const issue = issues[next]
  if (!issue) return
  last = names[next] ?? ''
  goToIssue(issue)
  announce(wordIssue(issue, currentSettings().interfaceLanguage))
}

const wrap = (index: number, length: number): number => (index + length) % length
