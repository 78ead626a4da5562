import { useEffect } from 'react'
import { createStore, useStore } from '../../ui/store'

/** What shows that somebody is about to use the list. */
const signsOfUse = ['focusin', 'keydown', 'pointerdown', 'pointermove'] as const
const patienceMs = 500
const store = createStore(false)

/** Whether rows have their handles, which nobody sees before pointing at them: the start draws words first. */
export const useHasHandles = (): boolean => useStore(store, (hasHandles) => hasHandles)

/** Draws the handles when the window has nothing better to do, or when they are about to be used. */
export function useHandlesSoon(): void {
  const hasHandles = useHasHandles()
  useEffect(() => {
    if (hasHandles) return undefined
    const draw = (): void => store.set(true)
    let idle = 0
    // Words come on the screen before.
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(draw, { timeout: patienceMs })
    })
    for (const sign of signsOfUse) addEventListener(sign, draw, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
      for (const sign of signsOfUse) removeEventListener(sign, draw, { capture: true })
    }
  }, [hasHandles])
}
