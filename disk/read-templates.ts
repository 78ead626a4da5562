import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseTemplate } from '../core/model/parse-template'
import type { Template } from '../core/model/template'
import { freeId, isTemplateId, templateIdFor } from '../core/model/template-id'
import { fail, type Outcome } from '../core/outcome'
import { codeOf, placeInFile } from './file-problems'
import { readPlainText } from './read-plain-text'
import { readTheme } from './read-theme'
import { templateShelves, type TemplateShelf } from './template-shelves'

/** A template that can be used, or why it cannot. */
export interface ListedTemplate {
  /** The name of its folder. */
  readonly id: string
  /** Made by the user. */
  readonly isOwn: boolean
  readonly template: Outcome<Template>
}

export const templateFile = 'template.json'
/** No person keeps more; a folder with more was chosen by mistake. */
const mostTemplates = 500

/** Reads a template by its id, which is the name of its folder. */
export async function readTemplate(
  id: string,
  shelves: readonly TemplateShelf[] = templateShelves(),
): Promise<Outcome<Template>> {
  const found = await foldersOn(shelves)
  // Only a listed name is ever turned into a path, so that no id leads out of the folder.
  const folder = found.find(({ name }) => name === id)
  const ids = found.map(({ name }) => name)
  return folder ? readFrom(folder, ids) : fail('unknown-template', id, ids.join(', '))
}

/** Every template there is; a wrong one is listed with its problem and stops nothing. */
export async function listTemplates(
  shelves: readonly TemplateShelf[] = templateShelves(),
): Promise<readonly ListedTemplate[]> {
  const found = await foldersOn(shelves)
  const ids = found.map(({ name }) => name)
  return Promise.all(
    found.map(async (folder) => ({
      id: folder.name,
      isOwn: folder.isOwn,
      template: await readWithTheme(folder, ids, shelves),
    })),
  )
}

interface Folder {
  readonly name: string
  readonly place: string
  readonly isOwn: boolean
  /** A link would lead to files that nobody put here. */
  readonly isLink: boolean
  /** Its name is that of another one, which comes first. */
  readonly isTaken: boolean
}

async function foldersOn(shelves: readonly TemplateShelf[]): Promise<readonly Folder[]> {
  const found: Folder[] = []
  for (const { folder, isOwn } of shelves) {
    const entries = await entriesOf(folder, isOwn)
    const taken = new Set(found.map(({ name }) => name.toLowerCase()))
    found.push(
      ...entries.map((entry) => ({
        name: entry.name,
        place: path.join(folder, entry.name),
        isOwn,
        isLink: entry.isSymbolicLink(),
        isTaken: taken.has(entry.name.toLowerCase()),
      })),
    )
  }
  return found
}

/** Names with a dot in front are nobody's templates: what was deleted waits there. */
async function entriesOf(folder: string, isOwn: boolean): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter(
        (entry) =>
          (entry.isDirectory() || (isOwn && entry.isSymbolicLink())) &&
          !entry.name.startsWith('.') &&
          entry.name !== 'themes',
      )
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .slice(0, mostTemplates)
  } catch (error) {
    // The user's folder is made when something is first put there.
    if (!isOwn) throw error
    codeOf(error)
    return []
  }
}

async function readFrom(folder: Folder, ids: readonly string[]): Promise<Outcome<Template>> {
  const { name, place, isLink, isTaken } = folder
  if (isTaken) return fail('name-taken', name, freeId(name, ids))
  if (isLink) return fail('not-plain-file', name)
  if (!isTemplateId(name)) return fail('folder-name', name, freeId(templateIdFor(name), ids))
  const shown = `${name}/${templateFile}`
  const text = await readPlainText(path.join(place, templateFile))
  if (!text.ok) return { ok: false, problem: { ...text.problem, path: shown } }
  const template = placeInFile(parseTemplate(text.value), shown)
  if (template.ok && template.value.id !== name) {
    return fail('not-a-template', `${shown}: id`, `expected ${name}`)
  }
  return template
}

/** A template whose theme cannot be read cannot be printed either. */
async function readWithTheme(
  folder: Folder,
  ids: readonly string[],
  shelves: readonly TemplateShelf[],
): Promise<Outcome<Template>> {
  const template = await readFrom(folder, ids)
  if (!template.ok || !folder.isOwn) return template
  const theme = await readTheme(template.value.theme, shelves)
  if (theme.ok) return template
  const { code } = theme.problem
  return code === 'unknown-theme'
    ? {
        ok: false,
        problem: { ...theme.problem, path: `${folder.name}/${templateFile}: theme` },
      }
    : theme
}
