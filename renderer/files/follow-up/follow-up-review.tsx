import i18next from 'i18next'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  applyFollowUp,
  newUpdates,
  type FollowUpUpdate,
} from '../../../core/exchange/follow-up/read-follow-up'
import { numberRecommendations } from '../../../core/model/numbering'
import { change, undoChange, useConference } from '../../conference/document'
import { Button } from '../../ui/button'
import { keysOf } from '../../ui/keys'
import { showNotice } from '../../ui/notices'
import { closeFollowUp, type ReturnedTable } from './follow-up-state'
import { RowProblems } from './row-problems'
import { UpdateEntry } from './update-entry'

/** Every recommendation of which the table says something new, with what it was; at first all are taken. */
export function FollowUpReview({ returned }: { readonly returned: ReturnedTable }) {
  const { t } = useTranslation()
  const conference = useConference((value) => value)
  const { updates, problems } = returned
  const news = useMemo(() => newUpdates(conference, updates), [conference, updates])
  const records = useMemo(
    () =>
      new Map(
        numberRecommendations(conference).axes.flatMap(({ recommendations }) =>
          recommendations.map((each) => [each.recommendation.id, each] as const),
        ),
      ),
    [conference],
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = news.filter(({ id }) => !left.has(id))
  const same = updates.length - news.length
  return (
    <>
      <div className="changes-bar">
        <p className="follow-up-sum">
          {[
            t('followUp.news', { count: news.length }),
            ...(same > 0 ? [t('followUp.same', { count: same })] : []),
            ...(problems.length > 0 ? [t('followUp.wrong', { count: problems.length })] : []),
          ].join(' · ')}
        </p>
        <span className="pane-space" />
        {news.length > 1 ? (
          <Button
            look="link"
            isSmall
            onPress={() => setLeft(new Set(left.size === 0 ? news.map(({ id }) => id) : []))}
          >
            {left.size === 0 ? t('export.chooseNone') : t('export.chooseAll')}
          </Button>
        ) : null}
      </div>
      <div
        className="changes-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('followUp.contents')}
      >
        <RowProblems problems={problems} />
        <ul>
          {news.map((update) => (
            <UpdateEntry
              key={update.id}
              update={update}
              record={records.get(update.id)}
              isTaken={!left.has(update.id)}
              onTake={(isTaken) => setLeft(withId(left, update.id, !isTaken))}
            />
          ))}
        </ul>
      </div>
      <footer className="changes-foot">
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          onPress={() => takeOverFollowUp(chosen)}
        >
          {t('followUp.take', { count: chosen.length })}
        </Button>
        <Button onPress={closeFollowUp}>{t('action.cancel')}</Button>
        <span className="changes-note">{t('followUp.undoable')}</span>
      </footer>
    </>
  )
}

/** Takes rows over as one step of the history. */
function takeOverFollowUp(chosen: readonly FollowUpUpdate[]): void {
  change('take-follow-up', (conference) => applyFollowUp(conference, chosen))
  closeFollowUp()
  showNotice({
    text: i18next.t('followUp.taken', { count: chosen.length }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: keysOf.undo },
  })
}

function withId(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
