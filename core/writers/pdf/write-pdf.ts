import type { Assets } from '../../brief/assets'
import type { PageLayout } from '../../layout/page-layout'
import type { PageLook } from '../../layout/page-look'
import type { Place } from '../../layout/place'
import { fail, succeed, type Outcome, type Problem } from '../../outcome'
import { documentWord } from '../../text/document-words'
import { safeFileName } from '../../text/file-names'
import { joinBytes } from '../../text/join-bytes'
import { openSetting } from './document-setting'
import { attachFile, type Attachment } from './engine/attach-file'
import { BriefPdfDocument } from './engine/brief-pdf-document'
import { PageRenderer } from './engine/page-renderer'
import { hasTransparency } from './engine/transparency'
import { makeSheets } from './pages/make-sheets'
import { fileOrder, labelsOf } from './pages/back-to-back'
import { placesOn } from './pages/places'
import type { Sheet } from './pages/sheet'
import type { Tag } from './tags/tag'

/** What else is wanted of a PDF. */
export interface PdfWishes {
  /** Hears where the words of each record came to stand. */
  readonly onPlaces?: ((places: readonly Place[]) => void) | undefined
  /** Hears how each page looks. */
  readonly onLooks?: ((looks: readonly PageLook[]) => void) | undefined
  /** Asked before the pages are drawn and before the file is closed: a PDF that is no longer wanted ends as `cancelled`. */
  readonly isWanted?: (() => Promise<boolean>) | undefined
  /** A Word file that says the same, to travel inside the PDF. */
  readonly wordFile?: Uint8Array | undefined
}

/**
 * Prints a layout as a tagged PDF. The same layout and assets give the same bytes.
 *
 * pdfmake makes the file and draws the pages; its LayoutBuilder is left aside, because the layout already
 * fixes every width and leading, and rows, headings and headers must break in ways it does not know.
 */
export async function writePdf(
  layout: PageLayout,
  assets: Assets,
  { onPlaces, onLooks, isWanted, wordFile }: PdfWishes = {},
): Promise<Outcome<Uint8Array>> {
  const problems: Problem[] = []
  const setting = await openSetting(layout, assets, (character, text) => {
    problems.push(missingGlyph(character, text))
  })
  if (!setting.ok) return setting
  const root: Tag = { name: 'Document', language: layout.languages[0], children: [] }
  const sheets = makeSheets(layout, setting.value, root)
  const [problem] = problems
  if (problem) return { ok: false, problem }
  if (isWanted && !(await isWanted())) return fail('cancelled')
  const order = fileOrder(sheets)
  onPlaces?.(placesOn(order.flatMap((index) => sheets[index] ?? [])))
  const labels = labelsOf(sheets)

  const pictures = picturesOn(sheets)
  const isSeeThrough = pictures.some((name) => hasTransparency(assets.images.get(name)))
  const document = new BriefPdfDocument(layout, wordFile ? 3 : isSeeThrough ? 2 : 1)
  const badPicture = openPictures(document, pictures, assets)
  if (badPicture !== undefined) return fail('bad-image', badPicture)
  const bytes = bytesOf(document)
  const looks: PageLook[] = []
  const noteLook = onLooks && ((look: PageLook): void => void looks.push(look))
  new PageRenderer(document, root).render(sheets, noteLook)
  onLooks?.(order.flatMap((index) => looks[index] ?? []))
  if (layout.isFlip) document.reorder(order, labels)
  if (isWanted && !(await isWanted())) return fail('cancelled')
  if (wordFile) attachFile(document, wordVersion(layout, wordFile))
  document.end()
  return succeed(await bytes)
}

const wordVersion = (
  { title, issuedOn, languages }: PageLayout,
  bytes: Uint8Array,
): Attachment => ({
  name: `${safeFileName(title)}.docx`,
  plainName: 'document.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  description: documentWord('word-version', languages[0] ?? 'fr'),
  bytes,
  issuedOn,
})

/** The text a missing character stands in, cut to what a message can hold. */
const longestPlace = 60

function missingGlyph(character: string, text: string): Problem {
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const start = Math.max(0, text.indexOf(character) - longestPlace / 2)
  const path = text.slice(start, start + longestPlace).replace(/\p{Cs}/gu, '')
  return { code: 'missing-glyph', path, detail: `U+${codePoint} ${character}` }
}

const picturesOn = (sheets: readonly Sheet[]): readonly string[] => {
  const items = sheets.flatMap((sheet) => sheet.items)
  return [...new Set(items.flatMap((it) => (it.type === 'image' ? [it.item.image] : [])))]
}

/** Opens the pictures the pages show; returns the name of the first that is none. */
function openPictures(
  document: BriefPdfDocument,
  names: readonly string[],
  assets: Assets,
): string | undefined {
  for (const name of names) {
    const bytes = assets.images.get(name)
    if (!bytes) return name
    try {
      document.openPicture(name, bytes)
    } catch {
      // The readers of pdfkit throw on anything that is neither PNG nor JPEG.
      return name
    }
  }
  return undefined
}

function bytesOf(document: BriefPdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(joinBytes(chunks)))
    document.on('error', reject)
  })
}
