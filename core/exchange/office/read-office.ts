import { fail, succeed, type Outcome } from '../../outcome'
import type { ReadText } from '../read-text'
import { readOdtText } from './read-odt-text'
import { readWordText } from './read-word-text'
import { unpackOffice } from './unpack-office'
import { writeOfficeText } from './write-office-text'

/** Reads a Word or OpenDocument text with its headings, lists, emphasis and tables; tracked changes as accepted. */
export function readOffice(bytes: Uint8Array): Outcome<ReadText> {
  const parts = unpackOffice(bytes)
  if (!parts.ok) return parts
  const { kind } = parts.value
  const told = kind === 'docx' ? readWordText(parts.value) : readOdtText(parts.value)
  if (!told) return fail('not-a-text', undefined, kind)
  const read = writeOfficeText(told)
  return /\S/.test(read.text) ? succeed(read) : fail('nothing-to-read')
}
