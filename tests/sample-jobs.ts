import { readdirSync, readFileSync } from 'node:fs'
import { themeSchema } from '../core/brief/theme'
import type { BriefOptions } from '../core/model/brief-options'
import { conferenceSchema, type Conference } from '../core/model/conference'
import { templateSchema } from '../core/model/template'

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))

export const serifTheme = themeSchema.parse(readJson('templates/themes/serif.json'))
export const sansTheme = themeSchema.parse(readJson('templates/themes/sans.json'))
export const policyBrief = templateSchema.parse(readJson('templates/policy-brief/template.json'))

/** Every template in the tree, by the names of their folders. */
export const builtInTemplates = readdirSync(new URL('../templates/', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'themes')
  .map(({ name }) => templateSchema.parse(readJson(`templates/${name}/template.json`)))

/** A conference of the examples or the test conferences, by its path from the project's root. */
export const readSample = (path: string): Conference => conferenceSchema.parse(readJson(path))

export const sideBySide: BriefOptions = {
  languages: ['ar', 'fr'],
  arrangement: 'side-by-side',
  issuedOn: '2025-11-14',
  digits: 'western',
}
export const arabicOnly: BriefOptions = {
  ...sideBySide,
  languages: ['ar'],
  arrangement: 'one-language',
}
export const oneAfterAnother: BriefOptions = { ...sideBySide, arrangement: 'one-after-another' }
