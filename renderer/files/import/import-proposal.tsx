import { Merge, Split } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import type { CommuniqueProposal } from '../../../core/exchange/communique/proposal'
import { directionOf, tagOf } from '../../../core/text/language'
import { IconButton } from '../../ui/button'
import { CheckMark } from '../../ui/check-mark'
import { Choice } from '../../ui/choice'
import { letterOf } from '../../ui/keys'
import { editReview } from './import-state'
import { edits } from './review'

interface ImportProposalProps {
  readonly proposal: CommuniqueProposal
  readonly index: number
  readonly isTaken: boolean
  readonly isLooked: boolean
  readonly onLook: () => void
}

const noAxis = 'none'

/** One proposed recommendation: its words are the source's own, so they are parted and joined but not rewritten here. */
export function ImportProposal(props: ImportProposalProps) {
  const { proposal, index, isTaken, isLooked, onLook } = props
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const one = proposal.recommendations[index]
  // The words stay as they are, with a caret in them to part them at.
  useEffect(() => {
    const element = field.current
    const refuse = (event: Event): void => event.preventDefault()
    element?.addEventListener('beforeinput', refuse)
    return () => element?.removeEventListener('beforeinput', refuse)
  }, [])
  if (!one) return null
  const number = index + 1
  const merge = (): void => {
    editReview((review) => edits.merge(review, index))
    focusQuote(index - 1)
  }
  const split = (): void => {
    const at = one.start + (field.current?.selectionStart ?? 0)
    editReview((review) => edits.split(review, index, at))
  }
  const toggle = (): void => editReview((review) => edits.toggle(review, index))
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const isControl = event.ctrlKey || event.metaKey
    if (event.key === ' ' && !isControl) toggle()
    else if (event.key === 'Enter') split()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      focusBeside(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
    } else if (isControl && letterOf(event) === 'm') merge()
    else return
    event.preventDefault()
  }
  return (
    <li className="import-proposal" data-looked={isLooked} data-taken={isTaken}>
      <div className="import-row">
        <Checkbox
          className="check"
          aria-label={t('import.take', { number })}
          isSelected={isTaken}
          onChange={toggle}
        >
          <CheckMark />
        </Checkbox>
        <bdi className="import-number">{number}</bdi>
        <div lang={tagOf(one.language)} dir={directionOf(one.language)}>
          <textarea
            ref={field}
            className="import-quote"
            data-quote={index}
            aria-label={t('import.quote', { number })}
            rows={1}
            spellCheck={false}
            value={one.text}
            onChange={() => undefined}
            onFocus={onLook}
            onKeyDown={onKeyDown}
          />
        </div>
        <div className="import-tools">
          <IconButton isSmall name={t('import.split', { number })} keys="Enter" onPress={split}>
            <Split size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
          </IconButton>
          {index > 0 ? (
            <IconButton isSmall name={t('import.merge', { number })} keys="Ctrl M" onPress={merge}>
              <Merge size={16} strokeWidth={1.7} aria-hidden />
            </IconButton>
          ) : null}
        </div>
        {one.translations.map(({ language, text }) => (
          <p
            key={language}
            className="import-translation"
            lang={tagOf(language)}
            dir={directionOf(language)}
          >
            {text}
          </p>
        ))}
      </div>
      {isLooked && proposal.axes.length > 0 ? (
        <div className="import-about">
          <Choice
            name={t('axis.one')}
            value={one.axis === null ? noAxis : String(one.axis)}
            options={[
              { key: noAxis, words: t('import.noAxis'), isNone: true },
              ...proposal.axes.map(({ text }, axis) => ({ key: String(axis), words: text })),
            ]}
            onChange={(key) =>
              editReview((review) =>
                edits.assign(review, index, key === noAxis ? null : Number(key)),
              )
            }
          />
        </div>
      ) : null}
    </li>
  )
}

/** Once the list has been drawn anew. */
function focusQuote(index: number): void {
  setTimeout(() => document.querySelector<HTMLElement>(`[data-quote="${index}"]`)?.focus())
}

/** The recommendation after or before, in the order in which they stand. */
function focusBeside(field: HTMLElement, by: -1 | 1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-quote]')]
  all[all.indexOf(field) + by]?.focus()
}
