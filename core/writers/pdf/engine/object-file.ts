import { deflated } from './deflated'
import {
  crossReferenceStream,
  groupsOf,
  objectStream,
  type ObjectPlace,
  type PackedObject,
} from './packed-objects'
import { pdfValue } from './pdf-value'
import { PDFDocument } from './pdfmake-classes'
import type { PdfReference } from './pdfmake-types'

/** Half the time of the usual level, for files that grow by two in a hundred. */
const compression = 4
/** Characters gathered before they become bytes. */
const mostPending = 60_000

/**
 * A pdfmake document that writes its objects as short as PDF allows: pdfkit spends a line on each entry and
 * twenty bytes of a table on each object, and tags make thousands of them.
 */
export class ObjectFile extends PDFDocument {
  private readonly packed: PackedObject[] = []
  private readonly isPacked: boolean
  /** Declared only: pdfkit's constructor writes already. */
  declare private pending: string | undefined

  /** `isPacked`: objects go into object streams, which PDF has from version 1.5 on. */
  constructor(options: Record<string, unknown>, isPacked: boolean) {
    super({}, {}, {}, {}, options, null, () => false)
    this.isPacked = isPacked
  }

  override ref(data?: Record<string, unknown>): PdfReference {
    const reference = super.ref(data)
    reference.finalize = endShort
    return reference
  }

  /** Writes an object without a stream short, or lets it wait for an object stream. */
  endWithoutStream(reference: PdfReference): void {
    const text = pdfValue(reference.data)
    reference.offset = this._offset
    if (this.isPacked) this.packed.push({ id: reference.id, text })
    else this._write(`${reference.id} 0 obj\n${text}\nendobj`)
    this._refEnd(reference)
  }

  /** Gathers what pdfkit writes line by line; it counts a line's end with each text. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.pending = `${this.pending ?? ''}${data}\n`
      this._offset += data.length + 1
    } else {
      this.pushPending()
      this.push(data)
      this._offset += data.length
    }
    if ((this.pending?.length ?? 0) > mostPending) this.pushPending()
  }

  /** Where objects were packed, writes them and a cross-reference stream in place of pdfkit's table. */
  override _finalize(): void {
    if (this.isPacked) this.writePacked()
    else super._finalize()
  }

  override push(data: Uint8Array | null): boolean {
    if (data === null) this.pushPending()
    return super.push(data)
  }

  private pushPending(): void {
    const text = this.pending
    this.pending = undefined
    if (text) super.push(Buffer.from(text, 'latin1'))
  }

  private writePacked(): void {
    const places: ObjectPlace[] = [undefined, ...this._offsets.map((offset) => ({ offset }))]
    for (const group of groupsOf(this.packed)) {
      const stream = places.length
      places.push({ offset: this._offset })
      group.forEach(({ id }, index) => {
        places[id] = { stream, index }
      })
      this.writeStream(stream, objectStream(group))
    }
    const start = this._offset
    const id = places.length
    places.push({ offset: start })
    const ID = [this._id, this._id]
    const trailer = { Size: places.length, Root: this._root, Info: this._info, ID }
    this.writeStream(id, crossReferenceStream(places, pdfValue(trailer).slice(2, -2)))
    this._write(`startxref\n${start}\n%%EOF`)
    this.push(null)
  }

  private writeStream(id: number, stream: Buffer): void {
    this._write(`${id} 0 obj`)
    this._write(stream)
    this._write('\nendobj')
  }
}

/** Shared by all references, of which long documents have tens of thousands. */
function endShort(this: PdfReference): void {
  if (this.buffer.length === 0 && this.document instanceof ObjectFile) {
    this.document.endWithoutStream(this)
    return
  }
  if (this.compress) {
    const [first] = this.buffer
    // A page is one piece, and long: no second copy of each.
    const bytes = first && this.buffer.length === 1 ? first : Buffer.concat(this.buffer)
    this.buffer = [deflated(bytes, compression)]
    this.compress = false
  }
  // The method of its class, which this one stands before.
  Reflect.apply(Object.getPrototypeOf(this).finalize, this, [])
}
