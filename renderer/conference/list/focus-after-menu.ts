import { useState, type FocusEvent } from 'react'

/**
 * Gives the keyboard back to what opened a menu. A list of React Aria takes it to the row as soon as a menu
 * that was opened from inside the row closes, so that Tab would begin at the head of the record again.
 */
export function useFocusAfterMenu(): (event: FocusEvent<HTMLElement>) => void {
  const [focusAfterMenu] = useState(createFocusAfterMenu)
  return focusAfterMenu
}

function createFocusAfterMenu() {
  let opener: HTMLElement | undefined
  let isInMenu = false
  return ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    // A menu is drawn elsewhere, but its events come through what opened it.
    if (!currentTarget.contains(target)) {
      isInMenu = true
      return
    }
    const isTaken = isInMenu && target.matches('[data-row]') && target.contains(opener ?? null)
    isInMenu = false
    if (isTaken) opener?.focus()
    else opener = target
  }
}
