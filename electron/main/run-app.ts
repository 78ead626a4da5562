import { app } from 'electron'
import path from 'node:path'
import { z } from 'zod'
import { ownTemplatesVariable } from '../../disk/template-shelves'
import { answerRequest } from './answer-request'
import type { Places } from './places'
import type { AnswerRequest } from './register-handlers'
import { readSettingsFile } from './settings-file'
import { createWindows, type AppWindows } from './windows'

/** What goes on behind the windows. */
interface RunningApp {
  readonly windows: AppWindows
  readonly answer: AnswerRequest
}

/** Reads the settings and makes ready for windows. */
export function runApp(
  places: Places,
  page: { readonly url: string; readonly isOurs: (address: string) => boolean },
): RunningApp {
  // Code made for speed pays only after many parsings: the start has one of each.
  z.config({ jitless: true })
  // The processes that make documents look in the same place.
  process.env[ownTemplatesVariable] ??= path.join(app.getPath('userData'), 'templates')
  const settings = readSettingsFile(places.settings, app.getLocale())
  const windows = createWindows(settings, places, page)
  return { windows, answer: (request) => answerRequest((event) => windows.apiFor(event), request) }
}
