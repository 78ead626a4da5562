import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesRecord, type FieldChange } from '../../../core/exchange/field-change'
import { useConference } from '../../conference/document'
import { Button } from '../../ui/button'
import { Segments } from '../../ui/segments'
import { useInterfaceLanguage } from '../../words/interface-language'
import { readAsCommunique } from '../bring-in'
import { ChangeEntry } from './change-entry'
import { ChangeNotices } from './change-notices'
import { changePlaces } from './change-place'
import { takeOverChanges } from './take-over-changes'
import { closeChanges, type ReturnedDocument } from './word-changes-state'

const filters = ['all', 'conflicts', 'remarks'] as const
type Filter = (typeof filters)[number]

const passes: Readonly<Record<Filter, (change: FieldChange) => boolean>> = {
  all: () => true,
  conflicts: ({ isConflict }) => isConflict,
  remarks: ({ comments }) => comments.length > 0,
}

/** Every text that came back changed, with its old and its new words; at first all but the conflicts are taken. */
export function ChangeReview({ returned }: { returned: ReturnedDocument }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const conference = useConference((value) => value)
  const placeOf = useMemo(() => changePlaces(conference, language), [conference, language])
  const { changes, notices } = returned
  const choosable = changes.filter(changesRecord)
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(choosable.filter(({ isConflict }) => !isConflict).map(({ id }) => id)),
  )
  const [filter, setFilter] = useState<Filter>('all')
  const counted = filters.map((key) => ({ key, count: changes.filter(passes[key]).length }))
  const chosen = choosable.filter(({ id }) => taken.has(id))
  const areAll = chosen.length === choosable.length
  if (changes.length === 0 && notices.length === 0) return <Unchanged returned={returned} />
  return (
    <>
      <div className="changes-bar">
        <Segments
          name={t('wordChanges.show')}
          value={filter}
          segments={counted
            .filter(({ key, count }) => key === 'all' || count > 0)
            .map(({ key, count }) => ({ key, words: t(`wordChanges.${key}`, { number: count }) }))}
          onChange={(key) => setFilter(key ?? 'all')}
        />
        <span className="pane-space" />
        <Button
          look="link"
          isSmall
          onPress={() => setTaken(new Set(areAll ? [] : choosable.map(({ id }) => id)))}
        >
          {areAll ? t('export.chooseNone') : t('export.chooseAll')}
        </Button>
      </div>
      <div
        className="changes-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('wordChanges.texts')}
      >
        <ul>
          {changes.filter(passes[filter]).map((change) => (
            <ChangeEntry
              key={change.id}
              change={change}
              place={placeOf(change)}
              isTaken={taken.has(change.id)}
              onTake={(isTaken) => setTaken(withId(taken, change.id, isTaken))}
            />
          ))}
        </ul>
        <ChangeNotices notices={notices} placeOf={placeOf} />
      </div>
      <footer className="changes-foot">
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          onPress={() => takeOverChanges(chosen)}
        >
          {t('wordChanges.take', { count: chosen.length })}
        </Button>
        <Button onPress={closeChanges}>{t('action.cancel')}</Button>
        <span className="changes-note">{t('wordChanges.undoable')}</span>
      </footer>
    </>
  )
}

/** Nothing of the conference's own texts differs; the file may still be meant as a text to be read. */
function Unchanged({ returned }: { returned: ReturnedDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="changes-none">{t('wordChanges.nothing')}</p>
      <footer className="changes-foot">
        <Button look="primary" onPress={closeChanges}>
          {t('action.close')}
        </Button>
        <Button
          onPress={() => {
            closeChanges()
            void readAsCommunique(returned.file)
          }}
        >
          {t('wordChanges.asCommunique')}
        </Button>
      </footer>
    </>
  )
}

function withId(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
