import { useEffect } from 'react'
import { checkConference } from '../../../core/check/check-conference'
import type { Issue, IssueCode } from '../../../core/check/issue'
import type { Conference } from '../../../core/model/conference'
import type { Language } from '../../../core/text/language'
import { createStore, useStore } from '../../ui/store'
import { currentDocument, followDocument } from '../document'

/** Checking waits until nobody has typed for so long: it looks at every text. */
const quietMs = 700

interface Findings {
  readonly of?: Conference
  readonly issues: readonly Issue[]
}

const store = createStore<Findings>({ issues: [] })
let watchers = 0
let timer: ReturnType<typeof setTimeout> | undefined

function check(): void {
  const conference = currentDocument().history.present
  if (store.get().of !== conference)
    store.set({ of: conference, issues: checkConference(conference) })
}

function checkSoon(): void {
  if (watchers === 0 || store.get().of === currentDocument().history.present) return
  clearTimeout(timer)
  timer = setTimeout(() => requestIdleCallback(check, { timeout: quietMs }), quietMs)
}
followDocument(checkSoon)

/** All findings, as of the last time nobody was typing. */
export function useFindings(): readonly Issue[] {
  useEffect(() => {
    watchers += 1
    checkSoon()
    return () => {
      watchers -= 1
    }
  }, [])
  return useStore(store, ({ issues }) => issues)
}

/** How many findings of some kinds there are, in one language or in all. */
export const useFindingCount = (codes: readonly IssueCode[], language?: Language): number =>
  useFindings().filter(
    ({ code, path }) =>
      codes.includes(code) && (language === undefined || path.at(-1) === language),
  ).length
