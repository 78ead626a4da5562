import { strFromU8, unzipSync } from 'fflate'
import { fail, succeed, type Outcome } from '../../outcome'

/** What of a Word file is read; pictures, macros and whatever else it holds are never opened. */
export interface WordParts {
  readonly document: string
  readonly relations: string
  readonly comments: string
  readonly footnotes: string
}

const paths = {
  document: 'word/document.xml',
  relations: 'word/_rels/document.xml.rels',
  comments: 'word/comments.xml',
  footnotes: 'word/footnotes.xml',
} as const
/** Bytes unpacked; a brief of two thousand recommendations has ten million. */
const mostUnpacked = 64 * 1024 * 1024

/** The parts of a Word file as text. A hostile file costs no more than the limit. */
export function unpackWord(bytes: Uint8Array): Outcome<WordParts> {
  const needed: readonly string[] = Object.values(paths)
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!needed.includes(name)) return false
        unpacked += originalSize
        if (unpacked > mostUnpacked) throw new Error('too large')
        return true
      },
    })
    const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
    const parts: WordParts = {
      document: textOf(paths.document),
      relations: textOf(paths.relations),
      comments: textOf(paths.comments),
      footnotes: textOf(paths.footnotes),
    }
    if (parts.document === '') return fail('not-a-word-file')
    // No word processor writes one; those that do want entities looked up or multiplied.
    const isHostile = Object.values(parts).some((part: string) => part.includes('<!DOCTYPE'))
    return isHostile ? fail('not-a-word-file', undefined, 'DOCTYPE') : succeed(parts)
  } catch {
    return fail('not-a-word-file', undefined, unpacked > mostUnpacked ? '> 64 MB' : undefined)
  }
}
