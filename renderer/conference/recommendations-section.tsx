import { Plus, Search } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noAxisId } from '../../core/model/recommendation'
import { documentWord } from '../../core/text/document-words'
import { directionOf, nameOf, tagOf } from '../../core/text/language'
import { currentPlace, goTo, usePlace } from '../place'
import { Button, IconButton } from '../ui/button'
import { FilterButton, RecommendationList, SelectionBar } from '../window/later-parts'
import { useInterfaceLanguage } from '../words/interface-language'
import { AddSecondLanguage } from './add-second-language'
import { currentDocument, useConference, useOpenDocument } from './document'
import { FindBar } from './find/find-bar'
import { changeFindState, useFindState } from './find/find-state'
import { FirstSteps } from './list/first-steps'
import { useFocusAfterMenu } from './list/focus-after-menu'
import { onListKeyDown } from './list/list-keys'
import { showAxis } from './list/list-handle'
import { createRowReader } from './list/list-rows'
import { useListView } from './list/list-view'
import { addAndOpenAxis } from './list/open-axis'
import { addAndOpen } from './recommendation-commands'
import { recommendationById } from './recommendation-by-id'
import { SectionPane } from './section-pane'
import { useColumns } from './use-columns'
import './recommendations.css'

/** The recommendations by axis; one at a time opens in place. */
export function RecommendationsSection() {
  const { t } = useTranslation()
  const { isOpen: isFinding } = useFindState()
  useShownAxis()
  const focusAfterMenu = useFocusAfterMenu()
  return (
    <SectionPane name="recommendations">
      <SectionHead />
      {isFinding ? <FindBar /> : null}
      <SelectionBar />
      <div className="record-body" onKeyDownCapture={onListKeyDown} onFocus={focusAfterMenu}>
        <ColumnLabels />
        <Rows empty={t('axis.none')} />
      </div>
    </SectionPane>
  )
}

/** The sidebar asks for an axis by the part of the section. */
function useShownAxis(): void {
  const part = usePlace((place) => place.part)
  useEffect(() => {
    if (part === undefined) return
    showAxis(part)
    goTo({ part: undefined })
  }, [part])
}

function Rows({ empty }: { readonly empty: string }) {
  const { t } = useTranslation()
  const [read] = useState(createRowReader)
  const folded = useListView((view) => view.folded)
  const filter = useListView((view) => view.filter)
  const openId = usePlace((place) => place.openId)
  const sight = useMemo(() => ({ folded, filter, openId }), [folded, filter, openId])
  const rows = useConference((conference) => read(conference, sight))
  const session = useOpenDocument((document) => document.session)
  const hasAxes = useConference((conference) => conference.axes.length > 0)
  const isEmpty = useConference((conference) => conference.recommendations.length === 0)
  return (
    <>
      <RecommendationList key={session} rows={rows} empty={hasAxes ? t('filter.none') : empty} />
      {isEmpty ? <FirstSteps /> : null}
    </>
  )
}

function SectionHead() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const count = useConference((conference) => conference.recommendations.length)
  // Where nothing is grouped, what is added belongs to no axis either.
  const lastAxisId = useConference(
    ({ axes, recommendations }) =>
      axes.at(-1)?.id ?? (recommendations.length > 0 ? noAxisId : undefined),
  )
  return (
    <div className="pane-head">
      <h2 className="pane-title">{documentWord('recommendations', language)}</h2>
      <bdi className="pane-count">{count}</bdi>
      <FilterButton />
      <span className="pane-space" />
      <IconButton
        name={t('find.title')}
        keys="Ctrl F"
        onPress={() => changeFindState({ isOpen: true })}
      >
        <Search size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <Button look="plain" onPress={addAndOpenAxis}>
        <Plus size={16} strokeWidth={1.7} aria-hidden />
        {t('axis.one')}
      </Button>
      {lastAxisId === undefined ? null : (
        <Button onPress={() => addAndOpen(currentAxisId() ?? lastAxisId, currentPlace().openId)}>
          <Plus size={16} strokeWidth={1.7} aria-hidden />
          {documentWord('recommendation', language)}
        </Button>
      )}
    </div>
  )
}

/** The axis of the record that is open. */
const currentAxisId = (): string | undefined =>
  recommendationById(currentDocument().history.present, currentPlace().openId)?.axisId

function ColumnLabels() {
  const language = useInterfaceLanguage()
  const languages = useColumns()
  return (
    <div className="record-grid record-labels">
      <span />
      <span />
      {languages.slice(0, 2).map((column) => (
        <span key={column} className={languages.length === 1 ? 'alone' : undefined}>
          <span lang={tagOf(column)} dir={directionOf(column)} aria-hidden>
            {nameOf(column)}
          </span>
          <AddSecondLanguage />
        </span>
      ))}
      <span aria-hidden>{documentWord('lead', language)}</span>
      <span />
    </div>
  )
}
