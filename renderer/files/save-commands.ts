import i18next from 'i18next'
import type { Conference } from '../../core/model/conference'
import { safeFileName } from '../../core/text/file-names'
import { wordProblem } from '../../core/text/problem-words'
import type { SaveAnswer } from '../../electron/ipc/desktop-api'
import { change, currentDocument, noteSaved, noteUnsaved } from '../conference/document'
import { documentName } from '../conference/document-name'
import { desktop } from '../desktop'
import { currentSettings } from '../settings'
import { showNotice } from '../ui/notices'
import { askAboutConflict } from './conflict-question'
import { clearSaveProblem, noteSaveProblem } from './save-problem'

/** Whether the conference is on disk afterwards. */
export const save = (): Promise<boolean> =>
  saveBy((conference, name) => desktop.saveConference(conference, name, 'ask'))

export const saveAs = (): Promise<boolean> =>
  saveBy((conference, name) => desktop.saveConferenceAs(conference, name))

/** Another program has been at the file: never written over without a word. */
export async function settleConflict(): Promise<boolean> {
  switch (await askAboutConflict()) {
    case 'mine':
      return saveBy((conference, name) => desktop.saveConference(conference, name, 'overwrite'))
    case 'theirs':
      return takeFromDisk()
    case 'elsewhere':
      return saveAs()
    case 'cancel':
      noteUnsaved()
      return false
  }
}

/** The file is gone: the window has the only copy. */
export function noteMissing(): void {
  noteUnsaved()
  showNotice({ text: i18next.t('conflict.missing'), isProblem: true })
}

/** What was in the window stays one step back in the history. */
async function takeFromDisk(): Promise<boolean> {
  const opened = await desktop.reloadConference()
  if (!opened.ok) {
    noteSaveProblem(opened.problem)
    showNotice({
      text: wordProblem(opened.problem, currentSettings().interfaceLanguage),
      isProblem: true,
    })
    return false
  }
  const { conference, fileName } = opened.value
  change('take-from-disk', () => conference)
  if (fileName !== undefined) noteSaved(conference, fileName)
  return true
}

type Save = (conference: Conference, name: string) => Promise<SaveAnswer>

async function saveBy(saveConference: Save): Promise<boolean> {
  const conference = currentDocument().history.present
  const suggestedName = `${safeFileName(documentName(currentDocument()))}.tawsiya`
  const answer = await saveConference(conference, suggestedName)
  if (answer === null) return false
  if (answer === 'changed-on-disk') return settleConflict()
  if (!answer.ok) {
    noteSaveProblem(answer.problem)
    showNotice({
      text: wordProblem(answer.problem, currentSettings().interfaceLanguage),
      isProblem: true,
      action: { words: i18next.t('command.save-as'), run: () => void saveAs() },
    })
    return false
  }
  clearSaveProblem()
  noteSaved(conference, answer.value.fileName)
  return true
}
