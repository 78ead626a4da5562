import type { Conference } from '../../core/model/conference'
import type { Outcome, Problem } from '../../core/outcome'
import { safeFileName } from '../../core/text/file-names'
import { wordProblem } from '../../core/text/problem-words'
import type { OpenedConference, SavedFile } from '../../electron/ipc/desktop-api'
import { desktop } from '../desktop'
import { resetPlace } from '../place'
import { currentSettings } from '../settings'
import { clearNotices, showNotice } from '../ui/notices'
import { blankConference } from './blank-conference'
import { currentDocument, isUnsaved, noteSaved, showConference } from './document'
import { documentName } from './document-name'
import { askAboutUnsaved } from './unsaved-guard'
import { today } from './today'

export async function newConference(): Promise<void> {
  if (!(await mayLeave())) return
  await desktop.startUntitled()
  show({ conference: blankConference(today(), crypto.randomUUID()) })
}

export async function openConference(): Promise<void> {
  if (await mayLeave()) showOutcome(await desktop.openConference())
}

export async function openSample(): Promise<void> {
  if (await mayLeave()) showOutcome(await desktop.openSample())
}

/** Whether the conference is on disk afterwards. */
export const save = (): Promise<boolean> =>
  saveBy((conference, name) => desktop.saveConference(conference, name))

export const saveAs = (): Promise<boolean> =>
  saveBy((conference, name) => desktop.saveConferenceAs(conference, name))

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

function show(opened: OpenedConference): void {
  clearNotices()
  resetPlace()
  showConference(opened)
}

function showOutcome(outcome: Outcome<OpenedConference> | null): void {
  if (outcome === null) return
  if (outcome.ok) show(outcome.value)
  else showProblem(outcome.problem)
}

type Save = (conference: Conference, name: string) => Promise<Outcome<SavedFile> | null>

async function saveBy(saveConference: Save): Promise<boolean> {
  const conference = currentDocument().history.present
  const suggestedName = `${safeFileName(documentName(currentDocument()))}.tawsiya`
  const outcome = await saveConference(conference, suggestedName)
  if (outcome === null) return false
  if (!outcome.ok) {
    showProblem(outcome.problem)
    return false
  }
  noteSaved(conference, outcome.value.fileName)
  return true
}

/** One sentence that names the place and the remedy; the work in the window stays as it is. */
export function showProblem(problem: Problem): void {
  showNotice({ text: wordProblem(problem, currentSettings().interfaceLanguage), isProblem: true })
}
