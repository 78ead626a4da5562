import { createHash } from 'node:crypto'
import type { PageLook } from '../../../layout/page-look'
import type { EmbeddedFace } from './embedded-face'
import type { PdfPage } from './pdfmake-types'

/** What the names in a page's content stand for. */
export interface PageResources {
  /** Those of the document so far; a page uses no others. */
  readonly faces: Iterable<EmbeddedFace>
  /** By name, those of the document. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * A page's size, and a short text that is the same for pages that look and read the same, in whichever file they
 * stand: whoever shows one draft after another need not draw such a page again.
 */
export function lookOfPage(page: PdfPage, resources: PageResources): PageLook {
  const hash = createHash('sha1')
  const { Rotate } = page.dictionary.data
  const { width: widthPt, height: heightPt } = page
  hash.update(JSON.stringify([widthPt, heightPt, Rotate ?? 0]))
  for (const chunk of page.content.buffer) hash.update(chunk)
  // A glyph that is new on an earlier page gives those after it other codes.
  for (const face of resources.faces) hash.update(face.meaningOfCodes())
  for (const [name, bytes] of resources.pictures) hash.update(name).update(bytes)
  return { key: hash.digest('base64'), widthPt, heightPt }
}
