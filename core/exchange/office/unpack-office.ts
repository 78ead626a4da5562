import { unzipSync } from 'fflate'
import { fail, succeed, type Outcome } from '../../outcome'
import { decodeText } from '../decode-text'

export type OfficeKind = 'docx' | 'odt'

/** The parts of a word processor's file that hold its text; pictures and whatever else it holds are never opened. */
export interface OfficeParts {
  readonly kind: OfficeKind
  /** A part's text, by its path; empty when the file has none. */
  readonly part: (path: string) => string
}

const neededPart =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes)\d?\.xml|(?:content|styles|META-INF\/manifest)\.xml)$/
const macroPart = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i

/** A communiqué of five hundred pages has ten million bytes. */
const mostUnpacked = 48 * 1024 * 1024
const mostEntries = 5000
/** No written text repeats itself so often: beyond it a part is made to fill the memory. */
const densest = 250
const smallPart = 2 * 1024 * 1024

/** Whether these bytes are an archive or one of the older files of Word. */
export const isOfficeFile = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes)

/** Unpacks what is needed to read a Word or OpenDocument text, within limits that no hostile file passes. */
export function unpackOffice(bytes: Uint8Array): Outcome<OfficeParts> {
  if (isCompound(bytes)) {
    return isEncryptedPackage(bytes)
      ? fail('locked-document')
      : fail('not-a-text', undefined, '.doc')
  }
  if (!hasDirectory(bytes)) return fail('damaged-document')
  // The first bit of an entry's flags says that it is encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) return fail('locked-document')
  const limits = { unpacked: 0, entries: 0, isDense: false, hasMacros: false }
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        limits.entries += 1
        if (macroPart.test(name)) limits.hasMacros = true
        const isNeeded = neededPart.test(name)
        if (isNeeded) limits.unpacked += originalSize
        if (isNeeded && originalSize > smallPart && originalSize > size * densest)
          limits.isDense = true
        if (limits.isDense || limits.unpacked > mostUnpacked || limits.entries > mostEntries)
          throw new Error('too large')
        return isNeeded
      },
    })
  } catch {
    if (limits.isDense || limits.unpacked > mostUnpacked)
      return fail('not-a-text', undefined, '> 48 MB')
    return limits.entries > mostEntries
      ? fail('not-a-text', undefined, `> ${mostEntries}`)
      : fail('damaged-document')
  }
  if (limits.hasMacros) return fail('holds-macros')
  const part = (path: string): string => {
    const text = decodeText(files[path] ?? new Uint8Array())
    return text.ok ? text.value : ''
  }
  if (part('META-INF/manifest.xml').includes('encryption-data')) return fail('locked-document')
  if (part('word/document.xml') !== '') return succeed({ kind: 'docx', part })
  if (part('content.xml') !== '') return succeed({ kind: 'odt', part })
  return fail('not-a-text', undefined, 'zip')
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** An archive ends in its directory, behind which only a comment of 65 535 bytes may stand; one cut short has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if ([0x50, 0x4b, 5, 6].every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

/** Word 97 to 2003 wrote such files; later ones come so only when they are encrypted. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

const packageName = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0))

function isEncryptedPackage(bytes: Uint8Array): boolean {
  // The names of its streams stand in UTF-16.
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (packageName.every((byte, i) => bytes[at + 2 * i] === byte)) return true
  return false
}
