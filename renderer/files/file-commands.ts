import i18next from 'i18next'
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
export async function openDropped(file: File): Promise<void> {
  const path = desktop.pathOf(file)
  if (path.endsWith('.tawsiya')) await openBy(() => desktop.openDropped(path))
  else showNotice({ text: i18next.t('file.notOurs', { name: file.name }), isProblem: true })
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
