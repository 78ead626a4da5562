import { fail, type Outcome } from '../../outcome'
import { decodeText } from '../decode-text'
import { readCsv } from '../tables/read-csv'
import { readXlsx } from '../tables/read-xlsx'
import { rowsOfJson, rowsOfJsonLines, rowsOfSheet, type FollowUpRow } from './follow-up-rows'

/** The rows of a follow-up table, whatever its format: told by the name's ending, a workbook by its first bytes. */
export async function readFollowUpFile(
  bytes: Uint8Array,
  name: string,
): Promise<Outcome<readonly FollowUpRow[]>> {
  const [, ending = ''] = /\.([^./\\]+)$/.exec(name.toLowerCase()) ?? []
  if (ending === 'xlsx' || isZip(bytes)) {
    const sheet = await readXlsx(bytes)
    return sheet.ok ? rowsOfSheet(sheet.value) : sheet
  }
  // Spreadsheets save CSV in the code page of the machine.
  const text = decodeText(bytes)
  if (!text.ok) return fail('not-a-table', undefined, text.problem.detail)
  if (ending === 'json') return rowsOfJson(text.value)
  if (ending === 'jsonl' || ending === 'ndjson') return rowsOfJsonLines(text.value)
  const sheet = readCsv(text.value)
  return sheet.ok ? rowsOfSheet(sheet.value) : sheet
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
