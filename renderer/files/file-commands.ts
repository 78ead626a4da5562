import type { Conference } from '../../core/model/conference'
import type { Problem, Outcome } from '../../core/outcome'
import { wordProblem } from '../../core/text/problem-words'
import type { OpenedConference } from '../../electron/ipc/desktop-api'
import { blankConference } from '../conference/blank-conference'
import { currentDocument, isUnsaved, showConference } from '../conference/document'
import { today } from '../conference/today'
import { desktop } from '../desktop'
import { resetPlace } from '../place'
import { changeSettings, currentSettings } from '../settings'
import { clearNotices, showNotice } from '../ui/notices'
import { save } from './save-commands'
import { clearSaveProblem } from './save-problem'
import { askAboutUnsaved } from './unsaved-guard'

export async function newConference(): Promise<void> {
  if (!(await mayLeave())) return
  await desktop.startUntitled()
  show({ conference: blankConference(today(), crypto.randomUUID()) })
}

export const openConference = (): Promise<void> => openBy(() => desktop.openConference())
export const openSample = (): Promise<void> => openBy(() => desktop.openSample())
export const openRecent = (path: string): Promise<void> => openBy(() => desktop.openRecent(path))
export const openRecovered = (id: string): Promise<void> => openBy(() => desktop.openRecovered(id))

/** A file that was dropped onto the window. */
export const openDropped = (path: string): Promise<void> => openBy(() => desktop.openDropped(path))

/** Goes on with a conference that is on no disk yet; `false` when the user wants to stay. */
export async function openNew(conference: Conference): Promise<boolean> {
  if (!(await mayLeave())) return false
  await desktop.startUntitled()
  show({ conference, isUnsaved: true })
  return true
}

export async function closeWindow(): Promise<void> {
  if (await mayLeave()) await desktop.closeWindow()
}

/** Asks about unsaved changes; `false` when the user wants to stay. */
async function mayLeave(): Promise<boolean> {
  if (!isUnsaved(currentDocument())) return true
  const answer = await askAboutUnsaved()
  if (answer === 'save') return save()
  return answer === 'discard'
}

async function openBy(open: () => Promise<Outcome<OpenedConference> | null>): Promise<void> {
  if (!(await mayLeave())) return
  const outcome = await open()
  if (outcome === null) return
  if (outcome.ok) show(outcome.value)
  else showProblem(outcome.problem)
}

function show(opened: OpenedConference): void {
  clearNotices()
  clearSaveProblem()
  resetPlace()
  showConference(opened)
  if (!currentSettings().isWelcomed) changeSettings({ isWelcomed: true })
}

/** One sentence that names the place and the remedy; the work in the window stays as it is. */
export function showProblem(problem: Problem): void {
  showNotice({ text: wordProblem(problem, currentSettings().interfaceLanguage), isProblem: true })
}
