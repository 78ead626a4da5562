import type { PageLayout } from '../../../layout/page-layout'
import { directionOf, tagOf } from '../../../text/language'
import type { Face } from '../fonts/face'
import { embeddedFace, type EmbeddedFace } from './embedded-face'
import { metadataOf, xmpOf, type ArchivalPart } from './metadata'
import {
  crossReferenceStream,
  groupsOf,
  objectStream,
  type ObjectPlace,
  type PackedObject,
} from './packed-objects'
import { pdfValue } from './pdf-value'
import { PDFDocument } from './pdfmake-classes'
import type { EmbeddedFont, PdfReference } from './pdfmake-types'

type EmbeddedFontClass = new (document: BriefPdfDocument, font: unknown, id: string) => EmbeddedFont

/** Parsed font files, shared by all documents of the process. */
const parsedFonts = new WeakMap<Face, { font: unknown; Embedded: EmbeddedFontClass }>()

/**
 * A pdfmake document with the metadata, the faces and the pictures of one brief. From part 2 of PDF/A on its
 * objects may be packed into object streams.
 */
export class BriefPdfDocument extends PDFDocument {
  private readonly faces = new Map<Face, EmbeddedFace>()
  private readonly packed: PackedObject[] = []
  private readonly isPacked: boolean

  constructor(layout: PageLayout, part: ArchivalPart) {
    const language = layout.languages[0] ?? 'fr'
    super({}, {}, {}, {}, optionsOf(layout), null, () => false)
    this.isPacked = part > 1
    if (directionOf(language) === 'rtl') {
      // Set by `displayTitle`.
      const preferences = this._root.data['ViewerPreferences'] as { data: Record<string, unknown> }
      preferences.data['Direction'] = 'R2L'
    }
    this._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] }
    // pdfkit's XMP leaves characters of XML as they are, and PDF/UA and the second date out.
    this._addInfo = () => this.appendXML(xmpOf(layout, part))
    this._addPdfaMetadata = () => undefined
  }

  /** The face as this document embeds it. */
  faceFor(face: Face): EmbeddedFace {
    const known = this.faces.get(face)
    if (known) return known
    const embedded = embeddedFace(this.openFont(face))
    this.faces.set(face, embedded)
    return embedded
  }

  /** Reads a PNG or JPEG under the name that pages use; throws when it is neither. */
  openPicture(name: string, bytes: Uint8Array): void {
    const image = this.openImage(Buffer.from(bytes))
    image.embed(this)
    this._imageRegistry[name] = image
  }

  /** Objects without a stream are written short, or wait for an object stream. */
  override ref(data?: Record<string, unknown>): PdfReference {
    const reference = super.ref(data)
    const writeWithStream = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.buffer.length > 0) return writeWithStream()
      const text = pdfValue(reference.data)
      reference.offset = this._offset
      if (this.isPacked) this.packed.push({ id: reference.id, text })
      else this.writeObject(reference.id, text)
      this._refEnd(reference)
    }
    return reference
  }

  /** Where objects were packed, writes them and a cross-reference stream in place of pdfkit's table. */
  override _finalize(): void {
    if (!this.isPacked) return super._finalize()
    const places: ObjectPlace[] = [undefined, ...this._offsets.map((offset) => ({ offset }))]
    for (const group of groupsOf(this.packed)) {
      const stream = places.length
      places.push({ offset: this._offset })
      group.forEach(({ id }, index) => {
        places[id] = { stream, index }
      })
      this.writeObject(stream, objectStream(group))
    }
    const start = this._offset
    const id = places.length
    places.push({ offset: start })
    const ID = [this._id, this._id]
    const trailer = { Size: places.length, Root: this._root, Info: this._info, ID }
    this.writeObject(id, crossReferenceStream(places, pdfValue(trailer).slice(2, -2)))
    this._write(`startxref\n${start}\n%%EOF`)
    this.push(null)
  }

  private writeObject(id: number, content: string | Buffer): void {
    this._write(`${id} 0 obj`)
    this._write(content)
    this._write(typeof content === 'string' ? 'endobj' : '\nendobj')
  }

  private openFont(face: Face): EmbeddedFont {
    const parsed = parsedFonts.get(face)
    if (parsed) {
      const font = new parsed.Embedded(this, parsed.font, `F${++this._fontCount}`)
      this._fontFamilies[font.id] = font
      return font
    }
    const font = this.font(face.bytes)._font
    // The class is not exported; every instance has it.
    parsedFonts.set(face, { font: font.font, Embedded: font.constructor as EmbeddedFontClass })
    return font
  }
}

const optionsOf = (layout: PageLayout): Record<string, unknown> => ({
  pdfVersion: '1.7',
  // Part 1 lists the embedded glyphs; later parts allow it.
  subset: 'PDF/A-1a',
  lang: tagOf(layout.languages[0] ?? 'fr'),
  displayTitle: true,
  tagged: true,
  autoFirstPage: false,
  font: null,
  info: metadataOf(layout),
})
