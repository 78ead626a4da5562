import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactName } from '../../../core/exchange/communique/proposal'
import { useConference } from '../../conference/document'
import { usePlace } from '../../place'
import { Button, IconButton } from '../../ui/button'
import { letterOf, keysOf } from '../../ui/keys'
import { Segments } from '../../ui/segments'
import { ImportFacts } from './import-facts'
import { ImportProposals } from './import-proposals'
import { ImportSource } from './import-source'
import { backToText, changeHistory } from './import-state'
import { freeFacts, takeOverReview, targets, type Target } from './take-over-review'
import { acceptedOf, shownReview, stepBy, type ReviewHistory } from './review'

/** The source at the start side with what was found marked in it, the proposals at the end side. */
export function ImportReview({ history }: { history: ReviewHistory }) {
  const { t } = useTranslation()
  const review = shownReview(history)
  const { proposal } = review
  const accepted = acceptedOf(review)
  const conference = useConference((value) => value)
  const isFirstStart = usePlace((place) => place.isWelcome)
  const [target, setTarget] = useState<Target>(isFirstStart ? 'new' : 'this')
  const [ownFacts, setFacts] = useState<readonly FactName[]>()
  const facts = ownFacts ?? freeFacts(proposal, target === 'this' ? conference : undefined)
  const [looked, setLooked] = useState<number>()
  const source = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where the text was typed or chosen is gone: the keys begin at the first proposal.
    const first = document.querySelector<HTMLElement>('[data-quote]') ?? source.current
    first?.focus({ preventScroll: true })
    window.addEventListener('keydown', undoByKey)
    return () => window.removeEventListener('keydown', undoByKey)
  }, [])
  const look = (index: number): void => {
    setLooked(index)
    source.current?.querySelector(`[data-mark="${index}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div className="import-review">
      <div className="import-columns">
        <ImportSource
          review={review}
          looked={looked}
          scroller={source}
          onLook={(index) => {
            setLooked(index)
            document.querySelector<HTMLElement>(`[data-quote="${index}"]`)?.focus()
          }}
        />
        <ImportProposals review={review} looked={looked} onLook={look}>
          <ImportFacts proposal={proposal} value={facts} onChange={setFacts} />
        </ImportProposals>
      </div>
      <footer className="import-foot">
        <Button
          look="primary"
          isDisabled={accepted.length === 0}
          onPress={() => void takeOverReview(review, facts, target)}
        >
          {t('import.add', { count: accepted.length })}
        </Button>
        <Segments
          name={t('import.target')}
          value={target}
          segments={targets.map((key) => ({ key, words: t(`import.${key}`) }))}
          onChange={(key) => {
            setTarget(key ?? 'this')
            setFacts(undefined)
          }}
        />
        <Button look="plain" onPress={backToText}>
          {t('import.back')}
        </Button>
        {target === 'this' ? <span className="import-note">{t('import.kept')}</span> : null}
        <span className="pane-space" />
        <IconButton
          name={t('action.undo')}
          keys={keysOf.undo}
          isDisabled={history.at === 0}
          onPress={() => changeHistory((now) => stepBy(now, -1))}
        >
          <Undo2 size={18} strokeWidth={1.7} aria-hidden className="mirrored" />
        </IconButton>
        <IconButton
          name={t('action.redo')}
          keys={keysOf.redo}
          isDisabled={history.at === history.steps.length - 1}
          onPress={() => changeHistory((now) => stepBy(now, 1))}
        >
          <Redo2 size={18} strokeWidth={1.7} aria-hidden className="mirrored" />
        </IconButton>
      </footer>
    </div>
  )
}

/** The review has a history of its own: the window's own keys wait while a dialog is open. */
function undoByKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const letter = letterOf(event)
  if (letter !== 'z' && letter !== 'y') return
  event.preventDefault()
  const by = letter === 'y' || event.shiftKey ? 1 : -1
  changeHistory((history) => stepBy(history, by))
}
