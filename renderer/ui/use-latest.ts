import { useLayoutEffect, useRef, type RefObject } from 'react'

/** The value of the last rendering, for what runs later and need not run again when it changes. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  return latest
}
