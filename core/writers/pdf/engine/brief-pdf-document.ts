import type { EmbeddedFont } from './pdfmake-types'
import type { PageLayout } from '../../../layout/page-layout'
import { directionOf, tagOf } from '../../../text/language'
import type { Face } from '../fonts/face'
import { embeddedFace, type EmbeddedFace } from './embedded-face'
import { metadataOf } from './metadata'
import { PDFDocument } from './pdfmake-classes'

type EmbeddedFontClass = new (document: BriefPdfDocument, font: unknown, id: string) => EmbeddedFont

/** Parsed font files, shared by all documents of the process. */
const parsedFonts = new WeakMap<Face, { font: unknown; Embedded: EmbeddedFontClass }>()

/** A pdfmake document with the metadata, the faces and the pictures of one brief. */
export class BriefPdfDocument extends PDFDocument {
  private readonly faces = new Map<Face, EmbeddedFace>()

  constructor(layout: PageLayout) {
    const language = layout.languages[0] ?? 'fr'
    super({}, {}, {}, {}, optionsOf(layout), null, () => false)
    if (directionOf(language) === 'rtl') {
      // Set by `displayTitle`.
      const preferences = this._root.data['ViewerPreferences'] as { data: Record<string, unknown> }
      preferences.data['Direction'] = 'R2L'
    }
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

  // pdfkit puts the strings into XML as they are.
  override _addInfo(): void {
    const plain = this.info
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [
        key,
        typeof value === 'string' ? inXml(value) : value,
      ]),
    )
    super._addInfo()
    this.info = plain
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
  lang: tagOf(layout.languages[0] ?? 'fr'),
  displayTitle: true,
  tagged: true,
  autoFirstPage: false,
  font: null,
  info: metadataOf(layout),
})

const inXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
