import type { PageLook } from '../../../layout/page-look'
import type { Sheet, SheetImage, SheetLine, SheetVector } from '../pages/sheet'
import type { Tag } from '../tags/tag'
import type { PlacedPiece } from '../text/place-line'
import type { BriefPdfDocument } from './brief-pdf-document'
import { writeOutline, type OutlineWriter } from './outline-writer'
import { PagePainter } from './page-painter'
import { pdfNumber } from './pdf-value'
import { Renderer } from './pdfmake-classes'
import type { PdfAnnotationOwner } from './pdfmake-types'
import { writeStructure, type StructureWriter } from './structure-writer'
import { showRuns } from './text-operators'
import { closed, joinNeighbours } from './text-strip'

/**
 * pdfmake's renderer, which adds the pages and draws paths and pictures. Lines are shown here, from the
 * glyphs they were measured with, and everything is marked as part of an element or as an artifact.
 */
export class PageRenderer extends Renderer {
  private readonly document: BriefPdfDocument
  private readonly outline: OutlineWriter
  private readonly structure: StructureWriter
  private painter?: PagePainter

  constructor(document: BriefPdfDocument, root: Tag) {
    super(document)
    this.document = document
    this.outline = writeOutline(document)
    this.structure = writeStructure(document, root)
  }

  /** Draws all pages, emptying them, and closes the outline and the structure tree. `onLook` hears of each in turn. */
  render(sheets: readonly Sheet[], onLook?: (look: PageLook) => void): void {
    for (const { pageSize, grounds, items, half } of sheets) {
      // Taken off, so that a document of hundreds of pages is never in memory twice.
      this.renderPages([{ pageSize, items: [...grounds.splice(0), ...items.splice(0)] }])
      if (half?.isTurned) this.document.page.dictionary.data['Rotate'] = 180
      this.onPage.end()
      onLook?.(this.document.lookOfPage())
      this.painter = undefined
    }
    this.outline.end()
    this.structure.end()
  }

  override renderLine(line: SheetLine): void {
    const { heading, anchor } = line
    const topPt = line.y - line.leadingPt
    if (heading && !heading.isUnlisted) this.outline.add(heading, topPt)
    if (anchor) this.document.addNamedDestination(anchor, 'XYZ', line.x, topPt, null)
    const stretches = stretchesOf(line.pieces)
    for (const [index, pieces] of stretches.entries()) {
      const isClosed = line.endsCell === true || index < stretches.length - 1
      const { link, cutWord } = pieces[0]?.piece.style ?? {}
      if (link) this.showLink(line, pieces, link, isClosed)
      else {
        const word = cutWord && line.tag && this.structure.stretchIn(line.tag, { cutWord })
        this.onPage.enter(word ?? line.tag)
        this.show(line, pieces, isClosed)
      }
    }
  }

  override renderVector(vector: SheetVector): void {
    const page = this.onPage
    page.enter(vector.tag)
    if (vector.type === 'rect') {
      page.fillWith(vector.color)
      page.add(`${[vector.x, vector.y, vector.w, vector.h].map(pdfNumber).join(' ')} re f`)
    } else if (vector.type === 'line') {
      const [x1, y1, x2, y2] = [vector.x1, vector.y1, vector.x2, vector.y2].map(pdfNumber)
      page.strokeWith(vector.lineColor, vector.lineWidth)
      page.add(`${x1} ${y1} m ${x2} ${y2} l S`)
    } else {
      this.placeFigure(vector.tag, vector)
      page.hand(() => super.renderVector(vector))
    }
  }

  override renderImage(image: SheetImage): void {
    this.onPage.enter(image.tag)
    this.placeFigure(image.tag, { x: image.x, y: image.y, w: image._width, h: image._height })
    this.onPage.hand(() => super.renderImage(image))
  }

  private get onPage(): PagePainter {
    this.painter ??= new PagePainter(this.document.page, this.structure)
    return this.painter
  }

  private placeFigure(tag: Tag | undefined, box: Box): void {
    const top = this.document.page.height - box.y
    if (tag) this.structure.place(tag, [box.x, top - box.h, box.x + box.w, top])
  }

  private showLink(
    line: SheetLine,
    pieces: readonly PlacedPiece[],
    address: string,
    isClosed: boolean,
  ): void {
    const { page } = this.document
    const { x, y, w, h } = boxOf(line, pieces)
    const link = line.tag && this.structure.stretchIn(line.tag, { link: address })
    this.onPage.enter(link)
    this.show(line, pieces, isClosed)
    const structParent: PdfAnnotationOwner | undefined = link && {
      add: ({ annotationRef }) => {
        const key = this.structure.annotationOf(link, page, annotationRef)
        annotationRef.data['StructParent'] = key
      },
    }
    // Who listens hears where a link leads: an address, or the words of what it leads to.
    const isInside = address.startsWith('#')
    // A boxed string, or pdfkit would write a name.
    const options = { structParent, Contents: Object(isInside ? wordsOf(pieces) : address) }
    if (isInside) this.document.goTo(x, y, w, h, address.slice(1), options)
    else this.document.link(x, y, w, h, address, options)
  }

  private show(line: SheetLine, pieces: readonly PlacedPiece[], isClosed: boolean): void {
    const page = this.onPage
    page.add('BT')
    const marks: (() => void)[] = []
    const strips = joinNeighbours(pieces)
    const isFromRight = isRightToLeft(line.pieces)
    // pdf.js tells strips from left to right: the Arabic end of a line would run into its beginning.
    const mayRunOn = isFromRight && strips.length > 1 && pieces[0]?.piece.script === 'Arab'
    for (const strip of isClosed || mayRunOn ? closed(strips, isFromRight) : strips) {
      const face = this.document.faceFor(strip.face)
      page.page.fonts[face.font.id] ??= face.font.ref()
      const shown = showRuns(strip.runs, face, strip.sizePt)
      const start = `${pdfNumber(line.x + strip.xPt)} ${pdfNumber(line.y - strip.risePt)}`
      const show = (operators: string): void => {
        page.setFont(face.font.id, strip.sizePt)
        page.fillWith(strip.colour)
        // Pages count downwards, so text is turned upright again.
        page.add(`1 0 0 -1 ${start} Tm`)
        page.add(operators)
      }
      show(shown.letters)
      const above = shown.marks
      if (above !== undefined) marks.push(() => show(above))
    }
    // After all letters, or readers would end a word at each of them.
    for (const showMarks of marks) showMarks()
    page.add('ET')
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The pieces of a line by the element they belong to, in the order in which they are read. */
function stretchesOf(pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] {
  if (!pieces.some(({ piece: { style } }) => style.link !== undefined || style.cutWord)) {
    return pieces.length > 0 ? [pieces] : []
  }
  const runs: PlacedPiece[][] = []
  for (const placed of pieces) {
    const { link, cutWord } = placed.piece.style
    const last = runs.at(-1)
    const style = last?.[0]?.piece.style
    if (last && style?.link === link && style?.cutWord === cutWord) last.push(placed)
    else runs.push([placed])
  }
  return isRightToLeft(pieces) ? runs.reverse() : runs
}

const isRightToLeft = (pieces: readonly PlacedPiece[]): boolean =>
  pieces.every(({ piece }) => piece.level > 0)

/** What pieces say in reading order, with a space where dots lead from one to the next. */
function wordsOf(pieces: readonly PlacedPiece[]): string {
  const inOrder = isRightToLeft(pieces) ? pieces.toReversed() : pieces
  let words = ''
  inOrder.forEach(({ piece, xPt }, index) => {
    const before = inOrder[index - 1]
    const gapPt = before
      ? Math.max(xPt - before.xPt - before.piece.widthPt, before.xPt - xPt - piece.widthPt)
      : 0
    words += gapPt > 1 ? ` ${piece.text}` : piece.text
  })
  return words.trim()
}

function boxOf(line: SheetLine, pieces: readonly PlacedPiece[]): Box {
  const left = Math.min(...pieces.map(({ xPt }) => xPt))
  const right = Math.max(...pieces.map(({ piece, xPt }) => xPt + piece.widthPt))
  const h = line.leadingPt
  return { x: line.x + left, y: line.y - 0.8 * h, w: right - left, h }
}
