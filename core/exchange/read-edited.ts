import type { Conference } from '../model/conference'
import { succeed, type Outcome } from '../outcome'
import { readChanges } from './docx/read-changes'
import type { EditedDocument } from './edited-document'
import { readXliff } from './xliff/read-xliff'

/** What somebody has changed in the texts of a conference: in a Word document or a translator's XLIFF file. */
export function readEdited(bytes: Uint8Array, conference: Conference): Outcome<EditedDocument> {
  if (!isMarkup(bytes)) return readChanges(bytes, conference)
  const changes = readXliff(bytes, conference)
  return changes.ok ? succeed({ changes: changes.value, notices: [] }) : changes
}

/** Markup begins with `<`, perhaps behind blanks and a byte-order mark, perhaps two bytes a letter; Word with `PK`. */
const isMarkup = (bytes: Uint8Array): boolean => {
  const blank = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20])
  return bytes.subarray(0, 64).find((byte) => !blank.has(byte)) === 0x3c
}
