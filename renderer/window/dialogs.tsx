import { ExportDialog } from '../brief/export-dialog'
import { PrintDialog } from '../brief/print-dialog'
import { FollowUpDialog } from '../files/follow-up/follow-up-dialog'
import { SendFollowUpDialog } from '../files/follow-up/send-follow-up-dialog'
import { ImportDialog } from '../files/import/import-dialog'
import { NewEditionDialog } from '../files/new-edition/new-edition-dialog'
import { SendTextsDialog } from '../files/send-texts/send-texts-dialog'
import { VersionsDialog } from '../files/versions-dialog'
import { WordChangesDialog } from '../files/word-changes/word-changes-dialog'
import { SettingsDialog } from './settings-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'

/** What opens over the window when it is asked for, but for the palette, which is typed into at once. */
export function Dialogs() {
  return (
    <>
      <ExportDialog />
      <PrintDialog />
      <ImportDialog />
      <WordChangesDialog />
      <FollowUpDialog />
      <SendTextsDialog />
      <SendFollowUpDialog />
      <NewEditionDialog />
      <VersionsDialog />
      <SettingsDialog />
      <ShortcutsDialog />
    </>
  )
}
