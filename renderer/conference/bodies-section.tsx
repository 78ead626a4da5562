import { Plus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, nameOf, tagOf } from '../../core/text/language'
import { addAndFocus } from '../ui/add-and-focus'
import { Button } from '../ui/button'
import { SearchEntry } from '../ui/search-entry'
import { answersTo } from './answers-to'
import { BodyEntry } from './bodies/body-entry'
import { addBody, bodiesInUse } from './body-edits'
import { findTwins } from './body-merge'
import { change, useConference } from './document'
import { SectionPane } from './section-pane'
import { useColumns } from './use-columns'
import './bodies/bodies-section.css'
import './conference-section.css'

/** The directory of bodies: what they are called, how they are written to, what they lead. */
export function BodiesSection() {
  const { t } = useTranslation()
  const conference = useConference((value) => value)
  const languages = useColumns()
  const [sought, setSought] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const duties = useMemo(() => bodiesInUse(conference), [conference])
  const twins = useMemo(() => findTwins(conference), [conference])
  const shown = conference.bodies.filter((body) => answersTo(body, sought))
  return (
    <SectionPane name="bodies">
      <div className="pane-head">
        <h2 className="pane-title">{t('section.bodies')}</h2>
        <bdi className="pane-count">{conference.bodies.length}</bdi>
        {twins.size > 0 ? (
          <span className="needs-look">{t('directory.duplicates', { count: twins.size })}</span>
        ) : null}
        <span className="pane-space" />
        <SearchEntry name={t('directory.search')} value={sought} onChange={setSought} />
        <Button
          onPress={() =>
            addAndFocus(
              () => {
                // What is sought would hide the new one, which has no name yet.
                setSought('')
                change('add-body', (value) => addBody(value, crypto.randomUUID()))
              },
              () => list.current?.firstElementChild,
            )
          }
        >
          <Plus size={16} strokeWidth={1.7} aria-hidden />
          {t('body.one')}
        </Button>
      </div>
      <div className="pane-scroll conference-form">
        <div className="conference-labels bodies-labels" aria-hidden>
          <div className="language-fields">
            {languages.map((language) => (
              <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
                {nameOf(language)}
              </span>
            ))}
          </div>
        </div>
        {conference.bodies.length === 0 ? <p className="empty-list">{t('body.none')}</p> : null}
        <ul ref={list}>
          {shown.map((body) => (
            <BodyEntry
              key={body.id}
              body={body}
              languages={languages}
              leads={duties.get(body.id)?.leads ?? 0}
              partners={duties.get(body.id)?.partners ?? 0}
              isUsed={duties.has(body.id)}
              twinId={twins.get(body.id)}
            />
          ))}
        </ul>
      </div>
    </SectionPane>
  )
}
