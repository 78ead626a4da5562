import { fail, type Outcome } from '../outcome'
import type { Parts } from './parts'

/** Why bytes that no zip file begins with are no letterhead: a file under a password, or one of Word before 2007. */
export function refuseOldFormat(bytes: Uint8Array): Outcome<never> | undefined {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
  if (!isCompound) return undefined
  return holdsName(bytes, 'EncryptedPackage')
    ? fail('protected-word-file')
    : fail('not-a-word-file', undefined, '.doc')
}

/** Such files name their streams in two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Why a Word file cannot be a letterhead: it holds macros, or is written in the strict form of the standard. */
export function refuseKind(types: string, document: string): Outcome<never> | undefined {
  if (/macroEnabled/i.test(types)) return fail('word-file-with-macros')
  if (document.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')) {
    return fail('strict-word-file')
  }
  const isWord = /<w:document[ >]/.test(document)
  return isWord ? undefined : fail('not-a-word-file')
}

/** A template is a document to Word as soon as it is called one. */
export function asDocument(parts: Parts): Parts {
  const types = parts.get('[Content_Types].xml')
  if (typeof types === 'string') {
    parts.set(
      '[Content_Types].xml',
      types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
    )
  }
  return parts
}
