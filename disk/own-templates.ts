import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { themeSchema, type Theme } from '../core/brief/theme'
import { serialiseAgainst } from '../core/model/serialise-against'
import { templateSchema, type Template } from '../core/model/template'
import { freeId, freeTemplateId, isTemplateId } from '../core/model/template-id'
import { fail, succeed, type Outcome } from '../core/outcome'
import { appRoot } from './app-root'
import { writeProblem } from './file-problems'
import { sha256Of } from './hash-bytes'
import { makeFolder } from './make-folder'
import { readPlainText } from './read-plain-text'
import { listTemplates, templateFile } from './read-templates'
import { listThemes, themeFile } from './read-theme'
import { saveFile } from './save-file'
import { ownTemplatesFolder } from './template-shelves'

/** A template of the user's own, with the theme it brings along if it has one. */
export interface OwnTemplate {
  readonly template: Template
  readonly theme?: Theme | undefined
}

/** Which files are meant to be replaced: those of the folder, as they were when they were read. */
export interface Revision {
  readonly id: string
  readonly revision: string
}

/** Puts a new template into a folder of its own and says its id. Nothing that is there is touched. */
export async function addTemplate(own: OwnTemplate): Promise<Outcome<string>> {
  const shelf = ownTemplatesFolder()
  if (shelf === undefined) return fail('not-writable', undefined)
  try {
    await makeFolder(shelf)
    const id = await nextFreeId(own.template, shelf)
    // Fails where another window has made it this very moment.
    await mkdir(path.join(shelf, id))
    const written = await writeTemplate(id, own)
    return written.ok ? succeed(id) : written
  } catch (error) {
    return writeProblem(error, shelf)
  }
}

/** Writes over a template of the user's own, unless its files are no longer what they were. */
export async function replaceTemplate(
  { id, revision }: Revision,
  own: OwnTemplate,
): Promise<Outcome<string>> {
  const folder = ownFolderOf(id)
  if (folder === undefined) return fail('unknown-template', id)
  if ((await revisionOf(id)) !== revision) return fail('changed-elsewhere', id)
  const written = await writeTemplate(id, own)
  if (!written.ok) return written
  if (!own.theme) await rm(path.join(folder, themeFile), { force: true })
  return succeed(id)
}

/** Tells one state of a template's files from another; nothing where there are none. */
export async function revisionOf(id: string): Promise<string | undefined> {
  const folder = ownFolderOf(id)
  if (folder === undefined) return undefined
  const [template, theme] = await Promise.all(
    [templateFile, themeFile].map((name) => readPlainText(path.join(folder, name))),
  )
  if (!template?.ok) return undefined
  return sha256Of(Buffer.from(`${template.value}\0${theme?.ok ? theme.value : ''}`))
}

/** The folder of one of the user's templates; none for a name that is no id and could lead elsewhere. */
export function ownFolderOf(id: string): string | undefined {
  const shelf = ownTemplatesFolder()
  return shelf !== undefined && isTemplateId(id) ? path.join(shelf, id) : undefined
}

async function nextFreeId(template: Template, shelf: string): Promise<string> {
  const [templates, themes] = await Promise.all([listTemplates(), listThemes()])
  const taken = [...[...templates, ...themes].map(({ id }) => id), ...(await readdir(shelf))]
  return freeId(freeTemplateId(template.name, taken), taken)
}

/** The theme first: a template is never seen without what it is printed in. */
async function writeTemplate(id: string, { template, theme }: OwnTemplate): Promise<Outcome<void>> {
  const folder = ownFolderOf(id)
  if (folder === undefined) return fail('unknown-template', id)
  await keepSchemas(path.dirname(folder))
  const texts = {
    ...(theme && {
      [themeFile]: serialiseAgainst(themeSchema, {
        ...theme,
        $schema: '../theme.schema.json',
        id,
      }),
    }),
    [templateFile]: serialiseAgainst(templateSchema, {
      ...template,
      $schema: '../template.schema.json',
      id,
      ...(theme && { theme: id }),
    }),
  }
  for (const [name, text] of Object.entries(texts)) {
    const saved = await saveFile(path.join(folder, name), text)
    if (!saved.ok) return saved
  }
  return succeed(undefined)
}

/** Beside the templates, so that editors complete and underline what people write by hand. */
async function keepSchemas(shelf: string): Promise<void> {
  for (const name of ['template.schema.json', 'theme.schema.json']) {
    const schema = await readFile(path.join(appRoot(), 'templates', name), 'utf8')
    const kept = await readPlainText(path.join(shelf, name))
    if (!kept.ok || kept.value !== schema) await saveFile(path.join(shelf, name), schema)
  }
}
