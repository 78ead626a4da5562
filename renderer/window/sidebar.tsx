import {
  ArrowLeftRight,
  CalendarDays,
  ClipboardCheck,
  Landmark,
  LayoutTemplate,
  ListTree,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { conferenceGroups } from '../conference/conference-groups'
import { useConference } from '../conference/document'
import { useFindingCount } from '../conference/checks/findings'
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
  const findingCount = useFindingCount()
  const counts = {
    conference: undefined,
    recommendations: recommendationCount,
    bodies: bodyCount,
    translation: undefined,
    checks: findingCount || undefined,
    templates: undefined,
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
                  <bdi className="sidebar-count">{counts[name]}</bdi>
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
  const recommendations = useConference((conference) => conference.recommendations)
  const openId = usePlace((place) => place.openId)
  const openAxis = recommendations.find(({ id }) => id === openId)?.axisId
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
          <bdi className="sidebar-count">
            {recommendations.filter(({ axisId }) => axisId === axis.id).length}
          </bdi>
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
