import { app } from 'electron'
import type { Conference } from '../../core/model/conference'
import type { RecentFile } from '../ipc/desktop-api'
import type { SettingsFile } from './settings-file'

const mostFiles = 10

/** Puts a file at the head of the recent ones, here and in the system's own list. */
export function noteRecentFile(settings: SettingsFile, file: string, conference: Conference): void {
  const { recentFiles = [] } = settings.value
  const others = recentFiles.filter(({ path }) => path !== file)
  const entry: RecentFile = { path: file, title: titleOf(conference), usedAt: now() }
  settings.change({ lastFile: file, recentFiles: [entry, ...others].slice(0, mostFiles) })
  app.addRecentDocument(file)
}

/** A file that is gone, or that nobody wants to see there. */
export function forgetRecentFile(settings: SettingsFile, file: string): void {
  const { recentFiles = [] } = settings.value
  settings.change({ recentFiles: recentFiles.filter(({ path }) => path !== file) })
}

const now = (): string => new Date().toISOString()

function titleOf({ shortTitle, title, languages }: Conference): string {
  const names = [shortTitle, title].flatMap((text) => languages.map((language) => text[language]))
  return names.find((name) => name !== undefined && name.trim() !== '') ?? ''
}
