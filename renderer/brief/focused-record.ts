import { createStore, useStore } from '../ui/store'

/** What the field in focus belongs to, as a path of ids: a recommendation, or a text of the conference. */
const store = createStore<string | undefined>(undefined)

export const focusedRecord = (): string | undefined => store.get()
export const useFocusedRecord = (): string | undefined => useStore(store, (record) => record)

/** Follows the focus through the form. It stays with the last field while the user looks elsewhere. */
export function followFocus(): () => void {
  const note = ({ target }: FocusEvent): void => {
    const record = target instanceof Element ? recordOf(target) : undefined
    if (record !== undefined) store.set(record)
  }
  document.addEventListener('focusin', note)
  return () => document.removeEventListener('focusin', note)
}

function recordOf(element: Element): string | undefined {
  const field = element.closest<HTMLElement>('[data-source], [data-recommendation], [data-row]')
  if (!field) return undefined
  const { source, recommendation, row } = field.dataset
  return source ?? `recommendations/${recommendation ?? row}`
}
