import { useSyncExternalStore, type ComponentType } from 'react'

const loads: (() => Promise<void>)[] = []

/** A part of the window whose code its start does not wait for: nothing stands in its place until it is there. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Part: ComponentType<P> | undefined
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  loads.push(async () => {
    Part = await load()
    for (const listener of listeners) listener()
  })
  return function Later(props: P) {
    const Loaded = useSyncExternalStore(subscribe, () => Part)
    return Loaded ? <Loaded {...props} /> : null
  }
}

/** So long at most such parts wait for the window to come to rest. */
const patienceMs = 500

/** Loads all such parts when the window has nothing better to do. */
export function loadLaterParts(): void {
  requestIdleCallback(() => void Promise.all(loads.map((load) => load())), { timeout: patienceMs })
}
