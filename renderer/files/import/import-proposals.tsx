import { Plus } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, tagOf, type Language } from '../../../core/text/language'
import { Button } from '../../ui/button'
import { Segments } from '../../ui/segments'
import { editReview } from './import-state'
import { ImportProposal } from './import-proposal'
import { leftOverLines } from './left-over-lines'
import { groupsOf } from './proposal-groups'
import { acceptedOf, edits, type Review } from './review'

interface ImportProposalsProps {
  readonly review: Review
  readonly looked: number | undefined
  readonly onLook: (index: number) => void
  /** What stands above the recommendations. */
  readonly children: ReactNode
}

const filters = ['all', 'refused', 'left'] as const
type Filter = (typeof filters)[number]

/** The proposed recommendations by axis; and what was left over, so that nothing is missed. */
export function ImportProposals({ review, looked, onLook, children }: ImportProposalsProps) {
  const { t } = useTranslation()
  const { proposal } = review
  const [filter, setFilter] = useState<Filter>('all')
  const left = useMemo(() => leftOverLines(proposal), [proposal])
  const count = proposal.recommendations.length
  const accepted = acceptedOf(review)
  const counts = { all: count, refused: count - accepted.length, left: left.length }
  const groups = groupsOf(proposal, (index) => filter !== 'refused' || !accepted.includes(index))
  return (
    <section className="import-pane" aria-label={t('import.proposals')}>
      <div className="import-pane-head">
        <h3 className="import-pane-title">{t('import.found', { count })}</h3>
        <span className="pane-space" />
        <Segments
          name={t('import.show')}
          value={filter}
          segments={filters.map((key) => ({
            key,
            words: t(`import.${key}`, { number: counts[key] }),
          }))}
          onChange={(key) => setFilter(key ?? 'all')}
        />
      </div>
      <div className="import-list">
        {filter === 'left' ? (
          <LeftOver lines={left} language={proposal.language} />
        ) : (
          <>
            {filter === 'all' ? children : null}
            {count === 0 ? <p className="import-none">{t('import.none')}</p> : null}
            {groups.map(({ axis, heading, indexes }) => (
              <section key={axis ?? 'none'}>
                {proposal.axes.length === 0 ? null : (
                  <h4 className="import-group-head">
                    {heading ? (
                      <span lang={tagOf(heading.language)} dir={directionOf(heading.language)}>
                        {heading.text}
                      </span>
                    ) : (
                      t('import.noAxis')
                    )}
                    <bdi className="import-group-count">{indexes.length}</bdi>
                  </h4>
                )}
                <ul>
                  {indexes.map((index) => (
                    <ImportProposal
                      key={proposal.recommendations[index]?.start}
                      proposal={proposal}
                      index={index}
                      isTaken={accepted.includes(index)}
                      isLooked={index === looked}
                      onLook={() => onLook(index)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </div>
      <ImportKeys />
    </section>
  )
}

interface LeftOverProps {
  readonly lines: ReturnType<typeof leftOverLines>
  readonly language: Language
}

function LeftOver({ lines, language }: LeftOverProps) {
  const { t } = useTranslation()
  return (
    <ul>
      {lines.map(({ start, end, text }) => (
        <li key={start} className="import-left">
          <p lang={tagOf(language)} dir="auto">
            {text}
          </p>
          <Button
            look="link"
            isSmall
            aria-label={t('import.takeLineNamed', { text: text.slice(0, 60) })}
            onPress={() => editReview((review) => edits.add(review, { start, end }))}
          >
            <Plus size={14} strokeWidth={1.7} aria-hidden />
            {t('import.takeLine')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The keys of the list, in sight while it is worked on. */
function ImportKeys() {
  const { t } = useTranslation()
  const keys = [
    ['↑ ↓', t('import.keyMove')],
    ['Space', t('import.keyTake')],
    ['Ctrl M', t('import.keyMerge')],
    ['Enter', t('import.keySplit')],
  ] as const
  return (
    <p className="import-keys">
      {keys.map(([key, words]) => (
        <span key={key}>
          <kbd dir="ltr" className="key">
            {key}
          </kbd>{' '}
          {words}
        </span>
      ))}
    </p>
  )
}
