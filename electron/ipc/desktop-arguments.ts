import { z } from 'zod'
import { conferenceSchema } from '../../core/model/conference'
import type { DesktopApi } from './desktop-api'
import { briefOrderSchema, exportOrderSchema, fileNameSchema } from './orders'
import { settingsSchema } from './settings'

const nothing = z.tuple([])
const conferenceAndName = z.tuple([conferenceSchema, fileNameSchema])
const documentState = z.strictObject({ title: z.string().max(1000), isUnsaved: z.boolean() })

/** What each method takes: the window is outside input too. */
export const desktopArguments = {
  start: nothing,
  startUntitled: nothing,
  openConference: nothing,
  openSample: nothing,
  saveConference: conferenceAndName,
  saveConferenceAs: conferenceAndName,
  showDocumentState: z.tuple([documentState]),
  closeWindow: nothing,
  changeSettings: z.tuple([settingsSchema.partial()]),
  drawPreview: z.tuple([briefOrderSchema]),
  chooseExportFolder: nothing,
  findExistingFiles: z.tuple([z.array(fileNameSchema)]),
  exportBriefs: z.tuple([exportOrderSchema]),
  stopExport: nothing,
  openExportedFile: z.tuple([z.string()]),
  showExportedFile: z.tuple([z.string()]),
} satisfies { readonly [K in keyof DesktopApi]: z.ZodType<Parameters<DesktopApi[K]>> }
