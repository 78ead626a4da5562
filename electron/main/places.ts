import { app } from 'electron'
import path from 'node:path'
import { appRoot } from '../../disk/app-root'

/** Where things are on this machine. */
export interface Places {
  /** The built page. */
  readonly page: string
  readonly preload: string
  readonly settings: string
  readonly sample: string
  /** Where dialogs begin. */
  readonly documents: string
  /** The file the app was started with, if any. */
  readonly fileToOpen: string | undefined
}

/** Once the app is ready. */
export function findPlaces(): Places {
  return {
    page: path.join(import.meta.dirname, '../renderer'),
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    settings: path.join(app.getPath('userData'), 'settings.json'),
    sample: path.join(appRoot(), 'examples/oujda-2025.tawsiya'),
    documents: app.getPath('documents'),
    fileToOpen: process.argv.slice(1).find((argument) => argument.endsWith('.tawsiya')),
  }
}
