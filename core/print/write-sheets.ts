import {
  concatTransformationMatrix,
  drawObject,
  Duplex,
  PDFDocument,
  popGraphicsState,
  PrintScaling,
  pushGraphicsState,
  type PDFEmbeddedPage,
  type PDFPage,
} from '@cantoo/pdf-lib'
import type { ImpositionOrder } from './imposition-order'
import { marksOf } from './marks'
import type { SheetSide, Slot } from './page-order'
import type { SourcePdf } from './read-pdf'
import { followedBy, intoHalf, sheetOf, upright, type Sheet } from './sheet'

/** Writes one PDF page for each side of a sheet. */
export async function writeSheets(
  sources: readonly SourcePdf[],
  sides: readonly SheetSide[],
  { imposition, sheet: size, hasMarks }: ImpositionOrder,
): Promise<Uint8Array> {
  const target = await PDFDocument.create({ updateMetadata: false })
  const sheet = sheetOf(size, hasMarks)
  const isFolded = imposition !== 'two-up'
  const embedded = await embedPages(target, sources)
  for (const side of sides) {
    const page = addSide(target, sheet)
    for (const half of ['left', 'right'] as const) {
      const slot = side[half]
      const source = slot && embedded[slot.document]?.[slot.page]
      if (slot && source) drawPage(page, source, sheet, half, slot)
    }
    if (hasMarks) drawMarks(page, sheet, isFolded)
  }
  const title = sources[0]?.title
  if (title !== undefined) target.setTitle(title)
  target.setProducer('Tawsiya')
  const preferences = target.catalog.getOrCreateViewerPreferences()
  // Printers that scale to fit would move the fold.
  preferences.setPrintScaling(PrintScaling.None)
  if (isFolded) preferences.setDuplex(Duplex.DuplexFlipShortEdge)
  return target.save()
}

/** A page of a source, ready to be drawn; undefined for one without contents. */
type Drawable = { readonly form: PDFEmbeddedPage; readonly quarters: number } | undefined

async function embedPages(
  target: PDFDocument,
  sources: readonly SourcePdf[],
): Promise<readonly (readonly Drawable[])[]> {
  const documents: (readonly Drawable[])[] = []
  for (const { pages } of sources) {
    const drawn: Drawable[] = []
    const full = pages.filter((page) => page.node.Contents() !== undefined)
    const boxes = full.map(boxOf)
    const forms = await target.embedPages(full, boxes)
    for (const page of pages) {
      const form = forms[full.indexOf(page)]
      drawn.push(form && { form, quarters: page.getRotation().angle / 90 })
    }
    documents.push(drawn)
  }
  return documents
}

/** What of a page is seen: its crop box where it has one. */
function boxOf(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox()
  return { left: x, bottom: y, right: x + width, top: y + height }
}

function addSide(target: PDFDocument, { width, height, around }: Sheet): PDFPage {
  const page = target.addPage([width + 2 * around.x, height + 2 * around.y])
  if (around.x > 0) page.setTrimBox(around.x, around.y, width, height)
  return page
}

function drawPage(
  page: PDFPage,
  { form, quarters }: NonNullable<Drawable>,
  sheet: Sheet,
  half: 'left' | 'right',
  { isTurned }: Slot,
): void {
  const { matrix, box } = upright(form, quarters)
  const name = page.node.newXObject('Page', form.ref)
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...followedBy(matrix, intoHalf(box, sheet, half, isTurned))),
    drawObject(name),
    popGraphicsState(),
  )
}

function drawMarks(page: PDFPage, sheet: Sheet, isFolded: boolean): void {
  for (const { from, to, isFold } of marksOf(sheet, isFolded)) {
    page.drawLine({
      start: { x: from[0], y: from[1] },
      end: { x: to[0], y: to[1] },
      thickness: 0.25,
      ...(isFold ? { dashArray: [3, 2] } : {}),
    })
  }
}
