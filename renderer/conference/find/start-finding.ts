import { flushSync } from 'react-dom'
import { goTo } from '../../place'
import { changeFindState, currentFindState } from './find-state'

/** Opens the search, or gives it the keyboard. */
export function startFinding(): void {
  const wasOpen = currentFindState().isOpen
  flushSync(() => {
    goTo({ section: 'recommendations' })
    changeFindState({ isOpen: true })
  })
  if (wasOpen) document.querySelector<HTMLInputElement>('.find-bar input')?.select()
}
