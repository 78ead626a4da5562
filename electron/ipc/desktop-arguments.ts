import { z } from 'zod'
import { conferenceSchema } from '../../core/model/conference'
import { conferenceUpdateSchema } from '../../core/model/conference-update'
import { importKinds, onConflicts, type DesktopApi } from './desktop-api'
import {
  briefOrderSchema,
  exportOrderSchema,
  fileNameSchema,
  previewOrderSchema,
  printWishesSchema,
} from './orders'
import { exchangeOrderSchema } from './exchange-orders'
import { settingsSchema } from './settings'
import { spelledLanguages } from './spelling-messages'
import { ownTemplateSchema } from './template-api'

const nothing = z.tuple([])
const conferenceAndName = z.tuple([conferenceSchema, fileNameSchema])
const title = z.string().max(1000)
const filePath = z.string().max(4096).endsWith('.tawsiya')
const id = z.string().regex(/^[\w.-]{1,80}$/)
const folderName = z
  .string()
  .max(300)
  .regex(/^[^/\\]+$/)
const words = z.string().max(300).nullable()
const documentState = z.strictObject({ title, isUnsaved: z.boolean(), undo: words, redo: words })

/** What each method takes: the window is outside input too. */
export const desktopArguments = {
  start: nothing,
  startUntitled: nothing,
  openConference: nothing,
  openDropped: z.tuple([filePath]),
  openRecent: z.tuple([filePath]),
  recentFiles: nothing,
  openSample: nothing,
  openImportFile: z.tuple([z.enum(importKinds)]),
  saveExchange: z.tuple([exchangeOrderSchema, fileNameSchema]),
  reloadConference: nothing,
  saveConference: z.tuple([conferenceSchema, fileNameSchema, z.enum(onConflicts)]),
  saveConferenceAs: conferenceAndName,
  keepDraft: z.tuple([conferenceUpdateSchema, title]),
  dropDraft: nothing,
  openRecovered: z.tuple([id]),
  discardRecovered: z.tuple([id]),
  listVersions: nothing,
  readVersion: z.tuple([id]),
  showDocumentState: z.tuple([documentState]),
  closeWindow: nothing,
  changeSettings: z.tuple([settingsSchema.partial()]),
  drawPreview: z.tuple([previewOrderSchema]),
  listPrinters: nothing,
  printBrief: z.tuple([briefOrderSchema, printWishesSchema]),
  chooseExportFolder: nothing,
  openExportFolder: nothing,
  chooseFrame: nothing,
  dropFrame: nothing,
  findExistingFiles: z.tuple([z.array(fileNameSchema)]),
  exportBriefs: z.tuple([exportOrderSchema]),
  stopExport: nothing,
  openExportedFile: z.tuple([z.string()]),
  showExportedFile: z.tuple([z.string()]),
  checkWords: z.tuple([z.enum(spelledLanguages), z.array(z.string().max(1000)).max(10_000)]),
  listLibrary: nothing,
  drawTemplate: z.tuple([folderName]),
  addTemplate: z.tuple([ownTemplateSchema]),
  replaceTemplate: z.tuple([id, id, ownTemplateSchema]),
  deleteTemplate: z.tuple([folderName]),
  restoreTemplate: z.tuple([folderName]),
  shareTemplate: z.tuple([id]),
  importTemplate: nothing,
  showTemplatesFolder: nothing,
} satisfies { readonly [K in keyof DesktopApi]: z.ZodType<Parameters<DesktopApi[K]>> }
