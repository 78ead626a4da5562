import i18next from 'i18next'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { followFocus } from './brief/focused-record'
import { followLibrary, libraryRead, setExportFolder, setFrameName } from './brief/library'
import { isDialogOpen, runCommand } from './commands'
import { blankConference } from './conference/blank-conference'
import { followDocument, showConference } from './conference/document'
import { documentState } from './conference/document-state'
import { openDroppedFiles } from './files/drop-files'
import { closeWindow, showProblem } from './files/file-commands'
import { keepDrafts } from './files/keep-draft'
import { offerRecovered } from './files/recovery-dialog'
import { noteMissing, settleConflict } from './files/save-commands'
import { today } from './conference/today'
import { desktop } from './desktop'
import { goTo } from './place'
import { followSettings, setSettings } from './settings'
import { commandOf } from './ui/keys'
import { loadLaterParts } from './ui/later'
import { allowSlowPresses } from './ui/slow-press'
import { mayLeaveDraft } from './templates/leave-draft'
import { currentEditing, followDraft, holdsUnsavedWork } from './templates/template-draft'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { Window } from './window/window'
import { loadWords } from './words/interface-language'

// The page's policy refuses code made from text, which zod would try for speed.
z.config({ jitless: true })

// Before the answer, or what changes on disk right after it would be missed.
followLibrary()
const start = await desktop.start()
void libraryRead()
setSettings(start.settings)
await loadWords(start.settings.interfaceLanguage)
setExportFolder(start.exportFolder)
setFrameName(start.frameName)
showConference(start.opened ?? { conference: blankConference(today(), crypto.randomUUID()) })
if (start.problem) showProblem(start.problem)
goTo({ isWelcome: !start.settings.isWelcomed })
offerRecovered(start.recovered)
keepDrafts()
openDroppedFiles()
followSettings()
followFocus()
allowSlowPresses()

desktop.on('menu-command', runCommand)
desktop.on('close-requested', () => {
  void mayLeaveDraft().then((mayLeave) => (mayLeave ? closeWindow() : undefined))
})
desktop.on('file-changed', (change) => {
  if (change === 'missing') noteMissing()
  else void settleConflict()
})
window.addEventListener(
  'keydown',
  (event) => {
    const command = commandOf(event)
    if (!command) return
    // A dialog's fields and reviews undo by themselves.
    if ((command === 'undo' || command === 'redo') && isDialogOpen()) return
    // Before the field under the cursor can undo on its own.
    event.preventDefault()
    event.stopPropagation()
    runCommand(command)
  },
  { capture: true },
)

let told = ''
const tellState = (): void => {
  const own = documentState()
  const state = { ...own, isUnsaved: own.isUnsaved || holdsUnsavedWork(currentEditing()) }
  if (told === JSON.stringify(state)) return
  told = JSON.stringify(state)
  void desktop.showDocumentState(state)
}
tellState()
followDocument(tellState)
// The menu speaks the language of the window.
i18next.on('languageChanged', tellState)
followDraft(tellState)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const page = createRoot(root)
// In one go: there is nothing yet that could be used in between.
flushSync(() =>
  page.render(
    <StrictMode>
      <Window />
    </StrictMode>,
  ),
)
loadLaterParts()
