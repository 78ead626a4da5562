import type { CommandName } from '../electron/ipc/commands'
import { goToFinding } from './conference/checks/go-to-finding'
import { startFinding } from './conference/find/start-finding'
import { redoChange, undoChange } from './conference/document'
import { importEdited, importFollowUp } from './files/bring-in'
import { newConference, openConference, openSample } from './files/file-commands'
import { save, saveAs } from './files/save-commands'
import { goTo } from './place'
import { changeSettings, currentSettings } from './settings'
import { saveTemplate } from './templates/template-actions'
import { redoInDraft, undoInDraft } from './templates/template-draft'
import { templateInHand } from './templates/template-in-hand'
import { whenPartsAreThere } from './ui/later'
import { onlySide, showSide } from './window/narrow-view'
import { moveBetweenPanes } from './window/panes'

/** What each command of menu, keyboard, palette and buttons does. */
const actions: { readonly [K in CommandName]: () => unknown } = {
  new: newConference,
  open: openConference,
  'open-sample': openSample,
  save: () => (templateInHand() ? saveTemplate() : save()),
  'save-as': saveAs,
  versions: () => goTo({ dialog: 'versions' }),
  import: () => goTo({ dialog: 'import' }),
  'import-edited': importEdited,
  'import-follow-up': importFollowUp,
  'send-texts': () => goTo({ dialog: 'send-texts' }),
  'send-follow-up': () => goTo({ dialog: 'send-follow-up' }),
  'new-edition': () => goTo({ dialog: 'new-edition' }),
  export: () => goTo({ dialog: 'export' }),
  print: () => goTo({ dialog: 'print' }),
  undo: () => (templateInHand() ? undoInDraft() : undoChange()),
  redo: () => (templateInHand() ? redoInDraft() : redoChange()),
  find: startFinding,
  palette: () => goTo({ dialog: 'palette' }),
  'go-conference': () => goTo({ section: 'conference' }),
  'go-recommendations': () => goTo({ section: 'recommendations' }),
  'go-bodies': () => goTo({ section: 'bodies' }),
  'go-translation': () => goTo({ section: 'translation' }),
  'go-checks': () => goTo({ section: 'checks' }),
  'next-finding': () => goToFinding(1),
  'previous-finding': () => goToFinding(-1),
  'go-templates': () => goTo({ section: 'templates' }),
  'next-pane': () => moveBetweenPanes(1),
  'previous-pane': () => moveBetweenPanes(-1),
  'toggle-preview': togglePreview,
  'toggle-thumbnails': () =>
    changeSettings({ areThumbnailsShown: !currentSettings().areThumbnailsShown }),
  settings: () => goTo({ dialog: 'settings' }),
  shortcuts: () => goTo({ dialog: 'shortcuts' }),
  welcome: () => goTo({ isWelcome: true }),
}

/** In a narrow window the form gives its place to the preview, and takes it back. */
function togglePreview(): void {
  const { isPreviewShown } = currentSettings()
  const side = onlySide()
  if (isPreviewShown && side !== undefined) return showSide(side === 'form' ? 'preview' : 'form')
  changeSettings({ isPreviewShown: !isPreviewShown })
  if (!isPreviewShown) showSide('preview')
}

/** Whether a dialog is waiting for an answer: the commands of the window wait, too. */
export const isDialogOpen = (): boolean => document.querySelector('.dialog-scrim') !== null

/** What is typed into next, and at once: these have what they need from the start. */
const immediate: ReadonlySet<CommandName> = new Set(['find', 'palette'])

/** Runs a command, unless a dialog is waiting for an answer. */
export function runCommand(command: CommandName): void {
  if (isDialogOpen()) return
  if (immediate.has(command)) actions[command]()
  else whenPartsAreThere(() => void actions[command]())
}
