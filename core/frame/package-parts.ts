import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { withUsualNames } from './usual-names'
import { asDocument, refuseKind, refuseOldFormat } from './word-kind'
import { fail, succeed, type Outcome } from '../outcome'

/** The parts of a Word file by their paths: XML as text, the rest as bytes. */
export type Parts = Map<string, string | Uint8Array>

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

/** A part as text; empty where there is none. */
export function textOf(parts: Parts, path: string): string {
  const content = parts.get(path)
  return typeof content === 'string' ? content : ''
}

/** The same parts as a file that is the same whenever it is made. */
export function packParts(parts: Parts): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level: 6, mtime: '1980-01-01T12:00:00' })
}

/** Puts elements at the end of the root of a part. */
export const beforeEnd = (xml: string, elements: string): string => {
  if (elements === '') return xml
  const selfClosed = /<([\w:]+)([^<>]*)\/>\s*$/.exec(xml)
  return selfClosed && xml.lastIndexOf('</') === -1
    ? `${xml.slice(0, selfClosed.index)}<${selfClosed[1]}${selfClosed[2]}>${elements}</${selfClosed[1]}>`
    : xml.replace(/<\/[\w:]+>\s*$/, (end) => `${elements}${end}`)
}
