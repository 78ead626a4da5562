import {
  ArrowLeftRight,
  CalendarDays,
  CircleX,
  ClipboardCheck,
  Landmark,
  LayoutTemplate,
  ListTree,
  TriangleAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { IssueCode } from '../../core/check/issue'
import { countsByAxis } from '../conference/axis-counts'
import { conferenceGroups } from '../conference/conference-groups'
import { useConference } from '../conference/document'
import { useFindings } from '../conference/checks/findings'
import { recommendationById } from '../conference/recommendation-by-id'
import { goTo, usePlace, type SectionName } from '../place'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { SettingsButton } from './settings-button'
import './sidebar.css'

const icons = {
  conference: CalendarDays,
  recommendations: ListTree,
  bodies: Landmark,
  translation: ArrowLeftRight,
  checks: ClipboardCheck,
  templates: LayoutTemplate,
}
const sections: readonly SectionName[] = [
  'conference',
  'recommendations',
  'bodies',
  'translation',
  'checks',
  'templates',
]

/** The sections, and the parts of the one that is open. */
export function Sidebar() {
  const { t } = useTranslation()
  const section = usePlace((place) => place.section)
  const recommendationCount = useConference((conference) => conference.recommendations.length)
  const bodyCount = useConference((conference) => conference.bodies.length)
  const findings = useFindings()
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  const toTranslate = findings.filter(({ code }) => openTranslations.has(code)).length
  const counts: Readonly<Record<SectionName, SectionCount>> = {
    conference: {},
    recommendations: { count: recommendationCount },
    bodies: { count: bodyCount },
    translation: toTranslate > 0 ? { count: toTranslate, tone: 'warn' } : {},
    checks:
      findings.length > 0 ? { count: findings.length, tone: hasErrors ? 'danger' : 'warn' } : {},
    templates: {},
  }
  return (
    <nav className="sidebar" aria-label={t('section.all')}>
      <ul>
        {sections.map((name) => {
          const Icon = icons[name]
          return (
            <li key={name}>
              <TooltipTrigger delay={400}>
                <Button
                  className="sidebar-item"
                  aria-current={name === section ? 'page' : undefined}
                  onPress={() => goTo({ section: name })}
                >
                  <Icon size={18} strokeWidth={1.7} aria-hidden />
                  <span className="sidebar-words">{t(`section.${name}`)}</span>
                  <Count {...counts[name]} />
                </Button>
                <Tooltip className="tooltip sidebar-tip" placement="end">
                  {t(`section.${name}`)}
                </Tooltip>
              </TooltipTrigger>
              {name === section ? <Parts section={name} /> : null}
            </li>
          )
        })}
      </ul>
      <span className="pane-space" />
      <SettingsButton />
    </nav>
  )
}

/** What has to be translated, or translated anew. */
const openTranslations: ReadonlySet<IssueCode> = new Set([
  'missing-translation',
  'stale-translation',
])

interface SectionCount {
  readonly count?: number
  /** `danger`: something would be wrong on paper; `warn`: something needs a look. */
  readonly tone?: 'warn' | 'danger'
}

/** How many there are; where somebody has to look, a sign goes before it, and a dot where room is short. */
function Count({ count, tone }: SectionCount) {
  const Sign = tone === 'danger' ? CircleX : TriangleAlert
  return (
    <span className={`sidebar-count${tone ? ` ${tone}` : ''}`}>
      {tone ? <Sign size={14} strokeWidth={1.7} aria-hidden /> : null}
      <bdi>{count}</bdi>
    </span>
  )
}

function Parts({ section }: { section: SectionName }) {
  if (section === 'conference') return <ConferenceParts />
  return section === 'recommendations' ? <AxisParts /> : null
}

function ConferenceParts() {
  const { t } = useTranslation()
  return (
    <ul className="sidebar-parts">
      {conferenceGroups.map((group) => (
        <SubItem key={group} onPress={() => goTo({ section: 'conference', part: group })}>
          <span className="sidebar-words">{t(`group.${group}`)}</span>
        </SubItem>
      ))}
    </ul>
  )
}

function AxisParts() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const axes = useConference((conference) => conference.axes)
  const counts = useConference(countsByAxis)
  const openId = usePlace((place) => place.openId)
  const openAxis = useConference((conference) => recommendationById(conference, openId)?.axisId)
  return (
    <ul className="sidebar-parts">
      {axes.map((axis, index) => (
        <SubItem
          key={axis.id}
          isCurrent={axis.id === openAxis}
          onPress={() => goTo({ section: 'recommendations', part: axis.id })}
        >
          <bdi className="sidebar-number">{index + 1}</bdi>
          <span className="sidebar-words">
            {readableText(axis.title, language) || t('axis.untitled')}
          </span>
          <bdi className="sidebar-count">{counts.get(axis.id) ?? 0}</bdi>
        </SubItem>
      ))}
    </ul>
  )
}

function SubItem(props: { isCurrent?: boolean; onPress: () => void; children: ReactNode }) {
  const { isCurrent = false, onPress, children } = props
  return (
    <li>
      <Button
        className="sidebar-item part"
        aria-current={isCurrent ? 'true' : undefined}
        onPress={onPress}
      >
        {children}
      </Button>
    </li>
  )
}
