import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseTemplate } from '../core/model/parse-template'
import type { Template } from '../core/model/template'
import { fail, type Outcome } from '../core/outcome'
import { appRoot } from './app-root'
import { placeInFile } from './file-problems'
import { readText } from './read-text'

/** A template that can be used, or why it cannot. */
export interface ListedTemplate {
  readonly id: string
  readonly template: Outcome<Template>
}

const templatesFolder = (): string => path.join(appRoot(), 'templates')

/** Reads a template by its id, which is the name of its folder. */
export async function readTemplate(
  id: string,
  folder = templatesFolder(),
): Promise<Outcome<Template>> {
  const ids = await templateIds(folder)
  // Only a listed name is ever turned into a path, so that no id leads out of the folder.
  if (!ids.includes(id)) return fail('unknown-template', id, ids.join(', '))
  const file = path.join(folder, id, fileName)
  const text = await readText(file)
  if (!text.ok) return text
  const template = placeInFile(parseTemplate(text.value), `${id}/${fileName}`)
  if (template.ok && template.value.id !== id) {
    return fail('not-a-template', `${id}/${fileName}: id`, `expected ${id}`)
  }
  return template
}

/** Every template there is; a wrong one is listed with its problem and stops nothing. */
export async function listTemplates(
  folder = templatesFolder(),
): Promise<readonly ListedTemplate[]> {
  const ids = await templateIds(folder)
  return Promise.all(ids.map(async (id) => ({ id, template: await readTemplate(id, folder) })))
}

const fileName = 'template.json'

async function templateIds(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'themes')
    .map((entry) => entry.name)
    .toSorted()
}
