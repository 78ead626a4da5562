import type { Sheet, SheetImage, SheetLine, SheetVector } from '../pages/sheet'
import type { Tag } from '../tags/tag'
import type { PlacedPiece } from '../text/place-line'
import type { BriefPdfDocument } from './brief-pdf-document'
import { writeOutline, type OutlineWriter } from './outline-writer'
import { Renderer } from './pdfmake-classes'
import { writeStructure, type StructureWriter } from './structure-writer'
import { inContent, showGlyphs } from './text-operators'
import { joinNeighbours } from './text-strip'

/**
 * pdfmake's renderer, which adds the pages and draws shapes and pictures. Lines are shown here, from the
 * glyphs they were measured with, and everything is marked as part of an element or as an artifact.
 */
export class PageRenderer extends Renderer {
  private readonly document: BriefPdfDocument
  private readonly outline: OutlineWriter
  private readonly structure: StructureWriter

  constructor(document: BriefPdfDocument, root: Tag) {
    super(document)
    this.document = document
    this.outline = writeOutline(document)
    this.structure = writeStructure(document, root)
  }

  /** Draws all pages and closes the outline and the structure tree. */
  render(sheets: readonly Sheet[]): void {
    this.renderPages(
      sheets.map(({ pageSize, grounds, items }) => ({ pageSize, items: [...grounds, ...items] })),
    )
    this.outline.end()
    this.structure.end()
  }

  override renderLine(line: SheetLine): void {
    const { heading, anchor } = line
    const topPt = line.y - line.leadingPt
    if (heading) this.outline.add(heading, topPt)
    if (anchor) this.document.addNamedDestination(anchor, 'XYZ', line.x, topPt, null)
    for (const pieces of runsOfOneLink(line.pieces)) {
      const link = pieces[0]?.piece.style.link
      if (link) this.showLink(line, pieces, link)
      else this.mark(line.tag, () => this.show(line, pieces))
    }
  }

  override renderVector(vector: SheetVector): void {
    this.mark(vector.tag, () => super.renderVector(vector))
  }

  override renderImage(image: SheetImage): void {
    this.mark(image.tag, () => super.renderImage(image))
  }

  private mark(tag: Tag | undefined, paint: () => void): void {
    if (!tag) {
      this.document.markContent('Artifact', null)
      paint()
      this.document.endMarkedContent()
      return
    }
    const content = this.document.markStructureContent(tag.name)
    paint()
    this.document.endMarkedContent()
    this.structure.elementOf(tag).add(content)
  }

  private showLink(line: SheetLine, pieces: readonly PlacedPiece[], address: string): void {
    const box = boxOf(line, pieces)
    const annotate = (options: Record<string, unknown>): void => {
      this.document.link(box.x, box.y, box.width, line.leadingPt, address, options)
    }
    if (!line.tag) {
      this.mark(undefined, () => this.show(line, pieces))
      annotate({})
      return
    }
    const element = this.document.struct('Link', {})
    this.structure.elementOf(line.tag).add(element)
    const content = this.document.markStructureContent('Link')
    this.show(line, pieces)
    this.document.endMarkedContent()
    element.add(content)
    // A boxed string, or pdfkit would write a name.
    annotate({ structParent: element, Contents: Object(address) })
    // Ended on its own page, because pdfkit notes the current one as the annotation's.
    element.end()
  }

  private show(line: SheetLine, pieces: readonly PlacedPiece[]): void {
    const { document } = this
    const operators = ['BT']
    for (const strip of joinNeighbours(pieces)) {
      const face = document.faceFor(strip.face)
      document.page.fonts[face.font.id] ??= face.font.ref()
      operators.push(
        `/${face.font.id} ${inContent(strip.sizePt)} Tf`,
        `${inContent(strip.colour[0])} ${inContent(strip.colour[1])} ${inContent(strip.colour[2])} rg`,
        // Pages count downwards, so text is turned upright again.
        `1 0 0 -1 ${inContent(line.x + strip.xPt)} ${inContent(line.y)} Tm`,
        showGlyphs(strip.glyphs, face, strip.sizePt),
      )
    }
    operators.push('ET')
    document.addContent(operators.join('\n'))
  }
}

function runsOfOneLink(pieces: readonly PlacedPiece[]): readonly PlacedPiece[][] {
  const runs: PlacedPiece[][] = []
  for (const placed of pieces) {
    const last = runs.at(-1)
    if (last && last[0]?.piece.style.link === placed.piece.style.link) last.push(placed)
    else runs.push([placed])
  }
  return runs
}

function boxOf(line: SheetLine, pieces: readonly PlacedPiece[]) {
  const left = Math.min(...pieces.map(({ xPt }) => xPt))
  const right = Math.max(...pieces.map(({ piece, xPt }) => xPt + piece.widthPt))
  return { x: line.x + left, y: line.y - 0.8 * line.leadingPt, width: right - left }
}
