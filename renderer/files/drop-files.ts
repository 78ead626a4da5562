import i18next from 'i18next'
import { desktop } from '../desktop'
import { currentPlace } from '../place'
import { showNotice } from '../ui/notices'
import { bringIn, isImportable, readAsCommunique, readDropped } from './bring-in'
import { openDropped } from './file-commands'

/** A file that is dropped anywhere in the window is opened or read, unless a field there takes it. */
export function openDroppedFiles(): void {
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false
  window.addEventListener('dragover', (event) => {
    if (!event.defaultPrevented && hasFiles(event)) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) void takeDropped(file)
  })
}

async function takeDropped(file: File): Promise<void> {
  const path = desktop.pathOf(file)
  const { dialog } = currentPlace()
  const isWaiting = dialog !== undefined && dialog !== 'import'
  // A dialog that is open would have to be answered first.
  if (isWaiting) return
  if (path.endsWith('.tawsiya') && dialog === undefined) return openDropped(path)
  if (!isImportable(file.name)) {
    return showNotice({ text: i18next.t('file.notOurs', { name: file.name }), isProblem: true })
  }
  const read = await readDropped(file)
  if (!read) return
  // Dropped onto the import itself, a document is meant as a communiqué, wherever it came from.
  await (dialog === 'import' ? readAsCommunique(read) : bringIn(read))
}
