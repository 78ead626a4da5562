import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fontFacesOf } from '../core/brief/font-face'
import type { Theme } from '../core/brief/theme'
import { isTemplateId } from '../core/model/template-id'
import { parseTheme } from '../core/model/parse-theme'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf, placeInFile } from './file-problems'
import { readFonts } from './read-fonts'
import { readPlainText } from './read-plain-text'
import { templateShelves, type TemplateShelf } from './template-shelves'

const ending = '.json'
/** A template's own theme stands beside it and has its id. */
export const themeFile = 'theme.json'

/** Reads a theme by its id: one that comes with the program, or the one that a template brings along. */
export async function readTheme(
  id: string,
  shelves: readonly TemplateShelf[] = templateShelves(),
): Promise<Outcome<Theme>> {
  const found = await themesOn(shelves)
  // Only a listed name is ever turned into a path, so that no id leads out of the folder.
  const listed = found.find((each) => each.id === id)
  if (!listed) return fail('unknown-theme', id, found.map((each) => each.id).join(', '))
  const text = await readPlainText(listed.file)
  if (!text.ok) return { ok: false, problem: { ...text.problem, path: listed.shown } }
  const theme = placeInFile(parseTheme(text.value), listed.shown)
  if (!theme.ok) return theme
  if (theme.value.id !== id) return fail('not-a-theme', `${listed.shown}: id`, `expected ${id}`)
  return listed.isOwn ? withFonts(theme.value, listed.shown) : theme
}

/** Every theme that can be used: those of the program, then those that own templates bring along. */
export async function listThemes(
  shelves: readonly TemplateShelf[] = templateShelves(),
): Promise<readonly Theme[]> {
  const found = await themesOn(shelves)
  const themes = await Promise.all(found.map(({ id }) => readTheme(id, shelves)))
  return themes.flatMap((theme) => (theme.ok ? [theme.value] : []))
}

interface ListedTheme {
  readonly id: string
  readonly file: string
  /** How messages name the file. */
  readonly shown: string
  readonly isOwn: boolean
}

async function themesOn(shelves: readonly TemplateShelf[]): Promise<readonly ListedTheme[]> {
  const found: ListedTheme[] = []
  for (const { folder, isOwn } of shelves) {
    const names = isOwn ? await ownThemeIds(folder) : await themeIdsIn(path.join(folder, 'themes'))
    for (const id of names) {
      if (found.some((each) => each.id === id)) continue
      const shown = isOwn ? `${id}/${themeFile}` : `themes/${id}${ending}`
      found.push({ id, file: path.join(folder, shown), shown, isOwn })
    }
  }
  return found
}

async function themeIdsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith(ending) && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
}

async function ownThemeIds(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries
      .filter((entry) => entry.isDirectory() && isTemplateId(entry.name))
      .map(({ name }) => name)
    const files = await Promise.all(names.map((name) => readdir(path.join(folder, name))))
    return names.filter((_, index) => files[index]?.includes(themeFile)).toSorted()
  } catch (error) {
    codeOf(error)
    return []
  }
}

/** A theme may name a face that is not there: said when the theme is read, not when something is printed. */
async function withFonts(theme: Theme, file: string): Promise<Outcome<Theme>> {
  const fonts = await readFonts(fontFacesOf(theme))
  return fonts.ok
    ? succeed(theme)
    : fail('missing-font', `${file}: ${fonts.problem.path ?? ''}`, fonts.problem.detail)
}
