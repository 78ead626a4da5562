import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Theme } from '../core/brief/theme'
import { parseTheme } from '../core/model/parse-theme'
import { fail, type Outcome } from '../core/outcome'
import { appRoot } from './app-root'
import { placeInFile } from './file-problems'
import { readText } from './read-text'

const themesFolder = (): string => path.join(appRoot(), 'templates', 'themes')
const ending = '.json'

/** Reads a theme by its id, which is the name of its file. */
export async function readTheme(id: string, folder = themesFolder()): Promise<Outcome<Theme>> {
  const ids = await listThemeIds(folder)
  // Only a listed name is ever turned into a path, so that no id leads out of the folder.
  if (!ids.includes(id)) return fail('unknown-theme', id, ids.join(', '))
  const text = await readText(path.join(folder, id + ending))
  if (!text.ok) return text
  const theme = placeInFile(parseTheme(text.value), `themes/${id}${ending}`)
  if (theme.ok && theme.value.id !== id) {
    return fail('not-a-theme', `themes/${id}${ending}: id`, `expected ${id}`)
  }
  return theme
}

/** The ids of the themes there are. */
export async function listThemeIds(folder = themesFolder()): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith(ending) && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
}
