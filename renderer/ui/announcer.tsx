import { createStore, useStore } from './store'

const store = createStore('')

/** Says something to screen readers only, such as where a moved record is now. */
export const announce = (text: string): void => store.set(text)

export function Announcer() {
  const text = useStore(store, (value) => value)
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {text}
    </div>
  )
}
