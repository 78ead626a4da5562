import { ChevronDown, ChevronUp, CircleAlert, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { wordIssue } from '../../../core/check/issue-words'
import type { Severity } from '../../../core/check/issue'
import { Button, IconButton } from '../../ui/button'
import { Segments } from '../../ui/segments'
import { useInterfaceLanguage } from '../../words/interface-language'
import { useConference } from '../document'
import { SectionPane } from '../section-pane'
import {
  findingKinds,
  findingsOf,
  groupFindings,
  type FindingGroup,
  type FindingKind,
} from './finding-groups'
import { useFindings } from './findings'
import { goToFinding } from './go-to-finding'
import { goToIssue } from './go-to-issue'
import { placeNames } from './place-words'
import './checks-section.css'

const severities: readonly Severity[] = ['error', 'warning']
const icons = { error: CircleAlert, warning: TriangleAlert }

/** What is missing, stale, vague or inconsistent; every finding leads to its place. */
export function ChecksSection() {
  const { t } = useTranslation()
  const issues = useFindings()
  const [kind, setKind] = useState<FindingKind>('all')
  const groups = useMemo(() => groupFindings(findingsOf(issues, kind)), [issues, kind])
  return (
    <SectionPane name="checks">
      <div className="pane-head">
        <h2 className="pane-title">{t('checks.title')}</h2>
        <Segments
          name={t('checks.title')}
          value={kind}
          segments={findingKinds.map((key) => ({
            key,
            words: t(`checks.${key}`, { total: findingsOf(issues, key).length }),
          }))}
          onChange={(value) => setKind(value ?? 'all')}
        />
        <span className="pane-space" />
        <IconButton
          name={t('checks.previous')}
          keys="Shift F8"
          isDisabled={issues.length === 0}
          onPress={() => goToFinding(-1)}
        >
          <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton
          name={t('checks.next')}
          keys="F8"
          isDisabled={issues.length === 0}
          onPress={() => goToFinding(1)}
        >
          <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
      <div className="pane-scroll" tabIndex={-1}>
        {groups.length === 0 ? <p className="empty-list">{t('checks.none')}</p> : null}
        {severities.map((severity) => (
          <SeverityGroup
            key={severity}
            severity={severity}
            groups={groups.filter((group) => group.severity === severity)}
          />
        ))}
      </div>
    </SectionPane>
  )
}

interface SeverityGroupProps {
  readonly severity: Severity
  readonly groups: readonly FindingGroup[]
}

function SeverityGroup({ severity, groups }: SeverityGroupProps) {
  const { t } = useTranslation()
  const Icon = icons[severity]
  if (groups.length === 0) return null
  return (
    <section className={`findings ${severity}`} aria-label={t(`checks.${severity}`)}>
      <h3 className="findings-title">
        <Icon size={16} strokeWidth={1.7} aria-hidden />
        {t(`checks.${severity}`)}
        <bdi>{groups.reduce((sum, { issues }) => sum + issues.length, 0)}</bdi>
      </h3>
      <ul>
        {groups.map((group) => (
          <Finding key={group.code} group={group} />
        ))}
      </ul>
    </section>
  )
}

/** So many places are named before the rest is only counted. */
const placesAtFirst = 24

function Finding({ group }: { readonly group: FindingGroup }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((value) => value)
  const nameOfPlace = useMemo(() => placeNames(conference, language), [conference, language])
  const [isWhole, setWhole] = useState(false)
  const { code, issues } = group
  const [first] = issues
  if (!first) return null
  const shown = isWhole ? issues : issues.slice(0, placesAtFirst)
  const rest = issues.length - shown.length
  // One place is told with its detail; of several the sentence says what they have in common.
  const { detail: _, ...common } = first
  return (
    <li className="finding" data-finding={code}>
      <p className="finding-words">{wordIssue(issues.length === 1 ? first : common, language)}</p>
      <ul className="finding-places">
        {shown.map((issue) => (
          <li key={issue.path.join('/') + (issue.detail ?? '')}>
            <AriaButton
              className="finding-place"
              aria-label={`${t('checks.go')}: ${nameOfPlace(issue.path)}`}
              onPress={() => goToIssue(issue)}
            >
              <bdi>{nameOfPlace(issue.path)}</bdi>
            </AriaButton>
          </li>
        ))}
        {rest > 0 ? (
          <li>
            <Button look="link" isSmall onPress={() => setWhole(true)}>
              {t('checks.more', { count: rest })}
            </Button>
          </li>
        ) : null}
      </ul>
    </li>
  )
}
