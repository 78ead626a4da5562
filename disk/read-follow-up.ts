import path from 'node:path'
import {
  rowsOfJson,
  rowsOfJsonLines,
  rowsOfSheet,
  type FollowUpRow,
} from '../core/exchange/follow-up/follow-up-rows'
import { readCsv } from '../core/exchange/tables/read-csv'
import { readXlsx } from '../core/exchange/tables/read-xlsx'
import type { Outcome } from '../core/outcome'
import { placeInFile } from './file-problems'
import { readBytes, readText } from './read-text'

/** The rows of a follow-up table, whatever its format: told by the name's ending, a workbook by its first bytes. */
export async function readFollowUpRows(file: string): Promise<Outcome<readonly FollowUpRow[]>> {
  return placeInFile(await rowsIn(file), file)
}

async function rowsIn(file: string): Promise<Outcome<readonly FollowUpRow[]>> {
  const ending = path.extname(file).toLowerCase()
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  if (ending === '.xlsx' || isZip(bytes.value)) {
    const sheet = await readXlsx(bytes.value)
    return sheet.ok ? rowsOfSheet(sheet.value) : sheet
  }
  const text = await readText(file)
  if (!text.ok) return text
  if (ending === '.json') return rowsOfJson(text.value)
  if (ending === '.jsonl' || ending === '.ndjson') return rowsOfJsonLines(text.value)
  const sheet = readCsv(text.value)
  return sheet.ok ? rowsOfSheet(sheet.value) : sheet
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
