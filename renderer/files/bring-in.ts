import i18next from 'i18next'
import type { Problem } from '../../core/outcome'
import type { ImportFile, ImportKind } from '../../electron/ipc/desktop-api'
import { currentDocument } from '../conference/document'
import { desktop } from '../desktop'
import { goTo } from '../place'
import { showNotice } from '../ui/notices'
import { showProblem } from './file-commands'
import { showFollowUp } from './follow-up/follow-up-state'
import { beginImport, takeImportFile } from './import/import-state'
import { readChangesIn, readFollowUpIn } from './reading/reading'
import { showChanges } from './word-changes/word-changes-state'

/** Files that something is taken from, by their endings. */
export const isImportable = (name: string): boolean =>
  isTranslation(name) || isFollowUpTable(name) || /\.(docx|odt|txt|md|html?)$/i.test(name)

const isTranslation = (name: string): boolean => /\.(xlf|xliff)$/i.test(name)
const isFollowUpTable = (name: string): boolean => /\.(xlsx|csv|json|jsonl|ndjson)$/i.test(name)

/** A document that went out from this conference shows what was changed in it; any other text is a communiqué. */
export async function bringIn(file: ImportFile): Promise<void> {
  if (isFollowUpTable(file.name)) return bringInFollowUp(file)
  if (isTranslation(file.name)) return bringInEdited(file)
  if (!/\.docx$/i.test(file.name)) return readAsCommunique(file)
  const edited = await readChangesIn(file.bytes, currentDocument().history.present)
  if (edited.ok) showChanges({ file, ...edited.value })
  else if (edited.problem.code === 'no-texts-of-conference') await readAsCommunique(file)
  else showProblem(inFile(edited.problem, file.name))
}

/** Reads the file as a communiqué, whatever else it may be. */
export async function readAsCommunique(file: ImportFile): Promise<void> {
  beginImport()
  goTo({ dialog: 'import' })
  await takeImportFile(file)
}

/** Lets the user choose an edited document or a translation of this conference. */
export async function importEdited(): Promise<void> {
  const file = await chooseImportFile('edited-texts')
  if (file) await bringInEdited(file)
}

/** Lets the user choose a follow-up table that came back. */
export async function importFollowUp(): Promise<void> {
  const file = await chooseImportFile('follow-up')
  if (file) await bringInFollowUp(file)
}

async function bringInEdited(file: ImportFile): Promise<void> {
  const edited = await readChangesIn(file.bytes, currentDocument().history.present)
  if (edited.ok) showChanges({ file, ...edited.value })
  else showProblem(inFile(edited.problem, file.name))
}

async function bringInFollowUp(file: ImportFile): Promise<void> {
  const read = await readFollowUpIn(file, currentDocument().history.present)
  if (read.ok) showFollowUp({ fileName: file.name, ...read.value })
  else showProblem(inFile(read.problem, file.name))
}

/** A file of the system's dialog; none when it was cancelled or cannot be read, which is said. */
export async function chooseImportFile(kind: ImportKind): Promise<ImportFile | undefined> {
  const chosen = await desktop.openImportFile(kind)
  if (chosen === null) return undefined
  if (chosen.ok) return chosen.value
  showProblem(chosen.problem)
  return undefined
}

/** A file that was dropped or pasted: its bytes are the page's own to read. */
export async function readDropped(file: File): Promise<ImportFile | undefined> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // A folder, or a file that is gone by now.
    showNotice({ text: i18next.t('file.unreadable', { name: file.name }), isProblem: true })
    return undefined
  }
}

/** A problem found inside a file names the file first. */
export const inFile = ({ code, path, detail }: Problem, name: string): Problem => ({
  code,
  path: path === undefined || path === name ? name : `${name}: ${path}`,
  ...(detail === undefined ? {} : { detail }),
})
