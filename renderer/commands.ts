import type { MenuCommand } from '../electron/ipc/desktop-api'
import { redoChange, undoChange } from './conference/document'
import { newConference, openConference, openSample, save, saveAs } from './conference/file-commands'
import { goTo } from './place'
import { changeSettings, currentSettings } from './settings'

/** What each command of menu, keyboard and buttons does. */
const actions: { readonly [K in MenuCommand]: () => unknown } = {
  new: newConference,
  open: openConference,
  'open-sample': openSample,
  save,
  'save-as': saveAs,
  export: () => goTo({ isExporting: true }),
  undo: undoChange,
  redo: redoChange,
  'toggle-preview': () => changeSettings({ isPreviewShown: !currentSettings().isPreviewShown }),
}

/** Runs a command, unless a dialog is waiting for an answer. */
export function runCommand(command: MenuCommand): void {
  const isDialogOpen = document.querySelector('[role=dialog], [role=alertdialog]') !== null
  if (!isDialogOpen) void actions[command]()
}
