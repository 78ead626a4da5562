import { Plus } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberRecommendations } from '../../core/model/numbering'
import { documentWord } from '../../core/text/document-words'
import { directionOf, nameOf, tagOf } from '../../core/text/language'
import { usePlace } from '../place'
import { Button } from '../ui/button'
import { columnOrder } from '../ui/language-order'
import { useInterfaceDirection, useInterfaceLanguage } from '../words/interface-language'
import { addAxis } from './axis-edits'
import { AxisGroup } from './axis-group'
import { change, useConference } from './document'
import { addAndOpen } from './recommendation-commands'
import { onListKeyDown } from './list-keys'
import '../ui/pane.css'
import './recommendations.css'

/** The recommendations by axis; one at a time opens in place. */
export function RecommendationsSection() {
  const { t } = useTranslation()
  const interfaceLanguage = useInterfaceLanguage()
  const interfaceDirection = useInterfaceDirection()
  const conference = useConference((value) => value)
  const openId = usePlace((place) => place.openId)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [editedAxis, setEditedAxis] = useState<string | undefined>()

  const languages = useMemo(
    () => columnOrder(conference.languages, interfaceDirection),
    [conference.languages, interfaceDirection],
  )
  const { axes } = useMemo(() => numberRecommendations(conference), [conference])
  const fold = useCallback((id: string) => setFolded((now) => toggled(now, id)), [])
  const editAxis = useCallback(
    (id: string) => setEditedAxis((now) => (now === id ? undefined : id)),
    [],
  )
  const lastAxis = conference.axes.at(-1)
  return (
    <main className="pane recommendations">
      <div className="pane-head">
        <h2 className="pane-title">{documentWord('recommendations', interfaceLanguage)}</h2>
        <bdi className="pane-count">{conference.recommendations.length}</bdi>
        <span className="pane-space" />
        <Button
          look="plain"
          onPress={() => {
            const id = crypto.randomUUID()
            change('add-axis', (value) => addAxis(value, id))
            setEditedAxis(id)
          }}
        >
          <Plus size={16} strokeWidth={1.7} aria-hidden />
          {t('axis.one')}
        </Button>
        {lastAxis ? (
          <Button onPress={() => addAndOpen(axisOf(conference, openId) ?? lastAxis.id, openId)}>
            <Plus size={16} strokeWidth={1.7} aria-hidden />
            {documentWord('recommendation', interfaceLanguage)}
          </Button>
        ) : null}
      </div>
      <div className="pane-scroll" onKeyDown={onListKeyDown}>
        <div className="record-grid record-labels">
          <span />
          <span />
          {languages.slice(0, 2).map((language) => (
            <span key={language} lang={tagOf(language)} dir={directionOf(language)}>
              {nameOf(language)}
            </span>
          ))}
          {languages.length === 1 ? <span /> : null}
          <span>{documentWord('lead', interfaceLanguage)}</span>
          <span />
        </div>
        {axes.map((group) => (
          <AxisGroup
            key={group.axis?.id ?? 'none'}
            group={group}
            languages={languages}
            original={conference.languages[0]}
            bodies={conference.bodies}
            openId={openId}
            isFolded={folded.has(group.axis?.id ?? '')}
            isEdited={group.axis !== undefined && group.axis.id === editedAxis}
            onFold={fold}
            onEdit={editAxis}
          />
        ))}
        {conference.axes.length === 0 ? <p className="empty-list">{t('axis.none')}</p> : null}
      </div>
    </main>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

const axisOf = (
  conference: { readonly recommendations: readonly { id: string; axisId: string }[] },
  id: string | undefined,
): string | undefined => conference.recommendations.find((one) => one.id === id)?.axisId
