import { Merge } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { directionOf, tagOf } from '../../core/text/language'
import { mergeRecommendations } from '../../core/exchange/communique/edit-proposal'
import type {
  CommuniqueProposal,
  ProposedRecommendation,
} from '../../core/exchange/communique/proposal'
import { factNames } from '../../core/exchange/communique/proposal'
import { takeOver } from '../../core/exchange/communique/take-over'
import { change } from '../conference/document'
import { goTo } from '../place'
import { changeSettings } from '../settings'
import { Button, IconButton } from '../ui/button'
import { CheckMark } from '../ui/check-mark'
import { closeImport } from './import-dialog'
import { markSource } from './mark-source'

interface ImportReviewProps {
  readonly first: CommuniqueProposal
  readonly back: () => void
}

/** The source at the start side with what was found marked in it, the proposals at the end side. */
export function ImportReview({ first, back }: ImportReviewProps) {
  const { t } = useTranslation()
  const [proposal, setProposal] = useState(first)
  const [refused, setRefused] = useState<ReadonlySet<ProposedRecommendation>>(new Set())
  const [looked, setLooked] = useState<number>()
  const source = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => markSource(proposal), [proposal])
  const { recommendations, language } = proposal
  const accepted = recommendations.flatMap((one, index) => (refused.has(one) ? [] : [index]))
  const look = (index: number): void => {
    setLooked(index)
    source.current?.querySelector(`[data-mark="${index}"]`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <div className="import-columns">
        <div
          className="import-source"
          ref={source}
          tabIndex={0}
          role="region"
          aria-label={t('import.source')}
        >
          <div className="import-words" lang={tagOf(language)} dir={directionOf(language)}>
            {pieces.map(({ start, text, index, isAside }) =>
              index === undefined ? (
                <span key={start} className={isAside ? 'import-aside' : undefined}>
                  {text}
                </span>
              ) : (
                <mark
                  key={start}
                  data-mark={index}
                  data-looked={index === looked}
                  data-refused={!accepted.includes(index)}
                >
                  <sup>{index + 1}</sup>
                  {text}
                </mark>
              ),
            )}
          </div>
        </div>
        <section className="import-proposals" aria-label={t('import.proposals')}>
          <h3 className="import-count">{t('import.found', { count: recommendations.length })}</h3>
          {recommendations.length === 0 ? <p className="import-none">{t('import.none')}</p> : null}
          <ul>
            {recommendations.map((one, index) => (
              <li key={one.start} className="import-proposal" data-looked={index === looked}>
                {headingBefore(proposal, index)}
                <div className="import-row">
                  <Checkbox
                    className="check"
                    aria-label={t('import.take', { number: index + 1 })}
                    isSelected={!refused.has(one)}
                    onChange={() => {
                      setRefused(toggled(refused, one))
                      look(index)
                    }}
                  >
                    <CheckMark />
                  </Checkbox>
                  <bdi className="import-number">{index + 1}</bdi>
                  <p lang={tagOf(one.language)} dir={directionOf(one.language)}>
                    {one.text}
                  </p>
                  {index > 0 ? (
                    <IconButton
                      isSmall
                      name={t('import.merge', { number: index + 1 })}
                      onPress={() => setProposal(mergeRecommendations(proposal, index - 1, index))}
                    >
                      <Merge size={16} strokeWidth={1.7} aria-hidden />
                    </IconButton>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <footer className="import-foot">
        <Button
          look="primary"
          isDisabled={accepted.length === 0}
          onPress={() => {
            change('import-records', (conference) =>
              takeOver(conference, proposal, { facts: factNames, recommendations: accepted }),
            )
            changeSettings({ isWelcomed: true })
            goTo({ section: 'recommendations', isWelcome: false })
            closeImport()
          }}
        >
          {t('import.add', { count: accepted.length })}
        </Button>
        <Button onPress={back}>{t('import.back')}</Button>
        <span className="import-note">{t('import.kept')}</span>
      </footer>
    </>
  )
}

function headingBefore({ recommendations, axes }: CommuniqueProposal, index: number) {
  const axis = recommendations[index]?.axis ?? null
  if (axis === null || recommendations[index - 1]?.axis === axis) return null
  const heading = axes[axis]
  return heading ? (
    <h4 className="import-axis">
      <span lang={tagOf(heading.language)} dir={directionOf(heading.language)}>
        {heading.text}
      </span>
    </h4>
  ) : null
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}
