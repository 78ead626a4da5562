import type { EventEmitter } from 'node:events'

/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that this writer stands on; neither package describes them.
 * `tests/core/writers/pdf/engine/internals.test.ts` fails with the name of whatever changes.
 */

/** An object of the file under construction. */
export interface PdfReference {
  data: Record<string, unknown>
  end(): void
}

/** The glyphs of a font that are embedded, by their code. */
export interface FontSubset {
  readonly glyphs: number[]
  /** Made when the subset is written. */
  readonly hmtx: { readonly metrics: { advance: number }[] }
  includeGlyph(glyph: number): number
  /** Writes one glyph and returns its code. */
  _addGlyph: (glyph: number) => number
}

/** pdfkit's font of one document: the subset it embeds, and what its glyphs say. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: unknown
  readonly subset: FontSubset
  /** Thousandths of the size in a unit of the font. */
  readonly scale: number
  readonly unicode: (readonly number[])[]
  readonly widths: number[]
  ref(): PdfReference
}

export interface PdfOutline {
  readonly dictionary: PdfReference
  readonly children: readonly PdfOutline[]
  addItem(title: string, options: Record<string, unknown>): PdfOutline
}

export interface PdfStructureContent {
  readonly refs: readonly unknown[]
}

export interface PdfStructureElement {
  readonly dictionary: PdfReference
  add(child: PdfStructureElement | PdfStructureContent): this
  end(): void
}

export interface PdfImage {
  embed(document: PdfMakeDocument): void
}

export declare class PdfMakeDocument extends EventEmitter {
  constructor(
    fonts: object,
    images: Record<string, unknown>,
    patterns: object,
    attachments: object,
    options: Record<string, unknown>,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  )
  info: Record<string, unknown>
  readonly page: {
    readonly height: number
    readonly width: number
    readonly fonts: Record<string, PdfReference>
    readonly dictionary: PdfReference
  }
  readonly outline: PdfOutline
  readonly _root: PdfReference
  _font: EmbeddedFont
  _fontCount: number
  readonly _fontFamilies: Record<string, EmbeddedFont>
  font(source: Uint8Array): this
  openImage(source: Uint8Array): PdfImage
  readonly _imageRegistry: Record<string, PdfImage>
  addContent(operators: string): this
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options: Record<string, unknown>,
  ): this
  ref(data: Record<string, unknown>): PdfReference
  struct(type: string, options: Record<string, unknown>): PdfStructureElement
  addStructure(element: PdfStructureElement): this
  markContent(tag: string, options: Record<string, unknown> | null): this
  markStructureContent(tag: string): PdfStructureContent
  endMarkedContent(): this
  appendXML(xml: string): void
  _addInfo(): void
  end(): void
}

export declare class PdfMakeRenderer {
  constructor(pdfDocument: PdfMakeDocument, progressCallback?: (share: number) => void)
  readonly pdfDocument: PdfMakeDocument
  renderPages(pages: readonly unknown[]): void
  renderLine(line: unknown, x: number, y: number): void
  renderVector(vector: unknown): void
  renderImage(image: unknown): void
}
