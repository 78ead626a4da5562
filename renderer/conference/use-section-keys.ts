import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { goTo } from '../place'
import { letterOf } from '../ui/keys'
import { goToFinding } from './checks/go-to-finding'
import { changeFindState, currentFindState } from './find/find-state'

/** The keys that every section has: Ctrl F finds, F8 goes from finding to finding. */
export function useSectionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isDialogOpen = document.querySelector('[role=dialog], [role=alertdialog]') !== null
      if (isDialogOpen || event.altKey) return
      if (event.key === 'F8') {
        event.preventDefault()
        goToFinding(event.shiftKey ? -1 : 1)
      } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && letterOf(event) === 'f') {
        event.preventDefault()
        startFinding()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Opens the search, or gives it the keyboard. */
export function startFinding(): void {
  const wasOpen = currentFindState().isOpen
  flushSync(() => {
    goTo({ section: 'recommendations' })
    changeFindState({ isOpen: true })
  })
  if (wasOpen) document.querySelector<HTMLInputElement>('.find-bar input')?.select()
}
