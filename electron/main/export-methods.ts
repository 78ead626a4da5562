import { shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createUpdateReceiver } from '../../core/model/conference-update'
import type { DesktopApi, ExportProgress } from '../ipc/desktop-api'
import { createExportProcess } from './export-process'
import type { FileDialogs } from './file-dialogs'
import type { PreviewProcess } from './preview-process'
import { listPrinters, printPdf } from './print-pdf'
import type { SettingsFile } from './settings-file'

type ExportMethods = Pick<
  DesktopApi,
  | 'drawPreview'
  | 'listPrinters'
  | 'printBrief'
  | 'chooseExportFolder'
  | 'openExportFolder'
  | 'chooseFrame'
  | 'dropFrame'
  | 'findExistingFiles'
  | 'exportBriefs'
  | 'stopExport'
  | 'openExportedFile'
  | 'showExportedFile'
>

/** What exporting works with. */
export interface ExportTools {
  readonly window: BrowserWindow
  readonly preview: PreviewProcess
  readonly dialogs: FileDialogs
  readonly settings: SettingsFile
  /** Where files go while no folder has been chosen. */
  readonly documents: string
  readonly onProgress: (progress: ExportProgress) => void
}

/** The part of the contract that draws, prints and exports. */
export function createExportMethods(tools: ExportTools): ExportMethods & { stop(): void } {
  const { window, preview, dialogs, settings, onProgress } = tools
  const exporting = createExportProcess()
  const receive = createUpdateReceiver()
  let exportedPaths: readonly string[] = []
  const folder = (): string => settings.value.exportFolder ?? tools.documents
  return {
    stop: () => exporting.stop(),
    async drawPreview({ update, ...brief }) {
      const conference = receive(update)
      if (!conference) throw new Error('An update of a conference that was not sent')
      return preview.draw({ ...brief, conference })
    },
    listPrinters: () => listPrinters(window),
    async printBrief(order, wishes) {
      const drawn = await preview.draw(order)
      return drawn.ok ? printPdf(drawn.value.pdf, wishes) : drawn
    },
    async chooseExportFolder() {
      const chosen = await dialogs.chooseFolder(folder())
      if (chosen === undefined) return null
      settings.change({ exportFolder: chosen })
      return chosen
    },
    async openExportFolder() {
      await shell.openPath(folder())
    },
    async chooseFrame() {
      const chosen = await dialogs.chooseImport('letterhead', tools.documents)
      if (chosen === undefined) return null
      settings.change({ frameFile: chosen })
      return path.basename(chosen)
    },
    async dropFrame() {
      settings.change({ frameFile: undefined })
    },
    findExistingFiles: async (names) =>
      names.filter((name) => existsSync(path.join(folder(), name))),
    async exportBriefs(order) {
      const frame = order.usesFrame ? settings.value.frameFile : undefined
      const report = await exporting.write(order, { folder: folder(), frame }, onProgress)
      exportedPaths = [...report.written, ...report.register].map((written) => written.path)
      return report
    },
    stopExport: async () => exporting.stop(),
    async openExportedFile(exported) {
      if (exportedPaths.includes(exported)) await shell.openPath(exported)
    },
    async showExportedFile(exported) {
      if (exportedPaths.includes(exported)) shell.showItemInFolder(exported)
    },
  }
}
