import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../core/text/language'
import { directionOf, nameOf, tagOf } from '../../core/text/language'
import { goTo, usePlace } from '../place'
import { columnOrder } from '../ui/language-order'
import { useInterfaceDirection } from '../words/interface-language'
import { useConference } from './document'
import { conferenceGroups, type ConferenceGroup } from './conference-groups'
import { SectionPane } from './section-pane'
import { ContactGroup } from './groups/contact-group'
import { FollowUpGroup } from './groups/follow-up-group'
import { GlossaryGroup } from './groups/glossary-group'
import { IdentityGroup } from './groups/identity-group'
import { LetterheadGroup } from './groups/letterhead-group'
import { OrganisersGroup } from './groups/organisers-group'
import { PlaceGroup } from './groups/place-group'
import { ReferencesGroup } from './groups/references-group'
import { TextsGroup } from './groups/texts-group'
import './conference-section.css'

export interface GroupProps {
  /** In the order of the columns. */
  readonly languages: readonly Language[]
}

const groups: { readonly [K in ConferenceGroup]: (props: GroupProps) => ReactNode } = {
  identity: IdentityGroup,
  place: PlaceGroup,
  organisers: OrganisersGroup,
  texts: TextsGroup,
  glossary: GlossaryGroup,
  'follow-up': FollowUpGroup,
  letterhead: LetterheadGroup,
  contact: ContactGroup,
  references: ReferencesGroup,
}

/** All that is known of the conference itself, in calm groups. */
export function ConferenceSection() {
  const { t } = useTranslation()
  const interfaceDirection = useInterfaceDirection()
  const conferenceLanguages = useConference((conference) => conference.languages)
  const languages = useMemo(
    () => columnOrder(conferenceLanguages, interfaceDirection),
    [conferenceLanguages, interfaceDirection],
  )
  const part = usePlace((place) => place.part)
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part === undefined) return
    scroll.current?.querySelector(`#group-${part}`)?.scrollIntoView({ block: 'start' })
    goTo({ part: undefined })
  }, [part])
  return (
    <SectionPane name="conference">
      <div className="pane-head">
        <h2 className="pane-title">{t('section.conference')}</h2>
      </div>
      <div className="pane-scroll conference-form" ref={scroll}>
        <div className="conference-labels" aria-hidden>
          <span />
          <div className="language-fields">
            {languages.map((language) => (
              <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
                {nameOf(language)}
              </span>
            ))}
          </div>
        </div>
        {conferenceGroups.map((name) => {
          const Group = groups[name]
          return (
            <section key={name} id={`group-${name}`} aria-labelledby={`group-title-${name}`}>
              <h3 className="conference-group-title" id={`group-title-${name}`}>
                {t(`group.${name}`)}
              </h3>
              <Group languages={languages} />
            </section>
          )
        })}
      </div>
    </SectionPane>
  )
}
