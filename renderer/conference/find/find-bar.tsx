import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../ui/button'
import { whenPartsAreThere } from '../../ui/later'
import { change, useConference } from '../document'
import { showAxis, showRow } from '../list/list-handle'
import { FindContext } from './find-context'
import { replaceFinds, findInTexts, type Find } from './find-in-texts'
import { changeFindState, useFindState } from './find-state'
import { openFind } from './open-find'
import '../../ui/bare-input.css'
import './find-bar.css'

/** Searches and replaces in the texts of all languages, with the find in its context below. */
export function FindBar() {
  const { t } = useTranslation()
  const { sought, replacement, at } = useFindState()
  const conference = useConference((value) => value)
  const deferred = useDeferredValue(sought)
  const finds = useMemo(() => findInTexts(conference, deferred), [conference, deferred])
  const current = finds[Math.min(at, finds.length - 1)]
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])

  const go = (by: -1 | 1): void => {
    if (finds.length === 0) return
    const next = (Math.min(at, finds.length - 1) + by + finds.length) % finds.length
    changeFindState({ at: next })
    show(finds[next])
  }
  const replace = (chosen: readonly Find[]): void =>
    change('replace-text', (value) => replaceFinds(value, chosen, replacement))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isInField = event.target instanceof HTMLInputElement
    const isInSought = event.target === field.current
    if (event.key === 'Escape') changeFindState({ isOpen: false })
    else if (event.key === 'F3') go(event.shiftKey ? -1 : 1)
    else if (event.key !== 'Enter' || !isInField) return
    else if (event.ctrlKey && current) whenPartsAreThere(() => openFind(current))
    else if (isInSought) go(event.shiftKey ? -1 : 1)
    else replace(current ? [current] : [])
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className="find-bar"
      role="search"
      aria-label={t('find.title')}
      onKeyDownCapture={onKeyDown}
    >
      <div className="find-line">
        <SearchField
          className="find-field"
          aria-label={t('find.sought')}
          value={sought}
          onChange={(text) => changeFindState({ sought: text, at: 0 })}
          autoFocus
        >
          <Search size={16} strokeWidth={1.7} aria-hidden />
          <Input className="bare-input" ref={field} placeholder={t('find.sought')} dir="auto" />
        </SearchField>
        <span className="find-count" role="status">
          {sought.trim() === ''
            ? null
            : finds.length === 0
              ? t('find.none')
              : t('find.place', { at: Math.min(at, finds.length - 1) + 1, total: finds.length })}
        </span>
        <IconButton isSmall name={t('find.previous')} keys="Shift F3" onPress={() => go(-1)}>
          <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton isSmall name={t('find.next')} keys="F3" onPress={() => go(1)}>
          <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton
          isSmall
          name={t('action.close')}
          keys="Esc"
          onPress={() => changeFindState({ isOpen: false })}
        >
          <X size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
      <div className="find-line">
        <TextField
          className="find-field"
          aria-label={t('find.replacement')}
          value={replacement}
          onChange={(text) => changeFindState({ replacement: text })}
        >
          <Input className="bare-input" placeholder={t('find.replacement')} dir="auto" />
        </TextField>
        <Button isSmall isDisabled={!current} onPress={() => replace(current ? [current] : [])}>
          {t('find.replace')}
        </Button>
        <Button isSmall isDisabled={finds.length === 0} onPress={() => replace(finds)}>
          {t('find.replaceAll', { total: finds.length })}
        </Button>
      </div>
      {current ? <FindContext find={current} /> : null}
    </div>
  )
}

function show(find: Find | undefined): void {
  if (find?.owner === 'axes') showAxis(find.id)
  else if (find) showRow(find.id)
}
