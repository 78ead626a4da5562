import { useSyncExternalStore, type ComponentType } from 'react'

const loads: (() => Promise<void>)[] = []
/** Those for which something lighter stands. */
const urgent: (() => Promise<void>)[] = []
const waiting: (() => void)[] = []
let loading: Promise<unknown> | undefined
let areThere = false

/**
 * A part of the window whose code its start does not wait for. Until it is there, something lighter stands in
 * its place, or nothing.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Before?: ComponentType<P>,
): ComponentType<P> {
  let Part: ComponentType<P> | undefined
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  let loaded: Promise<void> | undefined
  const loadOnce = (): Promise<void> =>
    (loaded ??= load().then((found) => {
      Part = found
      for (const listener of listeners) listener()
    }))
  loads.push(loadOnce)
  if (Before) urgent.push(loadOnce)
  return function Later(props: P) {
    const Shown = useSyncExternalStore(subscribe, () => Part) ?? Before
    return Shown ? <Shown {...props} /> : null
  }
}

/** So long at most such parts wait for the window to come to rest. */
const patienceMs = 500

/**
 * Loads all such parts: those for which something lighter stands right after the first look, the others when
 * the window has nothing better to do.
 */
export function loadLaterParts(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const load of urgent) void load()
      requestIdleCallback(() => loadNow(), { timeout: patienceMs })
    }),
  )
}

/** Runs something when all parts of the window are there: at once but right after the start. */
export function whenPartsAreThere(run: () => void): void {
  if (areThere) return run()
  waiting.push(run)
  loadNow()
}

function loadNow(): void {
  loading ??= Promise.all(loads.map((load) => load())).then(() => {
    areThere = true
    for (const run of waiting.splice(0)) run()
  })
}
