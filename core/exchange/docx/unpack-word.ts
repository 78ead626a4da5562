import { strFromU8, unzipSync } from 'fflate'
import { fail, succeed, type Outcome } from '../../outcome'
import { isSentTexts } from '../../text/sent-texts'

/** What of a Word file is read; pictures, macros and whatever else it holds are never opened. */
export interface WordParts {
  /** The text, then notes, heads and feet. */
  readonly stories: readonly WordStory[]
  readonly comments: string
  readonly styles: string
  /** What the document was sent out with; empty where nobody can say. */
  readonly sent: string
}

export interface WordStory {
  readonly xml: string
  /** Where its links lead. */
  readonly relations: string
}

const documentPath = 'word/document.xml'
const noteOrMargin = /^word\/(?:(?:foot|end)notes|(?:header|footer)\d*)\.xml$/
const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels')
const isRelations = /^word\/_rels\/(?:document|(?:foot|end)notes|(?:header|footer)\d*)\.xml\.rels$/
/** Parts that word processors keep for others, under names of their own. */
const ownPart = /^customXml\/\w+\.xml$/
const needed = [
  /^word\/(?:document|comments|styles)\.xml$/,
  ...[noteOrMargin, isRelations, ownPart],
]
/** Bytes unpacked; a brief of two thousand recommendations has ten million. */
const mostUnpacked = 64 * 1024 * 1024

/** The parts of a Word file as text. A hostile file costs no more than the limit. */
export function unpackWord(bytes: Uint8Array): Outcome<WordParts> {
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!needed.some((part) => part.test(name))) return false
        unpacked += originalSize
        if (unpacked > mostUnpacked) throw new Error('too large')
        return true
      },
    })
    const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
    const storyOf = (path: string): WordStory => ({
      xml: textOf(path),
      relations: textOf(relationsOf(path)),
    })
    const paths = Object.keys(files)
    if (textOf(documentPath) === '') return fail('not-a-word-file')
    // No word processor writes one; those that do want entities looked up or multiplied.
    const isHostile = paths.some((path) => textOf(path).includes('<!DOCTYPE'))
    if (isHostile) return fail('not-a-word-file', undefined, 'DOCTYPE')
    const others = paths.filter((path) => noteOrMargin.test(path)).toSorted(byKind)
    return succeed({
      stories: [documentPath, ...others].map(storyOf),
      comments: textOf('word/comments.xml'),
      styles: textOf('word/styles.xml'),
      sent: paths
        .filter((path) => ownPart.test(path))
        .map(textOf)
        .filter(isSentTexts)
        .join(''),
    })
  } catch {
    return fail('not-a-word-file', undefined, unpacked > mostUnpacked ? '> 64 MB' : undefined)
  }
}

/** Notes before heads and feet, which say again what stands elsewhere. */
const byKind = (one: string, other: string): number =>
  Number(other.includes('notes')) - Number(one.includes('notes'))
