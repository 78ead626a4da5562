import { succeed, type Outcome } from '../outcome'
import { decodeText } from './decode-text'
import { htmlToText } from './html-to-text'
import { isOfficeFile } from './office/unpack-office'
import { readOffice } from './office/read-office'
import type { ReadText } from './read-text'

/**
 * Reads a communiqué's file: a Word or OpenDocument text, or plain text, Markdown or a web page in any of the usual
 * encodings.
 */
export function readCommunique(bytes: Uint8Array): Outcome<ReadText> {
  if (isOfficeFile(bytes)) return readOffice(bytes)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  return succeed(isHtml(text) ? htmlToText(text) : { text, asides: [] })
}

/** A page says so at its beginning; a piece of one shows in its tags. */
function isHtml(text: string): boolean {
  const opening = text.slice(0, 4000)
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(opening))
    return true
  return (
    /^\s*</.test(opening) &&
    /<\/(?:p|div|ul|ol|li|h[1-6]|table|body|article|section)>/i.test(text.slice(0, 20_000))
  )
}
