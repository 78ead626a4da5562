import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { textOf, type Parts } from './parts'
import { withUsualNames } from './usual-names'
import { asDocument, refuseKind, refuseOldFormat } from './word-kind'
import { fail, succeed, type Outcome } from '../outcome'

/** Bytes unpacked: pictures of a letterhead are large, but not that large. */
const mostUnpacked = 128 * 1024 * 1024

/** Reads a Word file. A hostile one costs no more than the limit. */
export function readParts(bytes: Uint8Array): Outcome<Parts> {
  const old = refuseOldFormat(bytes)
  if (old) return old
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize
        if (unpacked > mostUnpacked) throw new Error('too large')
        return !name.endsWith('/')
      },
    })
    const parts: Parts = new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        /\.(?:xml|rels)$/i.test(path) ? strFromU8(content) : content,
      ]),
    )
    const named = withUsualNames(parts)
    const refusal = refuseKind(
      textOf(named, '[Content_Types].xml'),
      textOf(named, 'word/document.xml'),
    )
    if (refusal) return refusal
    const isHostile = [...named.values()].some(
      (part) => typeof part === 'string' && part.includes('<!DOCTYPE'),
    )
    return isHostile ? fail('not-a-word-file', undefined, 'DOCTYPE') : succeed(asDocument(named))
  } catch {
    return fail('not-a-word-file', undefined, unpacked > mostUnpacked ? '> 128 MB' : undefined)
  }
}

/** The same parts as a file that is the same whenever it is made. */
export function packParts(parts: Parts): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level: 6, mtime: '1980-01-01T12:00:00' })
}
