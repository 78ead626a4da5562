import { openDropped } from './file-commands'

/** A file that is dropped anywhere in the window is opened, unless a field there takes it. */
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
    if (file) void openDropped(file)
  })
}
