import { app, shell } from 'electron'
import path from 'node:path'
import {
  deleteTemplate,
  forgetDeletedTemplates,
  restoreTemplate,
} from '../../disk/deleted-templates'
import { makeFolder } from '../../disk/make-folder'
import { addTemplate, replaceTemplate } from '../../disk/own-templates'
import { readBytes } from '../../disk/read-text'
import { saveFile } from '../../disk/save-file'
import { packTemplate, unpackTemplate } from '../../disk/template-archive'
import { ownTemplatesFolder } from '../../disk/template-shelves'
import { succeed } from '../../core/outcome'
import type { TemplateApi } from '../ipc/template-api'
import type { FileDialogs } from './file-dialogs'
import { createTemplatePictures } from './template-pictures'

/** The part of the contract that keeps the user's own templates. */
export function createTemplateMethods(
  dialogs: FileDialogs,
  documents: string,
): { readonly api: Omit<TemplateApi, 'listLibrary'>; readonly stop: () => void } {
  const pictures = createTemplatePictures(path.join(app.getPath('userData'), 'pictures'))
  void forgetDeletedTemplates(Date.now())
  const api: Omit<TemplateApi, 'listLibrary'> = {
    drawTemplate: (id) => pictures.draw(id),
    addTemplate,
    replaceTemplate: (id, revision, own) => replaceTemplate({ id, revision }, own),
    deleteTemplate: (id) => deleteTemplate(id, Date.now()),
    restoreTemplate,
    async shareTemplate(id) {
      const bytes = await packTemplate(id)
      if (!bytes.ok) return bytes
      const place = await dialogs.chooseArchivePlace(path.join(documents, `${id}.zip`))
      if (place === undefined) return null
      const saved = await saveFile(place, bytes.value)
      return saved.ok ? succeed(path.basename(place)) : saved
    },
    async importTemplate() {
      const chosen = await dialogs.chooseArchive(documents)
      if (chosen === undefined) return null
      const bytes = await readBytes(chosen)
      const own = bytes.ok ? unpackTemplate(bytes.value, path.basename(chosen)) : bytes
      return own.ok ? addTemplate(own.value) : own
    },
    async showTemplatesFolder() {
      const folder = ownTemplatesFolder()
      if (folder === undefined) return
      await makeFolder(folder)
      await shell.openPath(folder)
    },
  }
  return { api, stop: () => pictures.stop() }
}
