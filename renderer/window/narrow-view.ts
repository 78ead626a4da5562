import { useSyncExternalStore } from 'react'
import { createStore, useStore } from '../ui/store'

/** Below this width the form and the preview take turns; the style sheets say the same. */
const narrow = matchMedia('(max-width: 999px)')

/** What a narrow window shows. */
export type Side = 'form' | 'preview'
const store = createStore<Side>('form')

const subscribe = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** The side that a narrow window shows; nothing where there is room for both. */
export function useOnlySide(): Side | undefined {
  const isNarrow = useSyncExternalStore(subscribe, () => narrow.matches)
  const side = useStore(store, (shown) => shown)
  return isNarrow ? side : undefined
}

export const onlySide = (): Side | undefined => (narrow.matches ? store.get() : undefined)
export const showSide = (side: Side): void => store.set(side)
