import type { PageLayout } from '../../../layout/page-layout'
import type { PageLook } from '../../../layout/page-look'
import { directionOf, tagOf } from '../../../text/language'
import type { Face } from '../fonts/face'
import { embeddedFace, type EmbeddedFace } from './embedded-face'
import { metadataOf, xmpOf, type ArchivalPart } from './metadata'
import { ObjectFile } from './object-file'
import { lookOfPage } from './page-look'
import { openFontFile, type FontFile } from './font-file'
import type { EmbeddedFont } from './pdfmake-types'

type EmbeddedFontClass = new (document: BriefPdfDocument, font: unknown, id: string) => EmbeddedFont

/** Parsed font files, shared by all documents of the process. */
const parsedFonts = new WeakMap<Face, ParsedFont>()

interface ParsedFont {
  readonly font: unknown
  readonly Embedded: EmbeddedFontClass
  readonly file: FontFile
}

/**
 * A document with the metadata, the faces and the pictures of one brief. From part 2 of PDF/A on its objects
 * may be packed.
 */
export class BriefPdfDocument extends ObjectFile {
  private readonly faces = new Map<Face, EmbeddedFace>()
  private readonly pictures = new Map<string, Uint8Array>()

  constructor(layout: PageLayout, part: ArchivalPart) {
    const language = layout.languages[0] ?? 'fr'
    super(optionsOf(layout), part > 1)
    // Set by `displayTitle`.
    const preferences = this._root.data['ViewerPreferences'] as { data: Record<string, unknown> }
    if (directionOf(language) === 'rtl') preferences.data['Direction'] = 'R2L'
    if (layout.isTwoSided) preferences.data['Duplex'] = 'DuplexFlipLongEdge'
    this._root.data['PageLabels'] = { Nums: [0, { S: 'D' }] }
    // pdfkit's XMP leaves characters of XML as they are, and PDF/UA and the second date out.
    this._addInfo = () => this.appendXML(xmpOf(layout, part))
    this._addPdfaMetadata = () => undefined
  }

  /** Puts the pages into another order, once all are drawn, under new labels. */
  reorder(order: readonly number[], labels: readonly unknown[]): void {
    // pdfkit keeps the page tree as a reference with these two entries.
    const tree = this._root.data['Pages'] as { data: { Kids: unknown[] } }
    const { Kids } = tree.data
    tree.data.Kids = order.map((index) => Kids[index])
    this._root.data['PageLabels'] = { Nums: labels }
  }

  /** The face as this document embeds it. */
  faceFor(face: Face): EmbeddedFace {
    const known = this.faces.get(face)
    if (known) return known
    const embedded = this.embed(face)
    this.faces.set(face, embedded)
    return embedded
  }

  /** Reads a PNG or JPEG under the name that pages use; throws when it is neither. */
  openPicture(name: string, bytes: Uint8Array): void {
    const image = this.openImage(Buffer.from(bytes))
    image.embed(this)
    this._imageRegistry[name] = image
    this.pictures.set(name, bytes)
  }

  /** What the page in hand looks like, when all is painted on it. */
  lookOfPage(): PageLook {
    return lookOfPage(this.page, { faces: this.faces.values(), pictures: this.pictures })
  }

  private embed(face: Face): EmbeddedFace {
    const parsed = parsedFonts.get(face)
    if (parsed) {
      const font = new parsed.Embedded(this, parsed.font, `F${++this._fontCount}`)
      this._fontFamilies[font.id] = font
      return embeddedFace(font, parsed.file)
    }
    const font = this.font(face.bytes)._font
    const file = openFontFile(face.bytes)
    // The class is not exported; every instance has it.
    const Embedded = font.constructor as EmbeddedFontClass
    parsedFonts.set(face, { font: font.font, Embedded, file })
    return embeddedFace(font, file)
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
