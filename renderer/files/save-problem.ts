import type { Problem } from '../../core/outcome'
import { createStore, useStore } from '../ui/store'

/** Why the last save did not come about; forgotten with the next one that does. */
const store = createStore<Problem | undefined>(undefined)

export const noteSaveProblem = (problem: Problem): void => store.set(problem)
export const clearSaveProblem = (): void => store.set(undefined)
export const useSaveProblem = (): Problem | undefined => useStore(store, (problem) => problem)
