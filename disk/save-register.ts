import path from 'node:path'
import { registerTable } from '../core/exchange/register/register-table'
import { writeCsv } from '../core/exchange/tables/write-csv'
import { writeXlsx } from '../core/exchange/tables/write-xlsx'
import type { Conference } from '../core/model/conference'
import { succeed, type Outcome } from '../core/outcome'
import { listTemplates } from './read-templates'
import { saveFile } from './save-file'

export const registerFormats = ['xlsx', 'csv'] as const
export type RegisterFormat = (typeof registerFormats)[number]

/** Writes the register of a conference into a folder, under a name that is safe for files; answers where. */
export async function saveRegister(
  conference: Conference,
  folder: string,
  base: string,
  formats: readonly RegisterFormat[] = registerFormats,
): Promise<Outcome<readonly string[]>> {
  const listed = await listTemplates()
  const names = new Map(
    listed.flatMap(({ id, template }) => (template.ok ? [[id, template.value.name] as const] : [])),
  )
  const table = registerTable(conference, names)
  const written: string[] = []
  for (const format of formats) {
    const place = path.join(folder, `${base} - register.${format}`)
    const saved = await saveFile(place, format === 'csv' ? writeCsv(table) : await writeXlsx(table))
    if (!saved.ok) return saved
    written.push(place)
  }
  return succeed(written)
}
