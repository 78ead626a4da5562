import { app } from 'electron'
import path from 'node:path'
import { appRoot } from '../../disk/app-root'

/** Where things are on this machine. */
export interface Places {
  /** The built page. */
  readonly page: string
  readonly preload: string
  readonly settings: string
  /** Words that the user has added to the dictionaries. */
  readonly ownWords: string
  /** Unsaved work, and copies of the last saves. */
  readonly recovery: string
  readonly versions: string
  readonly sample: string
  /** Where dialogs begin. */
  readonly documents: string
}

/** Once the app is ready. */
export function findPlaces(): Places {
  return {
    page: path.join(import.meta.dirname, '../renderer'),
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    settings: path.join(app.getPath('userData'), 'settings.json'),
    ownWords: path.join(app.getPath('userData'), 'words.json'),
    recovery: path.join(app.getPath('userData'), 'recovery'),
    versions: path.join(app.getPath('userData'), 'versions'),
    sample: path.join(appRoot(), 'examples/oujda-2025.tawsiya'),
    documents: app.getPath('documents'),
  }
}

/** The file that a command line names, if any. */
export function fileIn(args: readonly string[], folder: string): string | undefined {
  const file = args.slice(1).find((argument) => argument.endsWith('.tawsiya'))
  return file === undefined ? undefined : path.resolve(folder, file)
}
