import type { Conference } from '../../model/conference'
import { writeCsv } from '../tables/write-csv'
import { writeXlsx } from '../tables/write-xlsx'
import type { FollowUpFormat } from './follow-up-format'
import { writeFollowUpJson, writeFollowUpLines } from './follow-up-record'
import { followUpTable } from './follow-up-table'

/** A text, or the bytes of a workbook. */
type Written = string | Uint8Array

const writers: {
  readonly [K in FollowUpFormat]: (conference: Conference) => Written | Promise<Written>
} = {
  xlsx: (conference) => writeXlsx(followUpTable(conference)),
  csv: (conference) => writeCsv(followUpTable(conference)),
  json: writeFollowUpJson,
  jsonl: writeFollowUpLines,
}

/** The action matrix for following up, in one of its formats. */
export const writeFollowUp = async (
  conference: Conference,
  format: FollowUpFormat,
): Promise<Written> => writers[format](conference)
