import type { EventEmitter } from 'node:events'

/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that this writer stands on; neither package describes them.
 * `tests/core/writers/pdf/engine/internals.test.ts` fails with the name of whatever changes.
 */

/** An object of the file under construction. */
export interface PdfReference {
  readonly id: number
  readonly document: PdfMakeDocument
  data: Record<string, unknown>
  offset: number
  /** What has been written of its stream. */
  buffer: readonly Uint8Array[]
  /** Whether its stream is still to be compressed. */
  compress: boolean
  finalize(): void
  /** With the content of its stream, if it has one. */
  end(content?: Uint8Array): void
  /** `12 0 R`. */
  toString(): string
}

/** The glyphs of a font that are embedded, as far as pdfkit asks. */
export interface FontSubset {
  /** The font file of these glyphs. */
  encode(): Uint8Array
}

/** pdfkit's font of one document: the subset it embeds, and what its glyphs say. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: unknown
  subset: FontSubset
  /** Thousandths of the size in a unit of the font. */
  readonly scale: number
  readonly unicode: (readonly number[])[]
  readonly widths: number[]
  readonly document: PdfMakeDocument
  ref(): PdfReference
  /** An object that says what the codes stand for. */
  toUnicodeCmap(): PdfReference
}

export interface PdfOutline {
  readonly dictionary: PdfReference
  readonly children: readonly PdfOutline[]
  addItem(title: string, options: Record<string, unknown>): PdfOutline
}

export interface PdfPage {
  readonly height: number
  readonly width: number
  readonly fonts: Record<string, PdfReference>
  readonly dictionary: PdfReference
  /** The stream of what is painted. */
  readonly content: PdfReference
  /** Made, with an empty entry in the parent tree, when first asked for. */
  readonly structParentTreeKey: number
  write(operators: string): void
}

/** What pdfkit hands an annotation to that says it belongs to a structure element. */
export interface PdfAnnotationOwner {
  add(annotation: { readonly annotationRef: PdfReference }): void
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
  readonly page: PdfPage
  readonly outline: PdfOutline
  readonly _root: PdfReference
  _font: EmbeddedFont
  _fontCount: number
  readonly _fontFamilies: Record<string, EmbeddedFont>
  font(source: Uint8Array): this
  openImage(source: Uint8Array): PdfImage
  readonly _imageRegistry: Record<string, PdfImage>
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
  addNamedEmbeddedFile(name: string, specification: PdfReference): void
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options: Record<string, unknown>,
  ): this
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    destination: string,
    options: Record<string, unknown>,
  ): this
  ref(data?: Record<string, unknown>): PdfReference
  readonly _offsets: readonly number[]
  _offset: number
  readonly _info: PdfReference
  readonly _id: Uint8Array
  /** Not `Writable`'s: writes on to the file. */
  _write(data: string | Uint8Array): void
  push(data: Uint8Array | null): boolean
  _refEnd(reference: PdfReference): void
  _finalize(): void
  getStructTreeRoot(): PdfReference
  createStructParentTreeNextKey(): number
  appendXML(xml: string): void
  _addInfo: () => void
  _addPdfaMetadata: () => void
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
