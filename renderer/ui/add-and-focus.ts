import { flushSync } from 'react-dom'

/** Adds an entry and puts the caret into its first field, so that typing goes on in what was just added. */
export function addAndFocus(add: () => void, entry: () => Element | null | undefined): void {
  flushSync(add)
  entry()?.querySelector<HTMLElement>('textarea, input')?.focus()
}
