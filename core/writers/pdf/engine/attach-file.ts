import type { BriefPdfDocument } from './brief-pdf-document'

/** A file that travels inside the PDF. */
export interface Attachment {
  readonly name: string
  /** The name for systems that know ASCII alone. */
  readonly plainName: string
  readonly mediaType: string
  /** What it is, for those who find it in a list. */
  readonly description: string
  readonly bytes: Uint8Array
  /** ISO date. */
  readonly issuedOn: string
}

/**
 * Puts a file into the document as PDF/A-3 has it: found by its name, and associated with the whole document
 * as another form of what it says.
 */
export function attachFile(document: BriefPdfDocument, attachment: Attachment): void {
  const { name, plainName, mediaType, description, bytes, issuedOn } = attachment
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replace('/', '#2F'),
    Params: { Size: bytes.length, ModDate: new Date(`${issuedOn.slice(0, 10)}T00:00:00Z`) },
  })
  file.end(Buffer.from(bytes))
  // Boxed, or pdfkit would write names.
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: 'Alternative',
    F: Object(plainName),
    UF: Object(name),
    Desc: Object(description),
    EF: { F: file, UF: file },
  })
  specification.end()
  document.addNamedEmbeddedFile(name, specification)
  document._root.data['AF'] = [specification]
}
